import { describe, expect, it } from 'vitest';
import { begin, crash, hubUrl, press, serving } from './begun-shell.ts';

describe('the window', () => {
  it('is dark and hidden until it has painted, shut off from Node, and shows the hub', async () => {
    const shell = await begin({ hub: serving(7) });
    const { options, loaded, done } = shell.latest();
    expect(options).toMatchObject({
      show: false,
      backgroundColor: '#0d0e10',
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
    });
    expect(loaded.at(-1)).toBe(`${hubUrl}/?ticket=1`);
    expect(shell.heard).not.toContain('shown');
    shell.electron.app.emit('second-instance', {}, ['mantel']);
    expect(done).not.toContain('show');
    shell.latest().emit('ready-to-show');
    expect(done).toContain('show');
    expect(shell.heard.filter((one) => one === 'shown')).toHaveLength(1);
  });

  it('is not said to be shown for a sentence in its place', async () => {
    const shell = await begin();
    shell.latest().emit('ready-to-show');
    expect(shell.latest().loaded[0]).toMatch(/^data:text\/html/);
    expect(shell.heard).not.toContain('shown');
    shell.see(serving(1_000));
    await shell.clock.advance(300);
    expect(shell.heard).toContain('shown');
  });

  it('goes nowhere but to its hub, opens no other and gives no permission', async () => {
    const { latest } = await begin({ hub: serving(7) });
    const { webContents, done } = latest();
    const stopped = (event: string, url: string): boolean => {
      let is = false;
      webContents.emit(event, { url, preventDefault: () => (is = true) });
      return is;
    };
    for (const event of ['will-frame-navigate', 'will-redirect']) {
      expect(stopped(event, 'https://example.org/')).toBe(true);
      expect(stopped(event, `${hubUrl}/rooms`)).toBe(false);
    }
    expect(stopped('will-attach-webview', '')).toBe(true);
    expect((webContents as unknown as { opens(): string }).opens()).toBe('deny');
    expect(done).toEqual(expect.arrayContaining(['permission false', 'check false', 'device false']));
  });

  it('fills the screen by F11, keeps it awake meanwhile and remembers', async () => {
    const shell = await begin({ hub: serving(7) });
    expect(press(shell, 'F11')).toBe(true);
    await shell.clock.advance(0);
    expect(shell.latest().isFullScreen()).toBe(true);
    expect(shell.memory.current.fullscreen).toBe(true);
    expect(shell.electron.calls).toContain('prevent-display-sleep');
    press(shell, 'F11');
    await shell.clock.advance(0);
    expect(shell.memory.current.fullscreen).toBe(false);
    expect(shell.electron.calls).toContain('may sleep');
    expect(press(shell, 'a')).toBe(false);
  });

  it('comes back when it was closed and Mantel is started again', async () => {
    const shell = await begin({ hub: serving(7) });
    shell.latest().destroy();
    shell.electron.app.emit('window-all-closed');
    await shell.clock.advance(1_000);
    expect(shell.electron.calls).not.toContain('exit 0');
    shell.electron.app.emit('second-instance', {}, ['mantel']);
    await shell.clock.advance(300);
    expect(shell.electron.windows).toHaveLength(2);
    expect(shell.latest().loaded).toEqual([`${hubUrl}/?ticket=2`]);
    shell.latest().emit('ready-to-show');
    shell.electron.app.emit('second-instance', {}, ['mantel']);
    expect(shell.latest().done.slice(-2)).toEqual(['show', 'focus']);
  });

  it('that was closed lets the display sleep and is not made anew by what was pending', async () => {
    const shell = await begin({ hub: serving(7), fullscreen: true });
    for (let round = 0; round < 4; round++) crash(shell);
    shell.latest().destroy();
    expect(shell.electron.calls.slice(-2)).toEqual(['window destroyed', 'may sleep']);
    await shell.clock.advance(60_000);
    expect(shell.electron.windows).toHaveLength(1);
    shell.electron.app.emit('second-instance', {}, ['mantel']);
    expect(shell.latest().options.fullscreen).toBe(true);
    expect(shell.electron.calls.at(-1)).toBe('prevent-display-sleep');
  });

  it('loads again while the hub does not answer', async () => {
    const shell = await begin();
    shell.electron.refuseLoads(true);
    shell.see(serving(1_000));
    await shell.clock.advance(4_000);
    const tries = shell.latest().loaded.filter((url) => url.startsWith(hubUrl)).length;
    expect(tries).toBeGreaterThan(2);
    shell.electron.refuseLoads(false);
    await shell.clock.advance(10_000);
    const { length } = shell.latest().loaded;
    await shell.clock.advance(60_000);
    expect(shell.latest().loaded).toHaveLength(length);
    expect(shell.heard.filter((one) => one.includes('could not be loaded'))).toHaveLength(1);
  });
});
