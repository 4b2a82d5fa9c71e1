/** How a device fares, in one sentence. Pure. */
import { devicesWords as words } from '#model/words/devices-en.ts';
import { calmAge, spanText } from '../../format/age.ts';
import { freshness, type Heard } from '../../live/freshness.ts';

/** Of its readings: the newest time, and the shortest usual interval in ms, 0 while unknown. */
export function heardOf(readings: readonly Heard[]): Heard | undefined {
  if (readings.length === 0) return undefined;
  const known = readings.map(({ cadence }) => cadence).filter((cadence) => cadence > 0 && cadence !== Infinity);
  return {
    at: Math.max(...readings.map(({ at }) => at)),
    cadence: known.length === 0 ? 0 : Math.min(...known),
  };
}

/** Finer than a minute an interval is told by the second, and never as 0 s. */
const everyText = (cadence: number): string => spanText(Math.max(1_000, Math.round(cadence / 1_000) * 1_000));

export function stateText(heard: Heard | undefined, now: number): string {
  if (heard === undefined) return words.notHeard;
  const age = calmAge(now - heard.at);
  if (heard.cadence === 0) return words.heard(age);
  if (freshness(heard, now) === 'gone') return words.goneFor(age, everyText(heard.cadence));
  return words.heardEvery(everyText(heard.cadence), age);
}
