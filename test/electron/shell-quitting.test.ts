import { describe, expect, it } from 'vitest';
import { begin, press, serving } from './begun-shell.ts';

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
