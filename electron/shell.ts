/** The shell: one window, its hub, and the order in which they begin and end. */
import type { Timers } from '#model/timers.ts';
import { messageOf } from '#model/trouble.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { crashWindow, gpuIsHopeless } from './crash-policy.ts';
import { createHubHost, type HubHostOptions, type HubPlace } from './hub-host.ts';
import { createMonitors } from './monitors.ts';
import type { ElectronPorts } from './ports.ts';
import type { Memory } from './remembered.ts';
import { createScreenWindow, type ScreenWindow } from './screen-window.ts';
import { readShellArguments } from './arguments.ts';

/** What goes along with the window, notifications and the tray, and may do with it. */
export type CompanionOptions = {
  /** Address of the hub that it tells of. */
  readonly hub: string;
  /** Brings the window to the front. */
  open(): void;
  quit(): void;
};

export type ShellOptions = {
  readonly electron: ElectronPorts;
  /** Of Electron. */
  readonly version: string;
  readonly hub: Pick<HubHostOptions, 'look' | 'fork' | 'mayFork'>;
  /** The address of the hub's page with a ticket for this window. */
  sign(url: string): Promise<string>;
  /** Whether the window may be left, by the hub at this address, or by what was known last. */
  mayLeave(hub: string | undefined): Promise<boolean>;
  /** Address of the hub of the made-up home, while it runs. */
  readonly sample?: () => string | undefined;
  readonly memory: Memory;
  /** Learns from the hub at this address how Chromium is to draw from the next start on. */
  learnGraphics(hub: string): Promise<void>;
  readonly fullscreen: boolean;
  /** Started with the first page, and anew when the hub has another address; undefined where the hub brings its own. */
  readonly startCompanion: ((options: CompanionOptions) => AsyncDisposable) | undefined;
  readonly timers: Timers;
  /** ms, never jumping. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** The page is there to see, for the first time. */
  shown(): void;
  /** Another process takes over. */
  handedOver(): void;
  say(sentence: string): void;
};

const companionLimit = 2_000;

/** Wires everything up. Call it before Electron is ready; the window comes once it is. */
export function runShell(options: ShellOptions): void {
  const { electron, version, memory, timers, now, random, say } = options;
  const { app } = electron;
  let window: ScreenWindow | undefined;
  let companion: { readonly hub: string; readonly running: AsyncDisposable | undefined } | undefined;
  let place: HubPlace | undefined;
  let ending = false;
  let told = false;
  let gpuCrashes: number[] = [];

  const showPlace = ({ url }: HubPlace): void => {
    window?.showHub(url, () => options.sign(url));
    if (companion?.hub !== url) accompany(url);
    void options.learnGraphics(url);
  };

  const host = createHubHost({
    ...options.hub,
    timers,
    now,
    random,
    served(found) {
      place = found;
      showPlace(found);
    },
    away(why) {
      // The page of a hub that is gone keeps its values and says so itself; without one there is only the sentence.
      if (!place) window?.showSentence(why);
    },
    abandoned: () => void end(),
    say,
  });

  /** Companion and window first, so that nobody sees them break; then the hub, if it is ours. */
  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    try {
      await within(companionLimit, companion?.running?.[Symbol.asyncDispose]());
      window?.close();
      await host.stop();
    } catch (error) {
      say(shellWords.stepFailed(messageOf(error)));
    }
    app.exit(0);
  }

  function within(limit: number, work: PromiseLike<void> | undefined): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = timers.after(limit, resolve);
    (work ?? Promise.resolve()).then(resolve, reject);
    return promise.finally(() => late[Symbol.dispose]());
  }

  function accompany(hub: string): void {
    const before = companion?.running;
    let running: AsyncDisposable | undefined;
    try {
      running = options.startCompanion?.({ hub, open: () => window?.present(), quit: () => void end() });
    } catch (error) {
      say(shellWords.companionFailed(messageOf(error)));
    }
    companion = { hub, running };
    before?.[Symbol.asyncDispose]().then(undefined, (error: unknown) => say(shellWords.stepFailed(messageOf(error))));
  }

  app.on('second-instance', (_event, argv) => {
    if (readShellArguments(argv).quit) void end();
    else window?.present();
  });
  app.on('before-quit', (event) => {
    // Signals and the end of the session come this way; app.exit does not.
    event.preventDefault();
    void end();
  });
  app.on('window-all-closed', () => {
    // Without this listener Electron would quit; hub and tray go on, and a second start brings the window back.
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit' || ending) return;
    gpuCrashes = [...gpuCrashes.filter((at) => now() - at < crashWindow), now()];
    const { graphics, brokenGraphics } = memory.current;
    // With the hardware asked for, or given up already, it would start anew for ever.
    if (!gpuIsHopeless(gpuCrashes, now()) || graphics !== 'auto' || brokenGraphics === version) return;
    say(shellWords.graphicsOff);
    memory.remember({ brokenGraphics: version });
    options.handedOver();
    app.relaunch();
    void end();
  });

  void app.whenReady().then(() => {
    if (ending) return;
    electron.Menu.setApplicationMenu(null);
    const monitors = createMonitors({ screen: electron.screen, memory, timers, now });
    window = createScreenWindow({
      electron,
      timers,
      now,
      random,
      say,
      sample: options.sample,
      fullscreen: options.fullscreen || memory.current.fullscreen,
      fullscreenChanged: (fullscreen) => memory.remember({ fullscreen }),
      opened: (made) => monitors.keep(made),
      shown() {
        if (!told) options.shown();
        told = true;
      },
      quit: () => void end(),
      mayLeave: () => options.mayLeave(place?.url),
    });
    host.start();
    window.present();
  });
}
