/** How many things Health has a sentence on: troubles, sticks that wait, and sources that do not do all they should. Pure. */
import type { HealthState } from '#model/trouble.ts';
import type { LiveState } from './live-store.ts';

const troubled: ReadonlySet<HealthState> = new Set(['misconfigured', 'faulty', 'partial', 'retrying']);

/** What a source says already, because it is the newest of its parts, counts once. */
export function needLook({ sources, troubles, sticks }: Pick<LiveState, 'sources' | 'troubles' | 'sticks'>): number {
  const said = new Set(sources.map(({ health }) => health.reason));
  const others = troubles.filter(({ text }) => !said.has(text));
  const needy = sources.filter(({ health }) => troubled.has(health.state));
  return others.length + sticks.length + needy.length;
}
