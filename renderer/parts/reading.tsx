/** A live value: its number and unit, soft when old, its age in its place when gone. A state stays, with its age beside it. */
import type { Unit } from '#model/units.ts';
import { age as ageText, spanText } from '../format/age.ts';
import { quantity, told } from '../format/number.ts';
import { freshness, lastHeard, type Freshness, type Heard } from '../live/freshness.ts';
import { live, useLatest } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import { Fade } from './fade.tsx';
import './reading.css';

type FigureProps = { readonly value: number; readonly unit: Unit; readonly decimals?: number | undefined };

/** A number and its unit, set as one figure. */
export function Figure({ value, unit, decimals }: FigureProps) {
  const { number, unit: shown, tight } = quantity(value, unit, decimals);
  return (
    <span className="figure">
      <Fade text={number} />
      {shown === '' ? null : <span className={className(shown, tight)}>{shown}</span>}
    </span>
  );
}

const className = (unit: string, tight: boolean): string =>
  unit === '°' ? 'unit unit-tight unit-degree' : tight ? 'unit unit-tight' : 'unit unit-apart';

/** Freshness of a series, which changes with time alone; live while it has no sample. */
export function useFreshness(id: number | undefined): Freshness {
  return useNow((now) => {
    const heard = id === undefined ? undefined : lastHeard(live.state, id);
    return heard === undefined ? 'live' : freshness(heard, now);
  });
}

/** Its age once it is gone. */
export function useGone(id: number | undefined): string | undefined {
  return useNow((now) => {
    const heard = id === undefined ? undefined : lastHeard(live.state, id);
    return heard === undefined ? undefined : goneText(heard, now);
  });
}

const goneText = (heard: Heard, now: number): string | undefined =>
  freshness(heard, now) === 'gone' ? ageText(now - heard.at) : undefined;

/** "· 2 h", beside what still tells something. */
function quietText(id: number, now: number): string | undefined {
  const heard = lastHeard(live.state, id);
  return heard && `\u00a0·\u00a0${spanText(Math.max(1_000, now - heard.at))}`;
}

/** Freshness, its age once gone, and what stands beside a state then: one text, since a list has hundreds of readings. */
function standing(id: number, now: number): string {
  const heard = lastHeard(live.state, id);
  const state = heard === undefined ? 'live' : freshness(heard, now);
  if (heard === undefined || state !== 'gone') return state;
  const beside = live.state.directory.byId.get(id)?.kind === 'state' ? (quietText(id, now) ?? '') : '';
  return [state, ageText(now - heard.at), beside].join('\n');
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
  const stands = useNow((now) => standing(id, now)).split('\n') as [Freshness, string?, string?];
  const [state, gone, quietFor] = stands;
  // What a series is stays as it was when it was first seen.
  const series = live.state.directory.byId.get(id);
  const isState = series?.kind === 'state';
  if (latest === undefined || (second && gone !== undefined)) return null;
  if (isState)
    return (
      <span className="reading" data-fresh={state}>
        {unit === 'bool' ? (
          <Fade text={told(latest.value, series)} />
        ) : (
          <Figure value={latest.value} unit={unit} decimals={decimals} />
        )}
        {quietFor === undefined || quietFor === '' ? null : <span className="reading-beside">{quietFor}</span>}
      </span>
    );
  return <Told value={latest.value} unit={unit} decimals={decimals} state={state} gone={gone} />;
}

/** A figure that is made from several series, as old as `latest`. */
export function Aged({ latest, ...figure }: FigureProps & { readonly latest: Heard }) {
  const state = useNow((now) => freshness(latest, now));
  const gone = useNow((now) => goneText(latest, now));
  return <Told {...figure} state={state} gone={gone} />;
}

type ToldProps = FigureProps & { readonly state: Freshness; readonly gone: string | undefined };

function Told({ value, unit, decimals, state, gone }: ToldProps) {
  if (gone !== undefined) return <span className="reading-age">{gone}</span>;
  return (
    <span className="reading" data-fresh={state}>
      <Figure value={value} unit={unit} decimals={decimals} />
    </span>
  );
}
