/** A live value: its number and unit, soft when old, its age in its place when gone. */
import type { Unit } from '#model/units.ts';
import { age as ageText } from '../format/age.ts';
import { quantity } from '../format/number.ts';
import { freshness, type Freshness } from '../live/freshness.ts';
import { useLatest } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import type { Latest } from '../live/live-store.ts';
import { Fade } from './fade.tsx';
import './reading.css';

type FigureProps = { readonly value: number; readonly unit: Unit; readonly decimals?: number | undefined };

/** A number and its unit, set as one figure. */
export function Figure({ value, unit, decimals }: FigureProps) {
  const { number, unit: shown, tight } = quantity(value, unit, decimals);
  return (
    <span className="figure">
      <Fade text={number} />
      {shown === '' ? null : <span className={tight ? 'unit unit-tight' : 'unit unit-apart'}>{shown}</span>}
    </span>
  );
}

/** Freshness of a sample, which changes with time alone. */
export function useFreshness(latest: Latest | undefined): Freshness {
  return useNow((now) => (latest === undefined ? 'live' : freshness(latest, now)));
}

type Props = {
  readonly id: number;
  readonly unit: Unit;
  readonly decimals?: number;
  /** Beside a value that tells its age, a second one need not repeat it. */
  readonly second?: boolean;
};

/** Nothing at all while the series has no sample. */
export function Reading({ id, unit, decimals, second = false }: Props) {
  const latest = useLatest(id);
  const state = useFreshness(latest);
  return latest === undefined || (second && state === 'gone') ? null : (
    <Aged latest={latest} value={latest.value} unit={unit} decimals={decimals} />
  );
}

type AgedProps = FigureProps & { readonly latest: Latest };

/** A figure as old as `latest`. */
export function Aged({ latest, value, unit, decimals }: AgedProps) {
  const state = useFreshness(latest);
  const gone = useNow((now) => (freshness(latest, now) === 'gone' ? ageText(now - latest.at) : undefined));
  if (gone !== undefined) return <span className="reading-age">{gone}</span>;
  return (
    <span className="reading" data-fresh={state}>
      <Figure value={value} unit={unit} decimals={decimals} />
    </span>
  );
}
