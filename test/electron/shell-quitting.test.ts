import { describe, expect, it } from 'vitest';
import { begin, close, press, serving } from './begun-shell.ts';

describe('quitting', () => {
  it('ends the companion, the window, the own hub and then itself', async () => {
    const shell = await begin();
    shell.see(serving(1_000));
    await shell.clock.advance(300);
    press(shell, 'q', true);
    await shell.clock.advance(100);
    expect(shell.electron.calls.slice(-2)).toEqual(['companion stopped', 'window destroyed']);
    expect(shell.electron.children[0]?.messages).toEqual([{ kind: 'stop' }]);
    shell.electron.children[0]?.emit('exit', 0);
    await shell.clock.advance(100);
    expect(shell.electron.calls.at(-1)).toBe('exit 0');
    expect(shell.clock.pending).toBe(0);
  });

  it.each(['signal', 'tray', '--quit'])('by %s leaves a hub alone that it only found', async (way) => {
    const shell = await begin({ hub: serving(7) });
    let held = false;
    if (way === 'signal') shell.electron.app.emit('before-quit', { preventDefault: () => (held = true) });
    if (way === 'tray') shell.tray()?.quit();
    if (way === '--quit') shell.electron.app.emit('second-instance', {}, ['mantel', '--quit']);
    await shell.clock.advance(100);
    expect(held).toBe(way === 'signal');
    expect(shell.electron.calls.at(-1)).toBe('exit 0');
    expect(shell.electron.children).toHaveLength(0);
  });

  it('does not wait for a companion longer than 2 s', async () => {
    const shell = await begin({ hub: serving(7), companion: 'hangs' });
    press(shell, 'q', true);
    await shell.clock.advance(1_999);
    expect(shell.electron.calls).not.toContain('exit 0');
    await shell.clock.advance(1);
    expect(shell.electron.calls).toContain('exit 0');
  });

  it('has no companion beside the one of the hub, and goes as it came', async () => {
    const shell = await begin({ hub: serving(7), companion: 'of the hub' });
    expect(shell.heard.filter((one) => one.startsWith('companion'))).toEqual([]);
    shell.electron.app.emit('before-quit', { preventDefault: () => undefined });
    await shell.clock.advance(100);
    expect(shell.electron.calls.slice(-2)).toEqual(['window destroyed', 'exit 0']);
  });

  it('goes well without a companion, which is said', async () => {
    const shell = await begin({ hub: serving(7), companion: 'fails' });
    expect(shell.heard).toContain('Notifications and the tray could not be started: no bus');
    press(shell, 'q', true);
    await shell.clock.advance(100);
    expect(shell.electron.calls.at(-1)).toBe('exit 0');
  });
});

describe('leaving while a PIN is set', () => {
  const ask = "dispatchEvent(new CustomEvent('mantel:leave'))";

  it.each(['Ctrl+Q', 'closing', 'F11'])('%s has the page ask, and is done once it was given', async (way) => {
    let given = false;
    const shell = await begin({ hub: serving(7), mayLeave: () => given });
    await shell.clock.advance(300);
    const window = shell.latest();
    const begun = way === 'closing' ? close(shell) : press(shell, way === 'F11' ? 'F11' : 'q', way !== 'F11');
    expect(begun).toBe(true);
    await shell.clock.advance(100);
    expect(window.done).toContain(ask);
    expect([window.isDestroyed(), window.isFullScreen()]).toEqual([false, false]);
    given = true;
    // The page closes itself once it has heard that the PIN was right.
    close(shell);
    await shell.clock.advance(3_000);
    expect(window.isFullScreen()).toBe(way === 'F11');
    expect(window.isDestroyed()).toBe(way !== 'F11');
    expect(shell.electron.calls.includes('exit 0')).toBe(way === 'Ctrl+Q');
  });

  it('a page that closes itself without it stays', async () => {
    const shell = await begin({ hub: serving(7), mayLeave: () => false });
    close(shell);
    close(shell);
    await shell.clock.advance(100);
    expect(shell.latest().isDestroyed()).toBe(false);
  });
});
