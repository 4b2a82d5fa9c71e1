/** The machines with how they fare, judged once a minute and at once when one slows down or falls silent. */
import { useMemo } from 'react';
import type { History } from '#model/history.ts';
import { age } from '../../format/age.ts';
import { differenceText, quantityText } from '../../format/number.ts';
import { columnsOf } from '../../charts/history-columns.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { freshness, lastHeard } from '../../live/freshness.ts';
import { usePast } from '../../live/history.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { useWeek } from '../../live/week.ts';
import { towardsLimit, type HeatPoint } from './heat-limit.ts';
import { machinesOf, type Machine } from './machines.ts';
import { inOrder, machineState, type Judged, type MachineNow } from './state.ts';

const minute = 60_000;
/** Hours that the lines show. */
export const span = 6 * 60 * minute;
const points = 72;
/** What a prediction looks at, by the half minute. */
const recent = 30 * minute;

const written = {
  degrees: (value: number): string => quantityText(value, '°C', 0),
  rate: (value: number): string => differenceText(value, '°C'),
};

export type Machines = {
  readonly judged: readonly Judged<Machine>[];
  readonly histories: ReadonlyMap<string, History>;
  /** End of the lines, epoch ms. */
  readonly to: number;
};

function goneFor(series: SeriesInfo | undefined, now: number): string | undefined {
  const heard = series === undefined ? undefined : lastHeard(live.state, series.id);
  return heard !== undefined && freshness(heard, now) === 'gone' ? age(now - heard.at) : undefined;
}

const valueOf = (series: SeriesInfo | undefined): number | undefined =>
  series === undefined ? undefined : live.state.latest.get(series.id)?.value;

const isOn = (series: SeriesInfo | undefined): boolean => (valueOf(series) ?? 0) >= 0.5;

function pointsOf(history: History | undefined, series: SeriesInfo): readonly HeatPoint[] {
  if (history === undefined) return [];
  const latest = live.state.latest.get(series.id);
  const { at, mean } = columnsOf(history, latest?.cadence ?? 0, latest);
  return at.flatMap((time, i) => {
    const value = mean[i] ?? null;
    return value === null ? [] : [{ at: time, value }];
  });
}

const warmestOf = (week: History | undefined): number | undefined =>
  week === undefined || week.max.length === 0 ? undefined : Math.max(...week.max.slice(-7 * 48));

const byKey = (histories: readonly History[] | undefined): ReadonlyMap<string, History> =>
  new Map((histories ?? []).map((history) => [history.series, history]));

export function useMachines(shown: boolean): Machines {
  const directory = useLive((state) => state.directory);
  const machines = useMemo(() => machinesOf(directory), [directory]);
  const heats = useMemo(() => machines.flatMap(({ heat }) => (heat ? [heat.key] : [])), [machines]);
  const lines = useMemo(
    () => [...heats, ...machines.flatMap(({ load }) => (load ? [load.key] : []))],
    [heats, machines],
  );
  const past = usePast(lines, span, points, shown);
  const close = usePast(heats, recent, (recent / minute) * 2, shown);
  const week = useWeek(heats, shown);
  /** What must be said at once: who is silent, for how long, and who slows itself down or lacks power. */
  const silences = useNow((now) =>
    shown ? machines.map(({ heat, load }) => goneFor(load ?? heat, now) ?? '').join('\n') : '',
  );
  const urgent = useNow(() =>
    shown ? machines.map(({ throttled, underVoltage }) => [isOn(throttled), isOn(underVoltage)].join()).join(' ') : '',
  );
  const minuteNow = useNow((now) => (shown ? Math.floor(now / minute) : undefined));
  return useMemo(() => {
    const now = (minuteNow ?? 0) * minute + minute;
    const recently = byKey(close?.histories);
    const silentFor = silences.split('\n');
    const judged = machines.map((machine, i): Judged<Machine> => {
      const { heat, load, limit } = machine;
      const told: MachineNow = {
        limit,
        heat: valueOf(heat),
        warmest: heat === undefined ? undefined : warmestOf(week.get(heat.key)),
        towards:
          heat === undefined || close === undefined
            ? undefined
            : towardsLimit(pointsOf(recently.get(heat.key), heat), limit, close.to),
        isThrottled: isOn(machine.throttled),
        isWeak: isOn(machine.underVoltage),
        silentFor: silentFor[i] === '' ? undefined : silentFor[i],
      };
      return { machine, state: machineState(told, written), heat: told.heat, load: valueOf(load) };
    });
    return { judged: inOrder(judged), histories: byKey(past?.histories), to: past?.to ?? now };
    // What is urgent is read from the newest values.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [machines, past, close, week, silences, urgent, minuteNow]);
}
