/** The shell on a fake Electron, begun, and what a person or a fault does to it. */
import type { HubSight } from '#desktop/hub-place.ts';
import type { Memory, Remembered } from '#electron/remembered.ts';
import { runShell, type CompanionOptions } from '#electron/shell.ts';
import { createFakeClock } from '../fake-clock.ts';
import { fakeElectron } from './fake-electron.ts';

export const hubUrl = 'http://127.0.0.1:8440';
export const serving = (pid: number, url = hubUrl): HubSight => ({ kind: 'serving', pid, instance: `of ${pid}`, url });

function fakeMemory(): Memory {
  let current: Remembered = { fullscreen: false, brokenGraphics: null, graphics: 'auto', monitor: null, pin: false };
  return {
    get current() {
      return current;
    },
    remember: (change) => void (current = { ...current, ...change }),
  };
}

export async function begin(
  options: {
    hub?: HubSight;
    companion?: 'fails' | 'hangs' | 'of the hub';
    fullscreen?: boolean;
    mayLeave?: () => boolean;
  } = {},
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
    learnGraphics: () => Promise.resolve(),
    mayLeave: () => Promise.resolve(options.mayLeave?.() ?? true),
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
export const press = ({ latest }: Started, key: string, control = false): boolean => {
  let taken = false;
  const event = { preventDefault: () => (taken = true) };
  latest().webContents.emit('before-input-event', event, { type: 'keyDown', key, control });
  return taken;
};
export const crash = ({ latest }: Started, reason = 'crashed') =>
  latest().webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
/** By the window manager, or by the page. True when the shell did not let it happen at once. */
export const close = ({ latest }: Started): boolean => {
  let held = false;
  latest().emit('close', { preventDefault: () => (held = true) });
  return held;
};
