/** How a machine fares, in one sentence. Pure. */
import { machinesWords as words } from '#model/words/machines-en.ts';
import { calmMinutes, type Towards } from './heat-limit.ts';

export type MachineNow = {
  readonly limit: number;
  /** °C, the newest; undefined when not told, or too long ago. */
  readonly heat: number | undefined;
  /** Highest of the last week, °C. */
  readonly warmest: number | undefined;
  readonly towards: Towards | undefined;
  readonly isThrottled: boolean;
  readonly isWeak: boolean;
  /** Its age in words, when nothing has been heard for too long. */
  readonly silentFor: string | undefined;
};

/** ease: nothing to do. limit, slowed, weak, silent: why somebody may want to look. */
export type MachineState = {
  readonly kind: 'ease' | 'towards' | 'limit' | 'slowed' | 'weak' | 'silent';
  /** What matters, before the rest. */
  readonly lead?: string;
  readonly text: string;
  readonly minutes?: number;
};

/** °C from the limit. */
const near = 8;
const far = 20;

type Written = {
  readonly degrees: (value: number) => string;
  /** Of a difference, "0.4°". */
  readonly rate: (value: number) => string;
};

export function machineState(now: MachineNow, { degrees, rate }: Written): MachineState {
  const { limit, heat, warmest, towards } = now;
  if (now.silentFor !== undefined) return { kind: 'silent', text: words.silent(now.silentFor) };
  if (now.isThrottled) return { kind: 'slowed', text: words.slowed };
  if (now.isWeak) return { kind: 'weak', text: words.weakSupply };
  if (heat === undefined) return { kind: 'ease', text: words.noHeat };
  if (heat >= limit) return { kind: 'limit', text: words.atLimit(degrees(limit)) };
  if (towards !== undefined) {
    const minutes = calmMinutes(towards.minutes);
    return {
      kind: 'towards',
      minutes,
      lead: words.minutesTo(minutes, degrees(limit)),
      text: words.ifGoesOn(rate(towards.rate), towards.rising),
    };
  }
  const highest = Math.max(heat, warmest ?? heat);
  if (limit - heat <= near) return { kind: 'ease', text: words.nearLimit(degrees(limit), degrees(highest)) };
  if (limit - highest < far) return { kind: 'ease', text: words.notAtThisLoad(degrees(limit), degrees(highest)) };
  return { kind: 'ease', text: warmest === undefined ? words.farFromItYet : words.farFromIt(degrees(highest)) };
}

const order: readonly MachineState['kind'][] = ['limit', 'towards', 'slowed', 'weak', 'silent', 'ease'];

export type Judged<M> = {
  readonly machine: M;
  readonly state: MachineState;
  /** °C. */
  readonly heat: number | undefined;
  /** Of its processor, in %. */
  readonly load?: number | undefined;
};

/** Those that somebody may want to look at first, the others as they were. */
export function inOrder<M>(all: readonly Judged<M>[]): readonly Judged<M>[] {
  const rank = ({ state }: Judged<M>): number => order.indexOf(state.kind);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

export type Folded<M> = { readonly shown: readonly Judged<M>[]; readonly more: string | undefined };

/** At most `most` rows, and a sentence on the others. */
export function folded<M>(all: readonly Judged<M>[], most: number): Folded<M> {
  if (all.length <= most) return { shown: all, more: undefined };
  const shown = all.slice(0, most);
  const rest = all.slice(shown.length);
  const isEasy = rest.every(({ state }) => state.kind === 'ease');
  return { shown, more: isEasy ? words.atEase(rest.length) : words.others(rest.length) };
}
