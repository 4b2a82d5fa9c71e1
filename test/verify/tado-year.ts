/**
 * A year of Tado's day reports, fetched afterwards by the hub's own supervisor and job engine over real HTTP, once in one
 * go and once with the process killed in the midst of five reports. What is stored is compared, sample by sample, with
 * each other and with what happened in the simulated home.
 */
import { tado } from '#collectors/tado/tado.ts';
import { day, localDayEdges, minute, quarter, second } from '#model/time.ts';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startYear } from '../simulators/scheduled-year.ts';
import { startTado } from '../simulators/tado.ts';
import {
  callsWithin,
  dayOf,
  humidityAt,
  isDead,
  outdoorsAt,
  skyAt,
  skyCodes,
  simulatedHome,
  simulatedZones,
  temperatureAt,
  timeZone,
} from '../simulators/tado-year.ts';

/** Both clock changes are in each, and days of a dead thermostat. */
const wholeYear = { from: '2025-07-01', to: '2026-06-30' };
const winter = { from: '2025-10-20', to: '2026-03-31' };
type Range = typeof wholeYear;
const now = Date.UTC(2026, 6, 1, 10);
const breaks = 5;
const rooms = simulatedZones.filter(({ type }) => type === 'HEATING').map(({ id }) => id);
const outdoors = `tado-${simulatedHome}`;
const device = (zone: number): string => `tado-${simulatedHome}-${zone}`;

const daysOf = ({ from, to }: Range): number => Math.round((dayOf(to).to - dayOf(from).from) / day);

type Samples = Map<string, Map<number, number>>;
type Fetched = {
  readonly samples: Samples;
  /** One instant of a series with two values. */
  readonly conflicts: number;
  readonly requests: number;
  readonly killed: number;
};

/** `kills` in the midst of so many reports; `forgets` what was still to be fetched. */
async function fetchYear(range: Range, kills: number, forgets: boolean): Promise<Fetched> {
  let killed = 0;
  let killing: Promise<void> | undefined;
  await using simulator = await startTado({
    now: () => now,
    perDay: 20_000,
    isGuarded: false,
    called(calls) {
      if (killed >= kills || calls < ((killed + 0.5) * rooms.length * daysOf(range)) / kills) return;
      killed++;
      // The second room of a day: what came of the first is stored, the day is not done.
      killing = year.kill();
    },
  });
  const samples: Samples = new Map();
  let conflicts = 0;
  const [from, to] = [dayOf(range.from).from, dayOf(range.to).to];
  const year = await startYear({
    // The simulated API is not guarded: what is verified is what is fetched.
    collectors: [{ ...tado, signIn: () => undefined }],
    entries: [
      {
        id: 'tado',
        kind: 'tado',
        enabled: true,
        settings: tado.settings.parse({ api_url: simulator.url, login_url: simulator.url, pause: 0 }),
      },
    ],
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    from: now,
    random: () => 0.5,
    run: () => undefined,
    sample(series, value, at) {
      if (at === undefined || at < from || at >= to) return;
      const known = samples.get(series) ?? new Map<number, number>();
      samples.set(series, known);
      if (known.has(at) && known.get(at) !== value) conflicts++;
      known.set(at, value);
    },
    ...(forgets && { forgets }),
  });
  await year.passUntil(now + minute);
  const begun = year.control.backfill('tado', 'day-report', range.from, range.to);
  if (begun.outcome !== 'done') throw new Error(`The fetch did not begin: ${JSON.stringify(begun)}`);
  // A second between two days, and some for each new process.
  for (let passed = minute; passed < 12 * minute; passed += second) {
    await year.passUntil(now + passed);
    await killing;
  }
  await year.stop();
  return { samples, conflicts, requests: simulator.requests.length, killed };
}

/** What happened, told without the collector. */
function truth(range: Range): Samples {
  const all: Samples = new Map();
  const put = (quantity: string, of: string, at: number, value: number): void => {
    const series = `tado.${quantity}{device=${of}}`;
    const known = all.get(series) ?? new Map<number, number>();
    all.set(series, known.set(at, value));
  };
  const edges = localDayEdges(dayOf(range.from).from, dayOf(range.to).to, timeZone);
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const to = edges[i + 1] ?? from;
    for (let at = from; at < to; at += quarter) {
      put('outdoor_temperature', outdoors, at, outdoorsAt(at));
      const [sky, before] = [skyCodes[skyAt(at)] ?? NaN, skyCodes[skyAt(at - quarter)]];
      if (at === from || sky !== before) put('weather_code', outdoors, at, sky);
      for (const zone of rooms.filter((one) => !isDead(one, at))) {
        put('temperature', device(zone), at, temperatureAt(zone, at));
        put('humidity', device(zone), at, Number((humidityAt(zone, at) * 100).toFixed(3)));
      }
    }
    put('weather_code', outdoors, to - 1, skyCodes[skyAt(to - 1)] ?? NaN);
    for (const zone of rooms.filter((one) => !isDead(one, from))) {
      const calls = callsWithin(zone, { from, to });
      for (const call of calls) put('call_for_heat', device(zone), call.from, call.value);
      put('call_for_heat', device(zone), to - 1, calls.at(-1)?.value ?? 0);
    }
  }
  return all;
}

const size = (samples: Samples): number => samples.values().reduce((sum, one) => sum + one.size, 0);

/** Samples of one that the other lacks or has otherwise. */
function differing(one: Samples, other: Samples): number {
  let count = 0;
  for (const [series, values] of one) {
    for (const [at, value] of values) if (other.get(series)?.get(at) !== value) count++;
  }
  return count;
}

async function run({ short, say }: VerificationOptions, forgets: boolean): Promise<VerificationResult> {
  const range = short ? winter : wholeYear;
  const whole = await fetchYear(range, 0, false);
  say(`in one go: ${size(whole.samples)} samples by ${whole.requests} calls`);
  const broken = await fetchYear(range, breaks, forgets);
  say(`with ${broken.killed} kills: ${size(broken.samples)} samples by ${broken.requests} calls`);
  const expected = truth(range);
  const different = differing(whole.samples, broken.samples) + differing(broken.samples, whole.samples);
  const wrong = differing(expected, broken.samples) + differing(broken.samples, expected);
  const conflicts = whole.conflicts + broken.conflicts;
  const hours = (date: string): number => {
    const { from, to } = dayOf(date);
    const times = broken.samples.get(`tado.temperature{device=${device(1)}}`)?.keys() ?? [];
    return [...times].filter((at) => at >= from && at < to).length / 4;
  };
  const [spring, autumn] = [hours('2026-03-29'), hours('2025-10-26')];
  const right = size(expected);
  const ok =
    broken.killed === breaks && different === 0 && wrong === 0 && conflicts === 0 && spring === 23 && autumn === 25;
  return {
    ok,
    figures: {
      samples: right,
      kills: broken.killed,
      different,
      wrong,
      conflicts,
      spring,
      autumn,
      calls: broken.requests,
    },
    sentence: `${right} samples of ${daysOf(range)} days, fetched over ${broken.killed} kills: ${different} unlike those of a fetch in one go, ${wrong} unlike what happened, ${conflicts} told twice otherwise; the days of the clock changes have ${spring} and ${autumn} hours.`,
  };
}

export const tadoYear: Verification = {
  name: 'tado-year',
  title: 'A year of day reports of Tado, interrupted five times, is the same as one fetched in one go.',
  watches: [
    'collectors/tado/**',
    'hub/jobs/**',
    'hub/sources/**',
    'model/time.ts',
    'test/simulators/tado*.ts',
    'test/simulators/scheduled-year.ts',
  ],
  short: true,
  run: (options) => run(options, false),
  control: (options) => run({ ...options, short: true }, true),
};
