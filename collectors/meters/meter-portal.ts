import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import type { Run, Span } from '#model/job.ts';
import { hour, isoDate, localDate, localMidnight, minute, type Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { meterPortalCollectorWords as words } from '#model/words/collector-meter-portal-en.ts';
import { customersAnswer, readEntry, readsAnswer, weatherAnswer } from './portal-answers.ts';
import { logIn, type PortalSession } from './portal-session.ts';
import { createMeters, longestInterval, type Meters, type MeterReading } from './reading.ts';

/** Utilities correct what they told for some days. */
const daysAgain = 5;
/** The portals refuse longer ranges. */
const longestRange = 30;

const settings = z.strictObject({
  url: z.url().meta({ title: 'Address of the portal', help: 'Such as https://gwp.opower.com.' }),
  utility: z
    .string()
    .regex(/^[a-z0-9-]{2,20}$/, 'write the short name of the utility, such as gwp')
    .meta({ title: 'Utility', help: 'Its short name in the addresses of the portal.' }),
  username: z.string().min(1).meta({ title: 'User name' }),
  password: secret.meta({ title: 'Password' }),
  every: duration
    .refine((span) => span >= hour, 'at least 1 h')
    .default(8 * hour)
    .meta({ title: 'Ask every', unit: 'ms' }),
});
const series = {
  outdoor_temperature: {
    unit: '°C',
    kind: 'gauge',
    labels: ['device'],
    about: 'Mean temperature outdoors of a day, as the utility tells it.',
  },
} as const;
type PortalWorld = World<z.output<typeof settings>, typeof series>;
type PortalRun = Run<typeof series>;

export const meterPortal = defineCollector({
  kind: 'meter-portal',
  title: 'Meter portal',
  about: "Energy and gas by the hour from a utility's portal of Opower's kind; tried against a simulator only.",
  settings,
  series,
  discovers: '`energy`, `energy_returned`, `gas` and `gas_energy` of each account, with the label `interval` (1h, 1d).',
  clash: (one, other) => (one.url === other.url && one.username === other.username ? words.samePortal : undefined),
  capability: {
    auth: 'login',
    price: 'free for customers of the utility',
    cardNeeded: false,
    // Its limits are not told: this is Mantel's own moderation.
    quota: { perDay: 200 },
    limits: [
      'It was tried against a simulator only: the portals are not documented, and many utilities log in by pages of their own or ask for a second factor. Where it does not work, take the source Meter files.',
      'What was used is there a day or two later.',
    ],
    steps: ['Use the user name and password with which you log in to the portal of your utility.'],
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const login: Login = { hasWorked: false };
    await world.jobs.keep([
      {
        name: 'reads',
        title: 'Meter reads',
        when: { every: world.settings.every },
        calls: 12,
        deadline: 5 * minute,
        perform: (run) =>
          read(world, run, login, { from: localMidnight(run.now, world.home.timeZone, -daysAgain), to: run.now }),
        history: {
          days: longestRange,
          calls: 12,
          isCaughtUp: true,
          fetch: (span, run) => read(world, run, login, span),
        },
      },
    ]);
  },
});

type Account = { readonly uuid: string; readonly device: string; readonly every: 'hour' | 'day' };

/** Whether it was taken in this run of the source. */
type Login = { hasWorked: boolean };

async function read(world: PortalWorld, run: PortalRun, login: Login, span: Span): Promise<void> {
  const session = await logIn(run.http, world.settings, login.hasWorked);
  login.hasWorked = true;
  const accounts = await accountsOf(session, world, run);
  const range = `startDate=${dateOf(span.from, world)}&endDate=${dateOf(span.to - 1, world)}`;
  const meters = createMeters('meter-portal', run);
  let failed: BadReading | undefined;
  for (const account of accounts) {
    const { uuid, every } = account;
    const path = `DataBrowser-v1/cws/utilities/${world.settings.utility}/utilityAccounts/${uuid}/reads`;
    try {
      const answer = await session.ask(`${path}?${range}&aggregateType=${every}`, readsAnswer);
      await putReads(answer, account, meters);
    } catch (error) {
      // One account must not cost the others, but the days are not done.
      if (!(error instanceof BadReading)) throw error;
      run.sink.trouble(account.device, error);
      failed ??= error;
    }
  }
  await readWeather(session, world, run, range);
  await run.stored();
  if (failed) throw failed;
}

async function accountsOf(session: PortalSession, world: PortalWorld, run: PortalRun): Promise<readonly Account[]> {
  const path = `multi-account-v1/cws/${world.settings.utility}/customers?offset=0&batchSize=100&addressFilter=`;
  const { customers } = await session.ask(path, customersAnswer);
  const accounts = customers.flatMap(({ utilityAccounts }) => utilityAccounts);
  return accounts.flatMap(({ uuid, meterType, readResolution, preferredUtilityAccountId }): Account[] => {
    const device = `${world.settings.utility}-${preferredUtilityAccountId ?? uuid}`.toLowerCase();
    if (readResolution === 'BILLING') {
      run.sink.trouble(device, new BadReading(words.billsOnly, { isHandled: true }));
      return [];
    }
    run.sink.snapshot('device', device, { name: meterType === 'GAS' ? 'Gas meter' : 'Electricity meter' });
    return [{ uuid, device, every: readResolution === 'DAY' ? 'day' : 'hour' }];
  });
}

const units: Readonly<Record<string, Pick<MeterReading, 'quantity' | 'unit'> & { readonly factor: number }>> = {
  KWH: { quantity: 'energy', unit: 'kWh', factor: 1 },
  WH: { quantity: 'energy', unit: 'kWh', factor: 1 / 1_000 },
  THERM: { quantity: 'gas_energy', unit: 'kWh', factor: 105_480_400 / 3_600_000 },
  CCF: { quantity: 'gas', unit: 'm³', factor: 2.8316846592 },
};
/** Forecasts and what has no type are no readings. */
const measured = ['ACTUAL', 'ESTIMATED'];

async function putReads(
  { units: told, reads: given }: z.output<typeof readsAnswer>,
  account: Account,
  meters: Meters,
): Promise<void> {
  const unit = units[told.consumption.toUpperCase()];
  if (!unit) throw new BadReading(words.unknownUnit(account.device, told.consumption.slice(0, 20)));
  const reads = given.flatMap((one) => readEntry.safeParse(one).data ?? []);
  const { quantity, unit: kept, factor } = unit;
  for (const { startTime: from, endTime: to, consumption } of reads) {
    const value = consumption?.value;
    if (typeof value !== 'number' || !measured.includes(consumption?.type ?? '')) continue;
    if (to <= from || to - from > longestInterval) continue;
    meters.put({ meter: account.device, quantity, unit: kept, from, to, amount: value * factor });
    await meters.settle();
  }
  if (reads.length === given.length) return;
  throw new BadReading(words.otherShape(account.device, given.length, given.length - reads.length));
}

async function readWeather(
  session: PortalSession,
  { settings: { utility } }: PortalWorld,
  run: PortalRun,
  range: string,
): Promise<void> {
  try {
    const { reads } = await session.ask(`DataBrowser-v1/cws/weather/daily?${range}&useCelsius=true`, weatherAnswer);
    for (const { date, meanTemperature: value } of reads) {
      if (typeof value === 'number') run.sink.sample('outdoor_temperature', { device: utility }, value, date);
    }
  } catch (error) {
    if (!(error instanceof BadReading)) throw error;
    run.sink.trouble(words.weather, error);
  }
}

const dateOf = (at: Epoch, { home }: PortalWorld): string => isoDate(localDate(at, home.timeZone));
