/** What a scenario of the shell is made of: each rejects with one sentence when it went wrong. */
import type { Running, Session } from '../electron-stand-in/session.ts';

/** ms from the break until the page is back, or whatever else the scenario measures. */
export type Scenario = { readonly name: string; run(): Promise<number> };

export const limits = { boot: 30_000, back: 20_000, quit: 15_000 };

export async function booted(session: Session, environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const shell = session.shell([], environment);
  await session.until('the page of a fresh start', limits.boot, ({ live }) => live);
  return shell;
}

export function hubPid(session: Session): number {
  const hub = session.hubNow();
  if (hub.kind !== 'serving') throw new Error('no hub serves');
  return hub.pid;
}

export function demand(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

export async function measured(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}
