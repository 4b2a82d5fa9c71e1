import { screenWords as words } from '#model/words/screen-en.ts';
import { hasStateWords, stateWords } from '#model/words/states-en.ts';
import { capital } from '#model/words/units-en.ts';
import { calmAge, longSpan, spanText } from '../../format/age.ts';
import { quantityText, told as valueTold, whole } from '../../format/number.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { lastHeard } from '../../live/freshness.ts';
import { live } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import type { Latest } from '../../live/live-store.ts';
import { useFreshness, useGone } from '../../parts/reading.tsx';
import type { StateStats } from '../../charts/state.ts';
import { AirStat } from './air-stat.tsx';
import { whenRead, type Stats } from './findings.ts';
import { Stat } from './stat.tsx';

type Props = {
  /** Undefined where the range holds no reading. */
  readonly stats: Stats | undefined;
  /** For states, which hold without being told anew. */
  readonly states: StateStats | undefined;
  readonly series: SeriesInfo;
  readonly latest: Latest | undefined;
  /** Which time it is of. */
  readonly span: string;
  readonly zone: string;
};

/** What the range held, the value now, and how many readings it rests on. */
export function StatsRow({ stats, states, series, latest, span, zone }: Props) {
  const { id, unit, kind } = series;
  const state = useFreshness(id);
  const gone = useGone(id);
  const told = useNow((now) => {
    if (latest === undefined) return '';
    if (kind === 'state') return words.heldFor(spanText(Math.max(0, now - latest.at)));
    return calmAge(now - (lastHeard(live.state, id)?.at ?? latest.at));
  });
  const every = kind !== 'state' && latest && latest.cadence > 0 ? words.every(spanText(latest.cadence)) : '';
  const extremes = states ?? stats;
  const hasWords = hasStateWords(series.quantity);
  const onFor = hasWords ? words.stateFor(capital(stateWords(series.quantity)[1])) : words.stats.on;
  return (
    <dl className="stats">
      {kind === 'counter' && stats !== undefined ? (
        <Stat name={words.stats.total} value={quantityText(stats.total, unit)} note={span} />
      ) : states !== undefined && unit === 'bool' ? (
        <>
          <Stat name={onFor} value={about(longSpan(states.onFor), states)} note={span} />
          <Stat
            name={hasWords ? words.stats.howOften : words.stats.turnedOn}
            value={atLeast(words.times(states.turnedOn), states)}
            note={span}
          />
        </>
      ) : extremes === undefined ? null : (
        <>
          <Stat
            name={words.stats.lowest}
            value={quantityText(extremes.lowest.value, unit)}
            note={whenRead(extremes.lowest, zone)}
          />
          {states !== undefined ? (
            <Stat name={words.stats.changed} value={atLeast(words.times(states.changes), states)} note={span} />
          ) : stats !== undefined ? (
            <Stat name={words.stats.mean} value={quantityText(stats.mean, unit)} note={span} />
          ) : null}
          <Stat
            name={words.stats.highest}
            value={quantityText(extremes.highest.value, unit)}
            note={whenRead(extremes.highest, zone)}
          />
        </>
      )}
      {latest ? (
        <Stat
          name={words.stats.now}
          value={kind === 'state' ? valueTold(latest.value, series) : (gone ?? quantityText(latest.value, unit))}
          note={
            kind === 'state' && gone !== undefined
              ? gone
              : gone === undefined
                ? [told, every].filter((part) => part !== '').join(', ')
                : every
          }
          soft={state !== 'live'}
        />
      ) : null}
      <AirStat series={series} />
      <Stat name={words.stats.readings} value={whole(stats?.readings ?? 0)} note={span} />
    </dl>
  );
}

const about = (text: string, { isExact }: StateStats): string => (isExact ? text : words.about(text));
const atLeast = (text: string, { isExact }: StateStats): string => (isExact ? text : words.atLeast(text));
