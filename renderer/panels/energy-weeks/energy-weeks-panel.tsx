import { useMemo } from 'react';
import { shownDifference } from '#model/shown-units.ts';
import { unitSystem } from '#model/words/spoken.ts';
import { energyWords as words } from '#model/words/energy-en.ts';
import { PlotBox } from '../../charts/plot-box.tsx';
import { firstKnown, grown } from '../../energy/outdoors.ts';
import { minute, useDays, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { kilowattHours } from '../../format/number.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { coldCosts, fewestWeeks, knownWeeks } from './energy-weeks.ts';
import { WeekDrawing } from './week-drawing.tsx';
import '../../energy/energy.css';

const day = 86_400_000;
const weeksOf = { 6: 26, 24: 104 } as const;
/** A week of which a day and more is missing is not whole. */
const almost = 6.5 * day;

/** Energy week by week of 6 or 24 months, and what each degree costs. */
export function EnergyWeeksPanel({ shown, months = 24 }: { readonly shown: boolean; readonly months?: 6 | 24 }) {
  const home = useHomeEnergy();
  const { energyKeys, outdoorKeys, zone } = home;
  const { floors } = useScreenSize();
  const keys = useMemo(() => [...energyKeys, ...outdoorKeys], [energyKeys, outdoorKeys]);
  const wanted = { by: 'week', from: -7 * (weeksOf[months] - 1), to: 0 } as const;
  const days = useDays(energyKeys.length === 0 ? [] : keys, wanted, home, shown, 60 * minute);
  const weeks = useMemo(() => {
    if (!days) return [];
    const energy = grown(days, energyKeys);
    const warmth = firstKnown(days, outdoorKeys);
    const covered = days.at.map((_, i) =>
      Math.max(0, ...days.series.map(({ increase, covered: of }) => (increase.length > 0 ? (of[i] ?? 0) : 0))),
    );
    const last = days.at.length - 1;
    return knownWeeks(
      days.at.map((at, i) => ({
        at,
        energy: energy[i] ?? null,
        warmth: warmth[i] ?? null,
        isWhole: i < last && (covered[i] ?? 0) >= almost,
      })),
    );
  }, [days, energyKeys, outdoorKeys]);
  if (weeks.length < fewestWeeks) return null;
  const cold = coldCosts(weeks);
  const degree = shownDifference(1, '°C', unitSystem()).value;
  const title = words.byTheWeek(weeks.length);
  return (
    <section className="energy-part energy-weeks" data-panel="energy-weeks">
      <div className="section-head">
        <h2 className="section-title energy-finding">
          {cold === undefined ? (
            title
          ) : (
            <>
              {title}. <b>{words.moreForEachDegree(`${kilowattHours(cold / degree)}\u00a0kWh`)}</b>
            </>
          )}
        </h2>
        <p className="section-note">{words.weeksNote}</p>
      </div>
      <PlotBox label={words.weeksSaid(weeks.length)}>
        {(size) => <WeekDrawing size={size} print={Math.max(24, floors.near)} weeks={weeks} zone={zone} />}
      </PlotBox>
    </section>
  );
}
