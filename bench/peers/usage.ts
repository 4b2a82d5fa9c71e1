/** Processor time of a stack, by process and by thread, and its memory, from the kernel. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { processorSeconds, residentMegabytes } from '#test/verify/process-figures.ts';
import type { Member } from './stack.ts';

export type Usage = {
  /** Seconds, user and system, of each member in its order. */
  readonly members: readonly number[];
  /** The same of every thread, by `pid/tid`. */
  readonly threads: ReadonlyMap<string, number>;
  /** Seconds of everything on this machine, what the host took away included. */
  readonly machine: number;
};

export function usageOf(members: readonly Member[]): Usage {
  const threads = new Map<string, number>();
  for (const { pid } of members) {
    for (const tid of readdirSync(`/proc/${pid}/task`)) {
      const stat = readFileSync(`/proc/${pid}/task/${tid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      threads.set(`${pid}/${tid}`, (Number(fields[11]) + Number(fields[12])) / 100);
    }
  }
  return { members: members.map(({ pid }) => processorSeconds(pid)), threads, machine: machineSeconds() };
}

function machineSeconds(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)
    .flatMap((line) => line.split(/\s+/).slice(1).map(Number));
  return (user + nice + system + irq + softirq + steal) / 100;
}

/** The thread that worked most between two readings, as the index of its member and its seconds. */
export function busiestThread(
  members: readonly Member[],
  before: Usage,
  after: Usage,
): { member: number; seconds: number } {
  let [member, seconds] = [0, 0];
  for (const [thread, now] of after.threads) {
    const worked = now - (before.threads.get(thread) ?? 0);
    if (worked <= seconds) continue;
    seconds = worked;
    member = members.findIndex(({ pid }) => thread.startsWith(`${pid}/`));
  }
  return { member, seconds };
}

const resident = (members: readonly Member[]): number =>
  members.reduce((sum, { pid }) => sum + residentMegabytes(pid), 0);

/** Looks five times a second at what all members hold together, while all run. Disposing stops it. */
export function watchMemory(members: readonly Member[]): Disposable & { readonly idle: number; peak(): number } {
  const idle = resident(members);
  let peak = idle;
  const timer = setInterval(() => {
    const all = members.every(({ pid }) => existsSync(`/proc/${pid}/status`));
    if (all) peak = Math.max(peak, resident(members));
  }, 200);
  return { idle, peak: () => peak, [Symbol.dispose]: () => clearInterval(timer) };
}
