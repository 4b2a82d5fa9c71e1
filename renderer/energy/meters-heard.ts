/** Until when meters told what they count, so that one that fell silent is not read as one that counts nothing. Pure. */
import { freshness, type Heard } from '../live/freshness.ts';

export type MetersHeard = {
  /** The newest word of any of them, epoch ms; undefined while one of them is live, which is until now. */
  readonly until: number | undefined;
  /** How many have fallen silent, of how many. */
  readonly silent: number;
  readonly of: number;
};

/** A meter without any sample is silent, too. */
export function metersHeard(meters: readonly (Heard | undefined)[], now: number): MetersHeard {
  const known = meters.filter((each) => each !== undefined);
  const states = known.map((each) => freshness(each, now));
  const until = states.includes('live') || known.length === 0 ? undefined : Math.max(...known.map(({ at }) => at));
  const speaking = states.filter((each) => each !== 'gone').length;
  return { until, silent: meters.length - speaking, of: meters.length };
}

/** A question that is put each minute and was not answered for so long tells nothing of now, in ms. */
const late = 5 * 60_000;

/** Until when today is known, by what the meters said and when the hub last answered; undefined is now. */
export function toldUntil(
  { until }: Pick<MetersHeard, 'until'>,
  answered: number | undefined,
  now: number,
): number | undefined {
  const asked = answered !== undefined && now - answered > late ? answered : undefined;
  return until === undefined || asked === undefined ? (until ?? asked) : Math.min(until, asked);
}
