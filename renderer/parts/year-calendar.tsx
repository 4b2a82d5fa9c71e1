/** A year as a calendar strip: the more of it, the brighter the day. Ringed days can be picked by a touch near them. */
import { useMemo, type CSSProperties, type MouseEvent } from 'react';
import { barsPath, roomy } from '../charts/lines.ts';
import { PlotBox, PlotLabel, PlotSheet, type PlotSize } from '../charts/plot-box.tsx';
import { shortMonth } from '../format/time.ts';
import { calendarCells, columns, monthStarts, nearestCell, type Cell } from './year-cells.ts';
import './year-calendar.css';

export type CalendarDay = {
  /** YYYY-MM-DD */
  readonly day: string;
  /** 0 to 1; null where nothing is known: hollow. */
  readonly value: number | null;
  readonly isRinged?: boolean;
};

type Props = {
  /** In order, the last one today. Days before the first have no cell. */
  readonly days: readonly CalendarDay[];
  /** A stroke colour of the theme: --ember-stroke. */
  readonly hue: `--${string}`;
  /** What it says, for those who do not see it. */
  readonly label: string;
  /** Font size of the months, in u. */
  readonly print: number;
  readonly picked?: string | undefined;
  readonly onPick?: ((day: string) => void) | undefined;
};

/** Strengths are told apart in so many steps, a path each. */
const steps = 6;
const gap = 3;

export function YearCalendar({ days, hue, label, print, picked, onPick }: Props) {
  const cells = useMemo(() => calendarCells(days), [days]);
  const ringed = useMemo(() => cells.filter(({ day }) => day.isRinged === true), [cells]);
  const pick = (event: MouseEvent<HTMLButtonElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    // By keyboard: the next one.
    const next = ringed[(ringed.findIndex(({ day }) => day.day === picked) + 1) % ringed.length];
    const [column, row] = [
      ((event.clientX - box.left) / box.width) * columns,
      ((event.clientY - box.top) / box.height) * 7,
    ];
    const found = event.detail === 0 ? next : nearestCell(ringed, column, row);
    if (found) onPick?.(found.day.day);
  };
  return (
    <div className="year-calendar" style={{ '--hue': `var(${hue})` } as CSSProperties}>
      <PlotBox label={label}>
        {(size) => <Drawing size={size} print={print} cells={cells} ringed={ringed} picked={picked} />}
      </PlotBox>
      {onPick && ringed.length > 0 ? (
        <button type="button" className="year-touch" aria-label={label} onClick={pick} />
      ) : null}
    </div>
  );
}

type DrawingProps = {
  readonly size: PlotSize;
  readonly print: number;
  readonly cells: readonly Cell<CalendarDay>[];
  readonly ringed: readonly Cell<CalendarDay>[];
  readonly picked: string | undefined;
};

function Drawing({ size: { width, height }, print, cells, ringed, picked }: DrawingProps) {
  const pitch = width / columns;
  const rise = (height - 1.5 * print) / 7;
  const [wide, high] = [pitch - gap, Math.max(2, rise - gap)];
  const place = ({ column, row }: Cell<CalendarDay>) => ({
    x: column * pitch,
    top: row * rise,
    bottom: row * rise + high,
  });
  const stepOf = (value: number): number => Math.min(steps, Math.max(0, Math.ceil(value * steps)));
  const path = (wanted: (day: CalendarDay) => boolean): string =>
    barsPath(cells.filter(({ day }) => wanted(day)).map(place), wide);
  const names = monthStarts(cells).map(({ column, at }) => ({
    x: column * pitch,
    text: shortMonth(at, 'UTC'),
    anchor: 'start' as const,
  }));
  return (
    <>
      <PlotSheet size={{ width, height }}>
        {Array.from({ length: steps + 1 }, (_, step) => (
          <path
            key={step}
            className="year-cell"
            data-step={step}
            d={path(({ value }) => value !== null && stepOf(value) === step)}
          />
        ))}
        <path className="year-unknown" d={path(({ value }) => value === null)} />
        {ringed.map((cell) => (
          <path
            key={cell.day.day}
            className="year-ring"
            data-picked={cell.day.day === picked}
            d={barsPath([place(cell)], wide)}
          />
        ))}
      </PlotSheet>
      {roomy(names, print, width).map(({ x, text, anchor }) => (
        <PlotLabel key={`${x}`} x={x} y={height - 0.55 * print} anchor={anchor} tone="faint">
          {text}
        </PlotLabel>
      ))}
    </>
  );
}
