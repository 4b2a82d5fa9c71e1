/** Sources that collect by schedule, for the screen's tests: well, short of calls, waiting for a sign-in, fetching a year. */
import type { WireJob, WirePurse, WireRun, WireSource } from '#model/wire.ts';

const minute = 60_000;
const day = 86_400_000;

type Part = Partial<WireSource> & { readonly id: string; readonly title: string };

function source(now: number, { id, title, ...more }: Part): WireSource {
  return { id, kind: id, title, health: { state: 'healthy', since: now - day }, ...more };
}

function job(now: number, name: string, title: string, ago: number, more: Partial<WireJob> = {}): WireJob {
  const run: WireRun = {
    source: '',
    job: name,
    started: now - ago - 900,
    ended: now - ago,
    cause: 'schedule',
    outcome: 'succeeded',
    samples: 48,
    snapshots: 1,
    calls: 1,
  };
  return { name, title, next: now + 12 * minute, paused: false, run, hasHistory: false, backfill: null, ...more };
}

const purse = (left: number, of: number, per: WirePurse['per'] = 'day'): WirePurse => ({ left, of, per, next: null });

export function scheduledSources(now: number): readonly WireSource[] {
  const spent = 'Alpha Vantage: 0 of 25 calls left today; more from 01:00.';
  const failed = 'finnhub.io has trouble of its own (503).';
  return [
    source(now, {
      id: 'tado',
      title: 'Tado',
      health: { state: 'misconfigured', since: now - 2 * day, reason: 'Sign in to Tado again.' },
      jobs: [job(now, 'zones', 'Zones', 2 * day, { next: null, hasHistory: true })],
      purse: purse(62, 100),
      signIn: { state: 'needed', expires: null },
    }),
    source(now, {
      id: 'alpha-vantage',
      title: 'Alpha Vantage',
      jobs: [
        job(now, 'yields', 'Treasury yields', 3 * 60 * minute),
        job(now, 'stocks', 'Daily prices', minute, {
          hasHistory: true,
          run: { ...runOf(now), outcome: 'deferred', text: spent },
        }),
      ],
      purse: { ...purse(0, 25), next: now + 3.2 * 60 * minute },
      attribution: 'Data by Alpha Vantage.',
    }),
    source(now, {
      id: 'finnhub',
      title: 'Finnhub',
      health: { state: 'retrying', since: now - 20 * minute, reason: failed, next: now + 40_000 },
      jobs: [job(now, 'quotes', 'Quotes', minute, { run: { ...runOf(now), outcome: 'failed', text: failed } })],
      purse: purse(48, 60, 'minute'),
    }),
    source(now, {
      id: 'open-meteo',
      title: 'Weather and air quality',
      jobs: [
        job(now, 'forecast', 'Forecast', 3 * minute),
        job(now, 'air', 'Air quality', 3 * minute),
        job(now, 'history', 'Hourly history', 9 * 60 * minute, {
          hasHistory: true,
          backfill: { from: '2025-01-01', to: '2025-12-31', done: 0.42, next: null },
        }),
      ],
      purse: purse(9_788, 10_000),
      attribution: 'Weather data by Open-Meteo.com',
    }),
    source(now, { id: 'treasury', title: 'US Treasury yields', jobs: [job(now, 'yields', 'Yields', 40 * minute)] }),
    source(now, { id: 'ecb', title: 'ECB exchange rates', jobs: [job(now, 'rates', 'Rates', 5 * 60 * minute)] }),
    source(now, { id: 'mqtt', title: 'MQTT' }),
    source(now, { id: 'host', title: 'This machine' }),
  ];
}

const runOf = (now: number): WireRun => ({
  source: '',
  job: '',
  started: now - minute - 400,
  ended: now - minute,
  cause: 'schedule',
  outcome: 'succeeded',
  samples: 0,
  snapshots: 0,
  calls: 1,
});

export type SceneRunDay = { source: string; day: string; succeeded: number; failed: number; deferred: number };

/** A year of runs of those, with a few bad days; the same each time. */
export function sceneRunDays(now: number): readonly SceneRunDay[] {
  const begun: Readonly<Record<string, number>> = {
    tado: 365,
    'alpha-vantage': 365,
    finnhub: 250,
    'open-meteo': 365,
    treasury: 200,
    ecb: 120,
  };
  return Object.entries(begun).flatMap(([id, length], i) =>
    Array.from({ length }, (_, ago) => {
      const isOut = (ago * 7 + i * 31) % 83 === 5 || (id === 'tado' && ago < 2);
      const at = now - ago * day;
      const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
      const rests = (id === 'treasury' || id === 'ecb') && isWeekend;
      return {
        source: id,
        day: new Date(at).toISOString().slice(0, 10),
        succeeded: rests || isOut ? 0 : 96,
        failed: isOut ? 4 : 0,
        deferred: 0,
      };
    }),
  );
}
