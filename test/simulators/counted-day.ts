import { countedTogether } from '#hub/insight/power.ts';
import type { DaysAnswer } from '#model/days.ts';
import type { PowerAnswer } from '#model/power.ts';
import type { Scene } from './scene-home.ts';

const halfDay = 12 * 3_600_000;

/** What the counters of a scene told since midnight, as its days tell it; nothing where it tells none. */
export function countedOf(
  scene: Scene,
  counters: readonly string[],
  midnight: number,
  now: number,
): Pick<PowerAnswer, 'counted'> {
  const days = scene.answers?.['/api/v1/days'];
  if (counters.length === 0 || days === undefined) return {};
  const today = new Date(midnight + halfDay).toISOString().slice(0, 10);
  const series = counters.map((key): [string, string] => ['series', key]);
  const asked = new URLSearchParams([['from', today], ['to', today], ['by', 'day'], ...series]);
  return { counted: countedTogether((days(asked, now) as DaysAnswer).series) };
}
