/** Homes with years of energy and heating, for their pages. */
import type { Pages, PlacedPanel } from '#model/pages.ts';
import { tariffSchema, type Tariff } from '#model/tariff.ts';
import { costAnswer, daysAnswer, energyIn, heatAnswer, usualAnswer, warmthAt } from './energy-years.ts';
import type { YearMeter, YearZone } from './energy-years.ts';
import { devices, home, quiet, type Scene } from './scene-home.ts';
import { host, day, hour, noise, one, type SceneSeries } from './scene-series.ts';
import { device, forecast } from './scene-snapshots.ts';

const rates = [
  { name: 'night', hours: ['22:00-06:00'], price: 0.22 },
  { name: 'peak', hours: ['17:00-21:00'], price: 0.35 },
  { name: 'day', price: 0.28 },
];
const threeRates = tariffSchema.parse({ currency: 'EUR', per_day: 0.1, rates });
const flat = tariffSchema.parse({ currency: 'EUR', rates: [{ name: 'all day', price: 0.3 }] });
const steps = tariffSchema.parse({
  currency: 'USD',
  rates: [{ name: 'home', tiers: [{ up_to: 120, price: 0.2 }, { price: 0.31 }] }],
});

const oneMeter = [['meter', 'Main meter']] as const;
const tenMeters = [
  ['oven', 'Oven'],
  ['fridge', 'Fridge'],
  ['washer', 'Washing machine'],
  ['dryer', 'Dryer'],
  ['desk', 'Desk'],
  ['tv', 'Television'],
  ['heater', 'Bathroom heater'],
  ['lights', 'Lights'],
  ['kettle', 'Kettle'],
  ['server', 'Server'],
] as const;

type Options = {
  readonly meters?: readonly (readonly [id: string, name: string])[];
  /** Days of which something is known. */
  readonly known?: number;
  readonly tariff?: Tariff | undefined;
  readonly hasWarmth?: boolean;
  readonly isHeld?: boolean;
  /** Only days gone by are told, as by a utility. */
  readonly isUtility?: boolean;
  readonly zones?: number;
  readonly heatKnown?: number;
};

const warmth = one('open-meteo.hourly_temperature', { place: 'home' }, '°C', warmthAt, { cadence: hour });

const rooms = [
  ['bathroom', 'Bathroom', 20.8, 22.5],
  ['bedroom', 'Bedroom', 18.6, 18],
  ['living', 'Living room', 21.4, 21],
  ['nursery', 'Nursery', 20.2, 20],
  ['office', 'Office', 23.1, 0],
  ['kitchen', 'Kitchen', 20.9, 20.5],
  ['hall', 'Hall', 17.2, 17],
  ['guest', 'Guest room', 16.4, 16],
  ['attic', 'Attic', 15.2, 15],
] as const;

function zoneSeries(count: number): SceneSeries[] {
  return rooms.slice(0, count).flatMap(([id, , is, wanted], i) => {
    const labels = { device: `tado-1-${id}` };
    const power = is < wanted - 0.5 ? 78 : 0;
    return [
      one('tado.temperature', labels, '°C', (at) => is + 0.1 * noise(i, at, hour), { cadence: 900_000 }),
      ...(wanted > 0 ? [one('tado.target_temperature', labels, '°C', () => wanted, { cadence: 1_800_000 })] : []),
      one('tado.heating_on', labels, 'bool', () => (wanted > 0 ? 1 : 0), {
        kind: 'state',
        told: [[hour, wanted > 0 ? 1 : 0]],
      }),
      one('tado.window_open', labels, 'bool', () => 0, { kind: 'state', told: [[2 * hour, 0]] }),
      one('tado.heating_power', labels, '%', () => power, { cadence: 900_000 }),
      one('tado.call_for_heat', labels, 'index', () => 0, { kind: 'state', told: [[20 * hour, 0]] }),
    ];
  });
}

function energyHome(now: number, options: Options): Scene {
  const { meters = oneMeter, known = 760, tariff, hasWarmth = true, isHeld = false, isUtility = false } = options;
  const { zones = 0, heatKnown = 400 } = options;
  const collector = isUtility ? 'meter-files' : 'kasa';
  const shares = meters.map((_, i) => (meters.length === 1 ? 1 : i === 0 ? 0.34 : 0.66 / (meters.length - 1)));
  const labels = (id: string) => (isUtility ? { derived: 'intervals', device: id, interval: '1h' } : { device: id });
  const series = meters.flatMap(([id], i): SceneSeries[] => [
    one(`${collector}.energy`, labels(id), 'kWh', (at) => 4_000 + (at - now) / hour, {
      kind: 'counter',
      cadence: 10_000,
    }),
    ...(isUtility
      ? []
      : [
          one(
            'kasa.power',
            { device: id },
            'W',
            (at) => 1_000 * (shares[i] ?? 0) * energyIn(Math.floor(at / hour) * hour, now) * 0.95,
          ),
        ]),
  ]);
  const years = meters.map(([id], i): YearMeter => ({
    key: series.filter(({ unit }) => unit === 'kWh')[i]?.key ?? id,
    share: shares[i] ?? 0,
    since: now - known * day,
    ...(isUtility && { until: now - 1.2 * day }),
  }));
  const heating: YearZone[] = rooms.slice(0, zones).map(([id, , , wanted], i) => ({
    device: `tado-1-${id}`,
    seed: i,
    appetite: wanted === 0 ? 0 : 1 - 0.1 * i,
  }));
  const told = { meters: years, warmth: hasWarmth ? [warmth.key] : [] };
  return {
    ...home(now, {}),
    series: [...host, ...(hasWarmth ? [warmth] : []), ...series, ...zoneSeries(zones)],
    snapshots: (at) => [
      ...devices(0, at),
      ...meters.map(([id, name]) => device(id, name, undefined, at)),
      ...rooms.slice(0, zones).map(([id, name]) => device(`tado-1-${id}`, name, name, at)),
      forecast(at),
    ],
    verdict: quiet,
    screen: {},
    answers: {
      '/api/v1/days': (query, at) => daysAnswer(query, at, told),
      '/api/v1/usual': (query, at) => usualAnswer(query, at, years),
      '/api/v1/heat': (query, at) => heatAnswer(query, at, heating, at - heatKnown * day),
      '/api/v1/journal': () => [],
      ...(tariff && { '/api/v1/cost': (query: URLSearchParams, at: number) => costAnswer(query, at, years, tariff) }),
      '/api/v1/held': (_, at) =>
        isHeld
          ? [
              {
                series: years[0]?.key ?? '',
                unit: 'kWh',
                before: { at: at - 2.2 * day, value: 4_100 },
                first: { at: at - 2.1 * day, value: 5_304 },
                last: { at, value: 5_310 },
                readings: 900,
              },
            ]
          : [],
    },
  };
}

const placed = (
  panel: string,
  [x, y, w, h]: readonly [number, number, number, number],
  settings: PlacedPanel['settings'] = {},
): PlacedPanel => ({ id: panel, panel, x, y, w, h, settings });

/** Panels of both pages on two of one's own. */
const ownPages: Pages = {
  order: [],
  hidden: [],
  known: ['energy', 'heating'],
  own: {
    power: {
      name: 'Power',
      panels: [
        placed('power-now', [0, 0, 4, 4]),
        placed('energy-today', [0, 4, 4, 3]),
        placed('energy-cost', [0, 7, 4, 2]),
        placed('energy-days', [4, 0, 7, 3]),
        placed('energy-hours', [4, 3, 7, 3], { span: '30 days' }),
        placed('energy-weeks', [4, 6, 7, 3], { span: '6 months' }),
      ],
    },
    warmth: {
      name: 'Warmth',
      panels: [
        placed('heating-zones', [0, 0, 7, 5]),
        placed('heating-year', [0, 5, 7, 3]),
        placed('heating-curve', [7, 0, 4, 5]),
      ],
    },
  },
};

export const energyScenes = {
  energy: (now: number) => energyHome(now, { tariff: threeRates }),
  energyFlat: (now: number) => energyHome(now, { tariff: flat, isHeld: true }),
  energySteps: (now: number) => energyHome(now, { tariff: steps }),
  energyPlain: (now: number) => energyHome(now, { hasWarmth: false }),
  energyTen: (now: number) => energyHome(now, { meters: tenMeters, tariff: threeRates }),
  energyWeek: (now: number) => energyHome(now, { known: 6.6 }),
  energyMonths: (now: number) => energyHome(now, { known: 130, tariff: threeRates }),
  energyUtility: (now: number) => energyHome(now, { isUtility: true, tariff: threeRates }),
  heating: (now: number) => energyHome(now, { tariff: threeRates, zones: 5 }),
  energyOwn: (now: number) => ({ ...energyHome(now, { tariff: threeRates, zones: 5 }), screen: { pages: ownPages } }),
  heatingMany: (now: number) => energyHome(now, { zones: 9 }),
  heatingYoung: (now: number) => energyHome(now, { zones: 3, heatKnown: 40 }),
  heatingPlain: (now: number) => energyHome(now, { zones: 2, hasWarmth: false }),
} satisfies Record<string, (now: number) => Scene>;
