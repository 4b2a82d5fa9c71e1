import { useMemo } from 'react';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { PlotBox } from '../../charts/plot-box.tsx';
import { fixed, degrees, percent } from '../../format/number.ts';
import { useZone } from '../../format/zone.ts';
import { againstExpected, expectedHours, heatFit, unusualDays, type HeatFit } from '../../heating/heat-days.ts';
import { useHeatToday, useHeatYear } from '../../heating/use-heat.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { Cloud } from './cloud.tsx';
import '../../energy/energy.css';
import './heating-curve.css';

type Props = {
  readonly shown: boolean;
  /** YYYY-MM-DD of a day that is to be named. */
  readonly picked?: string | undefined;
};

/** Today as one dot in the cloud of all days of a year: hours of heat by the temperature outdoors. */
export function HeatingCurvePanel({ shown, picked }: Props) {
  const zone = useZone();
  const { floors } = useScreenSize();
  const year = useHeatYear(shown);
  const today = useHeatToday(shown)?.days[0]?.heat ?? year?.at(-1)?.heat ?? null;
  const found = useMemo(() => {
    if (!year) return undefined;
    const fit = heatFit(year, 'heat');
    return { fit, byNow: fit && heatFit(year, 'soFar'), unusual: unusualDays(year, fit) };
  }, [year]);
  if (today === null) return null;
  const last = year?.at(-1);
  const compared = last && found?.byNow ? comparison(last, found.byNow) : undefined;
  const dots = year?.filter(({ heat, warmth }) => heat !== null && warmth !== null) ?? [];
  return (
    <section className="energy-part heating-curve" data-panel="heating-curve">
      <h2 className="section-title">
        <b>{words.hoursToday(fixed(today, 1))}</b> <span className="energy-finding">{words.hoursOfHeat}</span>
      </h2>
      {compared === undefined ? null : (
        <p className="energy-second">
          {words.expectedAt(compared.expected, compared.warmth)}
          <b>{compared.said.much}</b>
          {compared.said.rest}
        </p>
      )}
      {dots.length < fewestDots ? null : (
        <PlotBox label={words.cloudSaid(dots.length)}>
          {(size) => (
            <Cloud
              size={size}
              print={Math.max(24, floors.near)}
              days={dots}
              fit={found?.fit}
              unusual={found?.unusual ?? []}
              picked={picked}
              zone={zone}
            />
          )}
        </PlotBox>
      )}
    </section>
  );
}

/** Fewer make no cloud. */
const fewestDots = 14;

function comparison(
  { soFar, warmth }: { readonly soFar: number | null; readonly warmth: number | null },
  byNow: HeatFit,
) {
  if (soFar === null || warmth === null) return undefined;
  const expected = expectedHours(byNow, warmth);
  const change = againstExpected(soFar, expected);
  if (change === undefined) return undefined;
  const said =
    change === 0 ? words.asUsual : (change > 0 ? words.moreThanUsual : words.lessThanUsual)(percent(Math.abs(change)));
  return { expected: fixed(expected, 1), warmth: degrees(warmth), said };
}
