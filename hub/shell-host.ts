/** A hub that a shell runs in Electron's utilityProcess: told to end by a message, and never left behind. */
import type { Timers } from './clock.ts';

/** ms between looks at whether the shell still lives. */
const lookEvery = 2_000;

/** What Electron gives to such a process instead of Node's own channel. */
type ParentPort = { on(event: 'message', listener: (event: { data: unknown }) => void): unknown };

/** Undefined everywhere but in such a process. */
export function shellPort(here: object): ParentPort | undefined {
  return 'parentPort' in here && here.parentPort ? (here.parentPort as ParentPort) : undefined;
}

type FollowOptions = {
  readonly port: ParentPort;
  /** The process that this one is a child of, now. */
  parent(): number;
  readonly timers: Pick<Timers, 'every'>;
  end(): void;
};

/** Calls `end` when the shell says so, or is gone without a word: then this process has got another parent. */
export function followShell({ port, parent, timers, end }: FollowOptions): void {
  const shell = parent();
  port.on('message', ({ data }) => {
    if (typeof data === 'object' && data && 'kind' in data && data.kind === 'stop') end();
  });
  const looking = timers.every(lookEvery, () => {
    if (parent() === shell) return;
    looking[Symbol.dispose]();
    end();
  });
}
