import { useMemo, useState } from 'react';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { dayAndMonth } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { heatFit, unusualDays } from '../../heating/heat-days.ts';
import { useHeatYear } from '../../heating/use-heat.ts';
import { YearCalendar } from '../../parts/year-calendar.tsx';
import { useScreenSize } from '../../theme/screen-size.ts';
import '../../energy/energy.css';
import './heating-year.css';

const noon = 12 * 3_600_000;
/** Shorter than this, what is there is not "this year". */
const nearlyYear = 350;
/** Fewer make no calendar. */
const fewest = 60;

/** What one day in twenty exceeds, so that a wild day does not dim all others. */
const brightest = (hours: readonly number[]): number =>
  hours.toSorted((a, b) => a - b)[Math.floor(hours.length * 0.95)] ?? 0;

type Props = {
  readonly shown: boolean;
  /** YYYY-MM-DD; without these the panel keeps what was picked to itself. */
  readonly picked?: string | undefined;
  readonly onPick?: (day: string) => void;
};

/** The heat of each day of a year as a calendar, in which unusual days are ringed. */
export function HeatingYearPanel({ shown, picked, onPick }: Props) {
  const zone = useZone();
  const { floors } = useScreenSize();
  const year = useHeatYear(shown);
  const [own, setOwn] = useState<string>();
  const unusual = useMemo(() => (year ? unusualDays(year, heatFit(year, 'heat')) : []), [year]);
  const days = useMemo(() => {
    const most = Math.max(1, brightest((year ?? []).map(({ heat }) => heat ?? 0)));
    const rings = new Set(unusual.map(({ day }) => day));
    return (year ?? []).map(({ day, heat }) => ({
      day,
      value: heat === null ? null : Math.min(1, heat / most),
      isRinged: rings.has(day),
    }));
  }, [year, unusual]);
  const [first] = year ?? [];
  if (first === undefined || days.length < fewest) return null;
  const isFitted = year !== undefined && heatFit(year, 'heat') !== undefined;
  const since = days.length >= nearlyYear ? words.thisYear : words.sinceThen(dayAndMonth(first.at + noon, zone));
  return (
    <section className="energy-part heating-year" data-panel="heating-year">
      <div className="section-head">
        <h2 className="section-title">
          <b>{isFitted ? words.unusualDays(unusual.length) : words.heating}</b>{' '}
          <span className="energy-finding">{since}</span>
        </h2>
        <p className="section-note">{words.brighter}</p>
      </div>
      <YearCalendar
        days={days}
        hue="--ember-stroke"
        label={words.yearSaid(days.length, unusual.length)}
        print={Math.max(24, floors.near)}
        picked={picked ?? own}
        onPick={onPick ?? setOwn}
      />
    </section>
  );
}
