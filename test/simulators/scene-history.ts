/** What a scene's series say: their newest sample, and their past. */
import type { History } from '#model/history.ts';
import type { SceneSeries } from './scene-series.ts';

/** When a series was last sampled, epoch ms. */
export function sampledAt(series: SceneSeries, now: number): number {
  const last = series.told?.at(-1);
  if (last) return now - last[0];
  const newest = now - (series.silentFor ?? 0);
  return newest - (newest % series.cadence);
}

/** Buckets of a scene's series, with the gap and the end its silence leaves. */
export function historyOf(
  series: SceneSeries,
  query: { from: number; to: number; points: number },
  now: number,
): History {
  const step = Math.max(60_000, Math.ceil((query.to - query.from) / query.points / 60_000) * 60_000);
  const history: History = {
    series: series.key,
    from: query.from,
    to: query.to,
    tier: 'minute',
    step,
    at: [],
    mean: [],
    min: [],
    max: [],
    last: [],
    count: [],
    increase: [],
  };
  if (series.told) {
    for (const [ago, value] of series.told) {
      if (now - ago < query.from || now - ago >= query.to) continue;
      history.at.push(now - ago);
      for (const column of [history.mean, history.min, history.max, history.last]) column.push(value);
      history.count.push(1);
    }
    return { ...history, tier: 'samples', step: 0 };
  }
  const end = Math.min(query.to, sampledAt(series, now));
  for (let at = Math.ceil(query.from / step) * step; at < end; at += step) {
    const mean = series.value(at + step / 2);
    // A gap.
    if (Number.isNaN(mean)) continue;
    const spread = Math.abs(mean) * 0.004 + step / 86_400_000;
    history.at.push(at);
    history.mean.push(mean);
    history.min.push(mean - spread);
    history.max.push(mean + spread);
    history.last.push(mean);
    history.count.push(Math.max(1, Math.round(step / series.cadence)));
    if (series.kind === 'counter') history.increase.push(series.value(at + step) - series.value(at));
  }
  return history;
}
