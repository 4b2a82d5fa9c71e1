/** What a month costs so far and is likely to cost in all. Pure. */
import type { CostAnswer } from '#model/cost-answer.ts';

type Day = Pick<CostAnswer['days'][number], 'at' | 'energy' | 'cost' | 'fixed'>;

export type MonthCost = {
  readonly today: number;
  readonly soFar: number;
  /** Undefined while fewer than a week of days tell what a day costs. */
  readonly likely: number | undefined;
};

const fewestDays = 7;

/**
 * @param days In order, the last one today; they begin before the month.
 * @param month When it began; @param length How many days it has.
 */
export function monthCost(days: readonly Day[], month: number, length: number): MonthCost | undefined {
  const today = days.at(-1);
  if (!today) return undefined;
  const ofMonth = days.filter(({ at }) => at >= month);
  const soFar = ofMonth.reduce((sum, { cost, fixed }) => sum + cost + fixed, 0);
  const whole = days.slice(0, -1).filter(({ energy }) => energy > 0);
  if (whole.length < fewestDays) return { today: today.cost + today.fixed, soFar, likely: undefined };
  const usual = whole.reduce((sum, { cost }) => sum + cost, 0) / whole.length;
  const left = Math.max(0, length - ofMonth.length);
  const likely = soFar + Math.max(0, usual - today.cost) + left * (usual + today.fixed);
  return { today: today.cost + today.fixed, soFar, likely };
}
