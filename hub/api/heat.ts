/** When rooms called for heat, and how many hours each day had of it. */
import { heatAnswerSchema, heatQuerySchema, longestHeat, mostSpanDays, type HeatAnswer } from '#model/heat.ts';
import type { Samples } from '#model/days.ts';
import {
  calendarEdges,
  day,
  daysBetween,
  hour,
  isoDate,
  localTime,
  minute,
  shiftDate,
  type LocalDate,
} from '#model/time.ts';
import { daysWords } from '#model/words/days-en.ts';
import { isHeat, levelOfCall, levelOfPercent, patience, spansOf, spansOfZone, unionOf } from '../insight/heat.ts';
import type { Zone } from '../insight/heat.ts';
import type { Slot } from '../ports.ts';
import { dateRange } from './days.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

/** What tells of heat, best first. */
const quantities = ['call_for_heat', 'heating_power', 'heating_demand', 'pi_heating_demand', 'valve_position'] as const;
/** Many more than a house has. */
const mostZones = 40;

type Needed = Pick<ApiDependencies, 'ingest' | 'store' | 'tariff' | 'clock'>;

export function heatRoutes(app: Routes, { ingest, store, tariff, clock }: Needed): void {
  app.get(
    '/api/v1/heat',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'Hours of heat by day',
        description:
          'How long at least one room called for heat on each local day: from day reports where there are any, else from what valves told.',
        querystring: heatQuerySchema,
        response: { 200: heatAnswerSchema.meta({ description: 'Days in order.' }), ...refused },
      },
    },
    async ({ query: { from, to, until } }): Promise<HeatAnswer> => {
      const { first, last } = dateRange(from, to);
      const length = daysBetween(first, last) + 1;
      if (length > longestHeat) throw new Refusal(400, daysWords.tooLong(longestHeat));
      const { timeZone } = tariff();
      const midnights = calendarEdges('day', first, last, timeZone);
      const zones = await zonesOf(ingest.slots, store, midnights, clock.now());
      const days = Array.from({ length }, (_, i) => {
        const date = shiftDate(first, i);
        const [at = 0, end = 0] = [midnights[i], midnights[i + 1]];
        const spans = zones.map((zone) => spansOfZone(zone, at, end));
        const cut = until === undefined || until >= 1_440 ? end : cutOf(date, until, at, end, timeZone);
        const all = spans.flat();
        const heat = all.filter(isHeat);
        const known = unionOf(all) / hour;
        const isKnown = all.length > 0;
        const soFar = heat.map((span) => ({ ...span, to: Math.min(span.to, cut) }));
        return {
          told: {
            day: isoDate(date),
            at,
            heat: isKnown ? unionOf(heat) / hour : null,
            soFar: isKnown ? unionOf(soFar) / hour : null,
            known,
          },
          spans,
        };
      });
      return {
        days: days.map(({ told }) => told),
        zones: zones.map(({ device }, i) => ({
          device,
          hours: days.map(({ spans }) => {
            const own = spans[i] ?? [];
            return own.length === 0 ? null : unionOf(own.filter(isHeat)) / hour;
          }),
          spans: length > mostSpanDays ? [] : days.flatMap(({ spans }) => (spans[i] ?? []).filter(isHeat)),
        })),
      };
    },
  );
}

/** When a clock shows a time, as minutes since midnight; only a day of another length than 24 hours needs the calendar. */
const cutOf = (date: LocalDate, until: number, at: number, end: number, timeZone: string): number =>
  end - at === day ? at + until * minute : localTime(date, until, timeZone);

async function zonesOf(
  slots: ReadonlyMap<string, Slot>,
  store: Needed['store'],
  midnights: readonly number[],
  now: number,
): Promise<Zone[]> {
  const devices = new Map<string, Map<string, string>>();
  for (const { key, definition } of slots.values()) {
    const device = definition.labels['device'];
    const quantity = definition.name.slice(definition.name.indexOf('.') + 1);
    if (device === undefined || !quantities.some((one) => one === quantity)) continue;
    devices.set(device, (devices.get(device) ?? new Map<string, string>()).set(quantity, key));
  }
  const zones: Zone[] = [];
  const [begin = 0, end = 0] = [midnights[0], midnights.at(-1)];
  for (const [device, keys] of [...devices].slice(0, mostZones)) {
    const named = quantities.flatMap((quantity) => {
      const key = keys.get(quantity);
      return key === undefined ? [] : [{ quantity, key }];
    });
    // A room at a time: between them the reader answers others.
    const found = await store.samples({
      series: named.map(({ key }) => key),
      from: begin - patience,
      to: end,
      patience,
    });
    const told = named.map(({ quantity }, i) =>
      spansOf(found[i] ?? none, quantity === 'call_for_heat' ? levelOfCall : levelOfPercent, midnights, now),
    );
    zones.push({ device, told });
  }
  return zones;
}

const none: Samples = { at: [], value: [] };
