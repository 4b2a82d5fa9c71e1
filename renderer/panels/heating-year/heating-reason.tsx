/** What is known of an unusual day: how much heat, where, and why, when there is a cause that was noticed. */
import { useMemo } from 'react';
import type { z } from 'zod';
import type { journalEntrySchema } from '#model/journal-api.ts';
import type { DaysAnswer } from '#model/days.ts';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { clockTime, longDate } from '../../format/time.ts';
import { fixed } from '../../format/number.ts';
import { useZone } from '../../format/zone.ts';
import { expectedHours, heatFit, unusualDays, type HeatDay } from '../../heating/heat-days.ts';
import { causeOf, mostHeated } from '../../heating/causes.ts';
import { useHeatOf, useHeatYear } from '../../heating/use-heat.ts';
import { heatedZones } from '../../heating/zones.ts';
import { pathOf, useAnswer } from '../../live/answers.ts';
import { useLive } from '../../live/live.ts';
import './heating-year.css';

const noon = 12 * 3_600_000;
const day = 24 * 3_600_000;

type Entry = z.output<typeof journalEntrySchema>;
type Props = {
  readonly shown: boolean;
  /** YYYY-MM-DD; the last unusual day unless given. */ readonly picked?: string | undefined;
};

export function HeatingReason({ shown, picked }: Props) {
  const year = useHeatYear(shown);
  const found = useMemo(() => {
    const fit = year && heatFit(year, 'heat');
    const unusual = year ? unusualDays(year, fit) : [];
    return { fit, unusual, of: unusual.find((each) => each.day === picked) ?? unusual.at(-1) };
  }, [year, picked]);
  const { fit, unusual, of } = found;
  if (!of || !fit) return null;
  return (
    <Told
      key={of.day}
      of={of}
      expected={expectedHours(fit, of.warmth ?? 0)}
      hasOthers={unusual.length > 1}
      shown={shown}
    />
  );
}

type ToldProps = {
  readonly of: HeatDay;
  readonly expected: number;
  readonly hasOthers: boolean;
  readonly shown: boolean;
};

function Told({ of, expected, hasOthers, shown }: ToldProps) {
  const zone = useZone();
  const directory = useLive((state) => state.directory);
  const zones = heatedZones(directory);
  const heat = useHeatOf(of.day, shown);
  const windows = zones.flatMap((each) => each.window ?? []);
  const opened = useAnswer<DaysAnswer>(
    windows.length === 0
      ? undefined
      : pathOf('/api/v1/days', { series: windows.map(({ key }) => key), from: of.day, to: of.day, by: 'hour' }),
    shown,
    day,
  );
  const devices = zones.map(({ device }) => device);
  const journal = useAnswer<readonly Entry[]>(
    pathOf('/api/v1/journal', { from: of.at, before: of.at + day, subject: devices, limit: 20 }),
    shown,
    day,
  );
  const nameOf = (device: string): string => zones.find((each) => each.device === device)?.name ?? device;
  const most = heat ? mostHeated(heat) : undefined;
  const cause = causeOf({ known: of.known, opened: opened ?? undefined, journal: journal ?? [] });
  const because =
    cause === undefined
      ? words.noReason
      : 'text' in cause
        ? cause.text
        : 'hours' in cause
          ? words.partly(fixed(cause.hours, 0))
          : words.windowFrom(
              nameOf(windows.find(({ key }) => key === cause.series)?.device ?? ''),
              clockTime(cause.at, zone),
            );
  const heated = words.heatedFor(fixed(of.heat ?? 0, 1));
  return (
    <section className="reason" data-panel="heating-reason">
      <h2 className="section-title">{longDate(of.at + noon, zone)}</h2>
      <p className="reason-text">
        <b>{heated.much}</b>
        {heated.rest}
        {words.weatherAskedFor(fixed(expected, 1))}{' '}
        {most ? `${words.mostIn(nameOf(most.device), fixed(most.hours, 1))} ` : null}
        {because}
      </p>
      {hasOthers ? <p className="reason-hint">{words.touchAnother}</p> : null}
    </section>
  );
}
