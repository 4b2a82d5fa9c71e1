import { defineCollector } from '#model/collector.ts';
import { day, hour, localMidnight, minute } from '#model/time.ts';
import { tadoCollectorWords } from '#model/words/collector-tado-en.ts';
import { allowanceOf } from './allowance.ts';
import { hasReport, readDays } from './days.ts';
import { readRooms, readWeather } from './now.ts';
import { createRooms } from './rooms.ts';
import { tadoSeries } from './series.ts';
import { tadoSettings } from './settings.ts';

/** Before the rooms are known: what asking for them costs, and a large home. */
const callsAtFirst = 12;

export const tado = defineCollector({
  kind: 'tado',
  title: 'Tado heating',
  about: 'Temperature, humidity and heating of each room, and the reports of days gone by, from a Tado account (V3+).',
  settings: tadoSettings,
  series: tadoSeries,
  clash: (one, other) => (one.home === other.home ? tadoCollectorWords.sameHome : undefined),
  capability: {
    auth: 'oauth',
    price: 'free with the thermostats',
    cardNeeded: false,
    quota: { perDay: 100 },
    limits: [
      'Tado allows 100 calls a day, with a paid Auto-Assist subscription 20,000; Mantel keeps to 100.',
      'A year of day reports takes 365 calls for each room, so weeks: ask less often meanwhile.',
      'Tado keeps day reports for about a year; older ones show 20 °C and 50% throughout and are left out.',
      'Tado X is not told by this interface.',
    ],
    steps: [
      'Open the address that Mantel shows, log in to your Tado account there and confirm the code.',
      'The sign-in holds for 30 days from its last use.',
    ],
    verifiedOn: '2026-11-26',
  },
  allowance: allowanceOf,
  signIn: ({ client_id: clientId, login_url: login }) => ({
    flow: 'device',
    clientId,
    tokenUrl: new URL('/oauth2/token', login).href,
    deviceUrl: new URL('/oauth2/device_authorize', login).href,
    scopes: ['offline_access'],
    holds: 30 * day,
  }),
  async run(world) {
    const { settings, home } = world;
    const rooms = createRooms(world);
    const reports = (): number => rooms.known?.rooms.filter(hasReport).length ?? callsAtFirst;
    await world.jobs.keep([
      {
        name: 'rooms',
        title: 'Rooms now',
        when: { every: settings.every },
        calls: 5,
        perform: (run) => readRooms(run, rooms, settings),
      },
      {
        name: 'names',
        title: 'Names of rooms',
        when: { every: day },
        calls: 2,
        async perform(run) {
          await rooms.look(run);
        },
      },
      {
        name: 'weather',
        title: 'Weather outdoors',
        when: { every: Math.max(hour, settings.every) },
        calls: 3,
        perform: (run) => readWeather(run, rooms, settings),
      },
      {
        name: 'day-report',
        title: 'Day report',
        when: { cron: '0 1 * * *' },
        deadline: 10 * minute,
        // A run that the purse breaks off begins anew with the first room.
        get calls() {
          return reports();
        },
        async perform(run) {
          const to = localMidnight(run.now, home.timeZone);
          await readDays(world, rooms, { from: localMidnight(run.now, home.timeZone, -1), to }, run);
        },
        history: {
          days: 1,
          get calls() {
            return reports();
          },
          fetch: (span, run) => readDays(world, rooms, span, run),
        },
      },
    ]);
  },
});
