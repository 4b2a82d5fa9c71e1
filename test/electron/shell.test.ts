import { describe, expect, it } from 'vitest';
import type { HubSight } from '#desktop/hub-place.ts';
import type { Memory, Remembered } from '#electron/remembered.ts';
import { runShell, type CompanionOptions } from '#electron/shell.ts';
import { createFakeClock } from '../fake-clock.ts';
import { fakeElectron } from './fake-electron.ts';

const hubUrl = 'http://127.0.0.1:8440';
const serving = (pid: number, url = hubUrl): HubSight => ({ kind: 'serving', pid, instance: `of ${pid}`, url });

function fakeMemory(): Memory {
  let current: Remembered = { fullscreen: false, brokenGraphics: null };
  return {
    get current() {
      return current;
    },
    remember: (change) => void (current = { ...current, ...change }),
  };
}

async function begin(
  options: { hub?: HubSight; companion?: 'fails' | 'hangs' | 'of the hub'; fullscreen?: boolean } = {},
) {
  const clock = createFakeClock();
  const electron = fakeElectron();
  const memory = fakeMemory();
  const heard: string[] = [];
  let sight: HubSight = options.hub ?? { kind: 'none' };
  let tickets = 0;
  let companionOf: CompanionOptions | undefined;
  const startCompanion = (given: CompanionOptions): AsyncDisposable => {
    if (options.companion === 'fails') throw new Error('no bus');
    companionOf = given;
    heard.push(`companion of ${given.hub}`);
    return {
      [Symbol.asyncDispose]() {
        electron.calls.push('companion stopped');
        return options.companion === 'hangs' ? new Promise<void>(() => undefined) : Promise.resolve();
      },
    };
  };
  runShell({
    electron,
    version: '45.5.0',
    hub: {
      look: () => sight,
      fork: () => electron.utilityProcess.fork('', [], { serviceName: '', stdio: 'pipe', env: {} }),
      mayFork: true,
    },
    sign: (url) => Promise.resolve(`${url}/?ticket=${(tickets += 1)}`),
    memory,
    fullscreen: options.fullscreen ?? false,
    startCompanion: options.companion === 'of the hub' ? undefined : startCompanion,
    timers: clock.timers,
    now: () => clock.monotonic(),
    random: () => 0,
    shown: () => heard.push('shown'),
    handedOver: () => heard.push('handed over'),
    say: (sentence) => heard.push(sentence),
  });
  await clock.advance(300);
  const latest = () => {
    const window = electron.windows.at(-1);
    if (!window) throw new Error('there is no window');
    return window;
  };
  return { clock, electron, memory, heard, latest, see: (next: HubSight) => (sight = next), tray: () => companionOf };
}

type Started = Awaited<ReturnType<typeof begin>>;
const press = ({ latest }: Started, key: string, control = false): boolean => {
  let taken = false;
  const event = { preventDefault: () => (taken = true) };
  latest().webContents.emit('before-input-event', event, { type: 'keyDown', key, control });
  return taken;
};
const crash = ({ latest }: Started, reason = 'crashed') =>
  latest().webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });

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
    expect(shell.latest().isFullScreen()).toBe(true);
    expect(shell.memory.current.fullscreen).toBe(true);
    expect(shell.electron.calls).toContain('prevent-display-sleep');
    press(shell, 'F11');
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

describe('a crash', () => {
  it('of the page loads it again with a fresh ticket, and in a new window at the fourth time', async () => {
    const shell = await begin({ hub: serving(7) });
    for (let round = 0; round < 3; round++) {
      crash(shell);
      await shell.clock.advance(3_000);
    }
    expect(shell.electron.windows).toHaveLength(1);
    expect(shell.latest().loaded.slice(-3)).toEqual([2, 3, 4].map((ticket) => `${hubUrl}/?ticket=${ticket}`));
    crash(shell, 'oom');
    await shell.clock.advance(10_000);
    expect(shell.electron.windows).toHaveLength(2);
    expect(shell.latest().loaded).toEqual([`${hubUrl}/?ticket=5`]);
  });

  it('is made of a page that hangs for 30 s, and not of one that answers again', async () => {
    const { latest, clock } = await begin({ hub: serving(7) });
    latest().emit('unresponsive');
    await clock.advance(20_000);
    latest().emit('responsive');
    await clock.advance(60_000);
    expect(latest().done).not.toContain('crash');
    latest().emit('unresponsive');
    await clock.advance(30_000);
    expect(latest().done).toContain('crash');
  });

  it('of the graphics starts once more without them at the third time, and only once', async () => {
    const shell = await begin({ hub: serving(7) });
    const { electron, memory, heard } = shell;
    const broken = (type = 'GPU') =>
      electron.app.emit('child-process-gone', {}, { type, reason: 'crashed', exitCode: 1 });
    broken('Utility');
    broken();
    broken();
    expect(electron.calls).not.toContain('relaunch');
    broken();
    await shell.clock.advance(100);
    expect(memory.current.brokenGraphics).toBe('45.5.0');
    expect(heard).toContain('handed over');
    expect(electron.calls.slice(-4)).toEqual(['relaunch', 'companion stopped', 'window destroyed', 'exit 0']);
    const again = await begin({ hub: serving(7) });
    again.memory.remember({ brokenGraphics: '45.5.0' });
    for (let round = 0; round < 5; round++) {
      again.electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
    }
    expect(again.electron.calls).not.toContain('relaunch');
  });
});

describe('the hub', () => {
  it('that ends is started again, and its page is loaded with a new ticket', async () => {
    const shell = await begin();
    shell.see(serving(1_000));
    await shell.clock.advance(300);
    shell.see({ kind: 'none' });
    shell.electron.children[0]?.emit('exit', 1);
    await shell.clock.advance(1_500);
    expect(shell.electron.children).toHaveLength(2);
    shell.see(serving(1_001));
    await shell.clock.advance(300);
    expect(shell.latest().loaded.at(-1)).toBe(`${hubUrl}/?ticket=2`);
  });

  it('that came back at another address is shown there, and its companion goes along', async () => {
    const shell = await begin({ hub: serving(7) });
    shell.see(serving(8));
    await shell.clock.advance(300);
    expect(shell.heard.filter((one) => one.startsWith('companion'))).toEqual([`companion of ${hubUrl}`]);
    shell.see(serving(9, 'http://127.0.0.1:9999'));
    await shell.clock.advance(300);
    expect(shell.latest().loaded.at(-1)).toBe('http://127.0.0.1:9999/?ticket=3');
    expect(shell.heard.at(-1)).toBe('companion of http://127.0.0.1:9999');
    expect(shell.electron.calls.filter((one) => one === 'companion stopped')).toHaveLength(1);
  });

  it('that cannot start says why in the window', async () => {
    const shell = await begin();
    const hub = shell.electron.children[0];
    hub?.complain('The store is damaged.\n');
    hub?.emit('exit', 1);
    await shell.clock.advance(100);
    expect(decodeURIComponent(shell.latest().loaded.at(-1) ?? '')).toContain('The store is damaged.');
  });
});

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
