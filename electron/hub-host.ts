/**
 * Finds the hub of the data folder or keeps one of its own: attaches to one that runs, else forks one, starts it again
 * when it ends, and stops it last. A hub it only found is never stopped.
 */
import type { HubSight } from '#desktop/hub-place.ts';
import type { Timers } from '#model/timers.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { waitAfter } from './backoff.ts';
import type { ShellChild } from './ports.ts';

export type HubPlace = { readonly url: string; readonly ours: boolean };

export type HubHostOptions = {
  /** Reads the lock of the data folder. */
  look(): HubSight;
  fork(): ShellChild;
  /** False where somebody else keeps the hub: without one the shell has nothing to do. */
  readonly mayFork: boolean;
  readonly timers: Timers;
  /** ms, never jumping. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** There is a hub, or another one than before. */
  served(place: HubPlace): void;
  /** There is none now; a sentence for the window. */
  away(why: string): void;
  /** None came back, and none may be forked. */
  abandoned(): void;
  say(sentence: string): void;
};

export type HubHost = {
  start(): void;
  /** Resolves once an own hub has ended. Never rejects. */
  stop(): Promise<void>;
};

const lookEvery = 250;
/** A service that found its hub dead has started another by then. */
const patience = { fork: 10_000, abandon: 30_000 };
const waits = { first: 1_000, longest: 60_000 };
/** A hub that served so long has started well: the next failure counts as the first. */
const wellAfter = 60_000;
/** The hub's own steps of stopping are shorter. */
const stopLimit = 10_000;
const killLimit = 2_000;

export function createHubHost(options: HubHostOptions): HubHost {
  const { look, fork, mayFork, timers, now, random, say } = options;
  let child: ShellChild | undefined;
  let shown: string | undefined;
  let servedAt = 0;
  let failures = 0;
  let forkFrom = 0;
  let missingSince: number | undefined;
  let stopping = false;
  let lastWords = '';
  let looking: Disposable | undefined;

  const ended = (gone: ShellChild, status: number): void => {
    if (child !== gone) return;
    child = undefined;
    if (stopping) return;
    const sight = look();
    // It lost the race for the folder: the winner is shown.
    if (sight.kind !== 'none' && sight.pid !== gone.pid) return;
    if (shown !== undefined && now() - servedAt >= wellAfter) failures = 0;
    failures += 1;
    const wait = waitAfter(failures, waits, random());
    forkFrom = now() + wait;
    shown = undefined;
    const sentence = shellWords.hubEnded(status, lastWords, wait);
    say(sentence);
    options.away(sentence);
  };

  const begin = (): void => {
    const begun = fork();
    child = begun;
    lastWords = '';
    begun.stdout?.on('data', (chunk: unknown) => (lastWords = lastTrouble(String(chunk)) ?? lastWords));
    begun.stderr?.on('data', (chunk: unknown) => (lastWords = lastLine(String(chunk)) ?? lastWords));
    begun.on('exit', (status) => ended(begun, status));
  };

  const missing = (): void => {
    if (child) return;
    missingSince ??= now();
    if (shown !== undefined) {
      shown = undefined;
      forkFrom = now() + patience.fork;
      say(shellWords.hubGone);
      options.away(shellWords.hubGone);
    }
    if (mayFork && now() >= forkFrom) begin();
    else if (!mayFork && now() - missingSince >= patience.abandon) {
      looking?.[Symbol.dispose]();
      say(shellWords.hubStaysAway);
      options.abandoned();
    }
  };

  const check = (): void => {
    const sight = look();
    if (sight.kind === 'none') {
      missing();
      return;
    }
    missingSince = undefined;
    if (sight.kind === 'starting' || sight.instance === shown) return;
    shown = sight.instance;
    servedAt = now();
    const ours = sight.pid === child?.pid;
    say(ours ? shellWords.started(sight.url) : shellWords.attached(sight.url));
    options.served({ url: sight.url, ours });
  };

  return {
    start() {
      looking = timers.every(lookEvery, check);
      check();
    },
    async stop() {
      stopping = true;
      looking?.[Symbol.dispose]();
      const last = child;
      if (!last) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      last.on('exit', () => resolve());
      last.postMessage({ kind: 'stop' });
      using _late = timers.after(stopLimit, () => {
        say(shellWords.hubKilled);
        last.kill();
      });
      using _never = timers.after(stopLimit + killLimit, resolve);
      await promise;
    },
  };
}

/** The hub begins what is wrong with an exclamation mark. */
function lastTrouble(text: string): string | undefined {
  return text
    .split('\n')
    .findLast((line) => line.startsWith('! '))
    ?.slice(2);
}

function lastLine(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '');
}
