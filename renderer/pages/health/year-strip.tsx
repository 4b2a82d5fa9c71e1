import { useMemo } from 'react';
import { jobWords as words } from '#model/words/sources-en.ts';
import { columns, yearCells, type CellState, type RunDay } from './year-cells.ts';

/** Of one cell with the gap beside it, in the drawing's own unit. */
const pitch = 6.6;
const side = 4.9;
const states: readonly CellState[] = ['well', 'none', 'partly', 'missed'];

type Props = { readonly days: readonly RunDay[]; readonly today: string };

/** One path a state, so that a year of a dozen sources is some fifty shapes and not four thousand. */
export function YearStrip({ days, today }: Props) {
  const cells = useMemo(() => yearCells(days, today), [days, today]);
  const count = (wanted: CellState): number => cells.filter(({ state }) => state === wanted).length;
  return (
    <svg
      className="year-strip"
      viewBox={`0 0 ${columns * pitch} ${7 * pitch}`}
      role="img"
      aria-label={words.yearSaid(count('well') + count('partly'), count('missed'))}
    >
      {states.map((state) => (
        <path
          key={state}
          data-state={state}
          d={cells
            .filter((cell) => cell.state === state)
            .map(({ column, row }) => `M${column * pitch} ${row * pitch}h${side}v${side}h-${side}z`)
            .join('')}
        />
      ))}
    </svg>
  );
}
