/**
 * How many things Health has a sentence on: troubles, sticks that wait, and sources that do not do all they should; and
 * the verdict that says so. Pure, so that screen and tray say the same.
 */
import { sentencesOf } from './sentences.ts';
import type { Stick } from './snapshots.ts';
import type { HealthState } from './trouble.ts';
import type { Verdict, WireSource, WireTrouble } from './wire.ts';
import { verdictWords } from './words/verdict-en.ts';

const troubled: ReadonlySet<HealthState> = new Set(['misconfigured', 'faulty', 'partial', 'retrying']);

type Needy = {
  readonly sources: readonly WireSource[];
  readonly troubles: readonly WireTrouble[];
  /** USB sticks that no program runs. */
  readonly sticks: readonly unknown[];
};

/** Whether no program runs a stick, and nobody said that this is right. */
export const isWaiting = ({ state, dismissed }: Stick): boolean =>
  !dismissed && (state === 'idle' || state === 'stopped');

/** What a source says already, because it is the newest of its parts, counts once. */
export function needLook({ sources, troubles, sticks }: Needy): number {
  const said = new Set(sources.map(({ health }) => health.reason));
  const others = troubles.filter(({ text }) => !said.has(text));
  const needy = sources.filter(({ health }) => troubled.has(health.state));
  return others.length + sticks.length + needy.length;
}

/**
 * Nobody set it up and it never worked, so it is nobody's trouble; but it is tried again and again, so it is no more well
 * than it was switched off.
 */
export const isOutOfReach = ({ health: { state, reason }, jobs = [] }: WireSource): boolean =>
  state === 'off' &&
  reason !== undefined &&
  jobs.some(({ run, paused }) => !paused && (run?.outcome === 'failed' || run?.outcome === 'running'));

/**
 * The verdict with what needs a look in the place of "All quiet."; what needs a person now stands alone, and known
 * alerts keep their sentence.
 */
export function watched(verdict: Verdict, look: number): Verdict {
  if (look === 0 || verdict.tone !== 'quiet') return verdict;
  const told = verdictWords.needLook(look);
  const [first = '', ...rest] = sentencesOf(verdict.text);
  const others = first === verdictWords.quiet ? rest : [first, ...rest];
  return { ...verdict, tone: 'watch', text: [`${told}.`, ...others].join(' ') };
}
