/** What some series hold in a view: asked for in tiles, drawn from what is here, told once the view rests. */
import { useMemo, useState } from 'react';
import type { History } from '#model/history.ts';
import { historyOf, isWhole, piecesOf, thinned } from '../../charts/assembled.ts';
import { askedOf, drawnOf, drawnWishes, heldBefore, seenHistory, type Asked } from '../../charts/drawn.ts';
import { columnsOf } from '../../charts/history-columns.ts';
import { looksOf, traceOf, type Look } from '../../charts/looks.ts';
import { scaleOf, steady } from '../../charts/scale.ts';
import type { Told } from '../../charts/state.ts';
import type { Scale, Scene, Trace } from '../../charts/trace.ts';
import { spanOf, tileRange, wishesOf, type View } from '../../charts/view.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { knownUntil } from '../../live/known-until.ts';
import { live } from '../../live/live.ts';
import { tiles, useTiles } from '../../live/use-tiles.ts';
import { earlierBy, type Comparison } from './ranges.ts';

type Question = {
  readonly series: readonly SeriesInfo[];
  /** Epoch ms, by the minute. */
  readonly now: number;
  readonly view: View;
  /** A hand moves it. */
  readonly isMoving: boolean;
  readonly comparison: Comparison;
  /** Whether the earlier line is drawn; it is told of anyway. */
  readonly compares: boolean;
  readonly shown: boolean;
  readonly zone: string;
};

export type Seen = {
  readonly look: Look;
  readonly history: History;
  readonly held: Told | undefined;
  readonly until: number;
};
export type Explored = {
  readonly looks: readonly Look[];
  readonly scene: Scene;
  readonly scales: readonly (Scale | undefined)[];
  /** What the view holds, series by series, as of when it rested last. */
  readonly seen: readonly Seen[];
  /** The same time as it was earlier, of the first series. */
  readonly before: History | undefined;
  /** Anything is in sight. */
  readonly hasLine: boolean;
  /** All that was asked for is here. */
  readonly isWhole: boolean;
  readonly failed: boolean;
};

/** The dot at the end of a line stays whole. */
const dotRoom = 0.005;
/** The earlier line is calm: every so many buckets are one. */
const thinning = 4;

const knownOf = (series: SeriesInfo, zone: string, now: number) => ({
  series,
  tiles,
  zone,
  now,
  cadence: live.state.latest.get(series.id)?.cadence ?? 0,
  newest: live.state.latest.get(series.id),
  until: knownUntil(series.id, now),
});

export function useExplored(question: Question): Explored {
  const { series, now, view, isMoving, comparison, compares, shown, zone } = question;
  const [first] = series;
  const by = earlierBy(comparison, spanOf(view));
  const earlier = { from: view.from - by, to: view.to - by };
  const wishes = useMemo(() => {
    const wanted = series.flatMap((each) => drawnWishes(each, view, zone, now));
    if (!first || first.kind === 'state') return wanted;
    const asked = askedOf(first, view, zone);
    return [...wanted, ...wishesOf(first.key, { from: view.from - by, to: view.to - by }, asked.step, asked.size, now)];
  }, [series, first, view, by, zone, now]);
  const version = useTiles(wishes, shown);
  // Panning within the tiles that are here assembles nothing anew.
  const covered = JSON.stringify(
    series.map((each) => {
      const { key, step, size } = askedOf(each, view, zone);
      return [key, step, tileRange(view, step, size)];
    }),
  );
  const looks = useMemo(() => looksOf(series), [series]);
  const traces = useMemo(
    () => looks.map((look) => traceOf(look, drawnOf(knownOf(look.series, zone, now), view), looks.length)),
    // The line is drawn with its history, once a minute; the newest sample alone does not draw it again.
    [looks, covered, version, zone, now],
  );
  const asked = first && askedOf(first, view, zone);
  const coveredBefore = asked && compares ? JSON.stringify([by, tileRange(earlier, asked.step, asked.size)]) : '';
  const soft = useMemo(
    (): readonly Trace[] =>
      first && asked && compares && first.kind !== 'state'
        ? [earlierTrace(knownOf(first, zone, now), asked, earlier, by)]
        : [],
    [first, covered, coveredBefore, version, compares],
  );
  const units = [0, 1].map((scale) => looks.find((look) => look.scale === scale)?.series.unit);
  const [rested, setRested] = useState<Rest>({ view, scales: [] });
  let hasLine = false;
  const scales = units.map((unit, scale) => {
    const own = looks.flatMap(({ scale: of, series: { kind } }, i) =>
      of === scale && traces[i] ? [{ trace: traces[i], kind }] : [],
    );
    const others = scale === 0 && own.length > 0 ? soft.map((trace) => ({ trace, kind: own[0]?.kind ?? 'gauge' })) : [];
    const next = unit === undefined ? undefined : scaleOf([...own, ...others], unit, view);
    if (next !== undefined) hasLine = true;
    // Where nothing is in sight the scale stays as it was.
    return steady(next, rested.scales[scale], isMoving);
  });
  if (!isMoving && (rested.view !== view || !areSame(rested.scales, scales))) setRested({ view, scales });
  const [left, right] = scales;
  const scene = useMemo(
    (): Scene => ({
      view: { from: view.from, to: view.to + spanOf(view) * dotRoom },
      traces: [...soft, ...traces],
      scales: [left ?? { low: 0, high: 1 }, right ?? { low: 0, high: 1 }],
    }),
    [view, soft, traces, left?.low, left?.high, right?.low, right?.high],
  );

  const told = isMoving ? rested.view : view;
  const seen = useMemo(
    () =>
      looks.map((look) => {
        const known = knownOf(look.series, zone, now);
        const held = look.series.kind === 'state' ? heldBefore(known, told, told.from) : undefined;
        return { look, history: seenHistory(known, told), held, until: known.until };
      }),
    [looks, told, version, zone, now],
  );
  const earlierHistory = useMemo(() => {
    if (!first || first.kind === 'state') return undefined;
    const back = earlierBy(comparison, spanOf(told));
    return seenHistory(knownOf(first, zone, now), { from: told.from - back, to: told.to - back });
  }, [first, told, comparison, version, zone, now]);

  return {
    looks,
    scene,
    scales,
    seen,
    before: earlierHistory,
    hasLine,
    isWhole: series.every((each) => isWhole(tiles, askedOf(each, view, zone), view, now)),
    failed: tiles.hasFailed(wishes),
  };
}

type Rest = { readonly view: View; readonly scales: readonly (Scale | undefined)[] };

const areSame = (a: Rest['scales'], b: Rest['scales']): boolean =>
  a.length === b.length && a.every((each, i) => each?.low === b[i]?.low && each?.high === b[i]?.high);

/** The line of an earlier time, put under the present one. */
function earlierTrace(known: ReturnType<typeof knownOf>, asked: Asked, view: View, shift: number): Trace {
  const { series } = known;
  const calm = thinned(
    historyOf(series.key, piecesOf(tiles, asked, view, true), { from: -Infinity, to: Infinity }),
    thinning,
  );
  const columns = series.kind === 'gauge' ? columnsOf(calm, 0) : drawnOf(known, view).columns;
  const still = { draw: 'line', width: 0, scale: 0, band: 0, dot: false } as const;
  return { ...still, columns, hue: '--soft', dash: [2, 7], weight: 2, shift };
}
