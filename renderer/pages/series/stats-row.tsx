import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { age, calmAge, spanText } from '../../format/age.ts';
import { quantityText, whole } from '../../format/number.ts';
import { dayAndMonth, moment } from '../../format/time.ts';
import { freshness } from '../../live/freshness.ts';
import { useNow } from '../../live/now.ts';
import type { Latest } from '../../live/live-store.ts';
import type { Extreme, Stats } from './findings.ts';
import type { RangeName } from './ranges.ts';

type Props = {
  readonly stats: Stats;
  readonly latest: Latest | undefined;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  readonly range: RangeName;
  readonly zone: string;
};

function Stat({
  name,
  value,
  note,
  soft = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly soft?: boolean;
}) {
  return (
    <div className="stat">
      <dt>{name}</dt>
      <dd className="stat-value figure" data-soft={soft}>
        {value}
      </dd>
      <dd className="stat-note">{note}</dd>
    </div>
  );
}

/** Lowest, mean and highest of the range, the value now, and how many readings it rests on. */
export function StatsRow({ stats, latest, unit, kind, range, zone }: Props) {
  const when = ({ at }: Extreme): string => (range === 'year' ? dayAndMonth(at, zone) : moment(at, zone));
  const state = useNow((now) => (latest ? freshness(latest, now) : 'live'));
  const told = useNow((now) =>
    latest ? (freshness(latest, now) === 'gone' ? age(now - latest.at) : calmAge(now - latest.at)) : '',
  );
  const every = latest && latest.cadence > 0 ? `, ${words.every(spanText(latest.cadence))}` : '';
  return (
    <dl className="stats">
      {kind === 'counter' ? (
        <Stat name={words.stats.total} value={quantityText(stats.total, unit)} note={words.meanAndRange[range]} />
      ) : (
        <>
          <Stat name={words.stats.lowest} value={quantityText(stats.lowest.value, unit)} note={when(stats.lowest)} />
          <Stat name={words.stats.mean} value={quantityText(stats.mean, unit)} note={words.meanAndRange[range]} />
          <Stat name={words.stats.highest} value={quantityText(stats.highest.value, unit)} note={when(stats.highest)} />
        </>
      )}
      {latest ? (
        <Stat
          name={words.stats.now}
          value={state === 'gone' ? told : quantityText(latest.value, unit)}
          note={state === 'gone' ? every.slice(2) : `${told}${every}`}
          soft={state !== 'live'}
        />
      ) : null}
      <Stat name={words.stats.readings} value={whole(stats.readings)} note={words.meanAndRange[range]} />
    </dl>
  );
}
