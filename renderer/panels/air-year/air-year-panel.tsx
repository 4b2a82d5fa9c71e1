import { useMemo } from 'react';
import { airWords as words } from '#model/words/air-en.ts';
import { quantityText } from '../../format/number.ts';
import { dayAndMonth, shortMonth, weekdayIndex } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { linkTo } from '../../router.ts';
import type { Dust } from '../air-now/dust.ts';
import { dustCells, dustCount, monthStarts, weeks, worstDays, type DayState } from './air-year.ts';
import { useDustDays } from './use-dust-days.ts';
import './air-year.css';

/** Of a cell with the gap beside it, and of the cell, in the drawing's own unit: u. */
const pitch = { x: 33.5, y: 16.5 } as const;
const cell = { width: 29.5, height: 13 } as const;
const states: readonly DayState[] = ['unknown', 'good', 'moderate', 'worse'];
/** Fewer days tell nothing of a year. */
const leastDays = 7;

type Props = { readonly dust: Dust; readonly shown: boolean };

/** A year of fine dust, outdoors where it is known, by the day. */
export function AirYearPanel({ dust: { indoors, outdoors }, shown }: Props) {
  const series = outdoors ?? indoors;
  const days = useDustDays(series?.key ?? '', shown && series !== undefined);
  const zone = useZone();
  const drawn = useMemo(() => {
    if (days === undefined) return undefined;
    const cells = dustCells(
      days,
      days.at.map((at) => weekdayIndex(at, zone)),
    );
    return { cells, months: monthStarts(days, cells, (at) => shortMonth(at, zone)), worst: worstDays(days) };
  }, [days, zone]);
  if (series === undefined || drawn === undefined || drawn.cells.length < leastDays) return null;
  const { good, moderate, worse } = dustCount(drawn.cells);
  return (
    <section className="air-year" data-panel="air-year">
      <a className="section-head air-year-head" {...linkTo({ page: 'series', key: series.key })}>
        <h2 className="section-title">
          <span className="air-year-of">{words.yearOf[outdoors === undefined ? 'indoors' : 'outdoors']}</span>{' '}
          {words.days(good, moderate, worse)}
        </h2>
        <p className="section-note">
          {drawn.worst
            .map(({ at, value }) => words.dayWith(dayAndMonth(at, zone), quantityText(value, 'µg/m³', 0)))
            .join('; ')}
        </p>
      </a>
      <svg className="air-year-cells" viewBox={`0 0 ${weeks * pitch.x} ${7 * pitch.y}`} aria-hidden="true">
        {states.map((state) => (
          <path
            key={state}
            data-state={state}
            d={drawn.cells
              .filter((each) => each.state === state)
              .map(
                ({ column, row }) =>
                  `M${column * pitch.x} ${row * pitch.y}h${cell.width}v${cell.height}h-${cell.width}z`,
              )
              .join('')}
          />
        ))}
      </svg>
      <p className="air-year-months">
        {drawn.months.map(({ column, name }) => (
          <span key={column} style={{ left: `${(column / weeks) * 100}%` }}>
            {name}
          </span>
        ))}
      </p>
    </section>
  );
}
