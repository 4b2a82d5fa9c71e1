/** What the API reads from: live values, the store and alerts, in memory. */
import type { Alert } from '#model/alert.ts';
import type { Samples, Stretches } from '#model/days.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import type { DeltaFrame, HelloFrame, RunDay, WireRun } from '#model/wire.ts';
import type {
  JournalEntry,
  JournalQuery,
  RunDaysQuery,
  RunsQuery,
  SamplesQuery,
  StretchesQuery,
} from '#storage/contract.ts';
import type { CsvPage, CsvQuery } from '#storage/csv-page.ts';
import { plainScreen } from '../../plain-screen.ts';
import { startedAt } from './fake-time.ts';

export function fakeLive() {
  const listeners = new Set<(frame: DeltaFrame, json: string) => void>();
  const hello: HelloFrame = {
    type: 'hello',
    now: startedAt,
    version: '0.1.0',
    series: [{ id: 1, key: 'host.load', unit: '', kind: 'gauge' }],
    latest: [[1, startedAt, 0.4, 10_000]],
    snapshots: [],
    alerts: [],
    sources: [],
    troubles: [],
    verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
    screen: { ...plainScreen, timeZone: 'Europe/Vienna' },
    store: { failing: null },
    bannerSeen: false,
    wall: { on: true, reason: 'usual' },
  };
  const seen: boolean[] = [];
  return {
    /** What was told of the banner, in order. */
    seen,
    bannerSeen: (next: boolean) => void seen.push(next),
    hello: () => hello,
    subscribe(listener: (frame: DeltaFrame, json: string) => void): Disposable {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    send(frame: DeltaFrame) {
      const json = JSON.stringify(frame);
      for (const listener of listeners) listener(frame, json);
    },
    get listeners() {
      return listeners.size;
    },
  };
}

export const someHistory: History = {
  series: 'host.load',
  from: 0,
  to: 60_000,
  tier: 'minute',
  step: 60_000,
  at: [0],
  mean: [0.4],
  min: [0.1],
  max: [0.9],
  last: [0.5],
  count: [6],
  increase: [],
};

export function fakeStore() {
  const journal: JournalEntry[] = [
    { at: startedAt, kind: 'hub', subject: 'hub', level: 'info', text: 'Mantel started.' },
  ];
  return {
    asked: [] as HistoryQuery[],
    async history(query: HistoryQuery): Promise<History> {
      this.asked.push(query);
      return { ...someHistory, series: query.series };
    },
    stretches: async (_query: StretchesQuery): Promise<readonly (Stretches | undefined)[]> => [],
    samples: async (_query: SamplesQuery): Promise<readonly Samples[]> => [],
    pages: [] as CsvPage[],
    exported: [] as CsvQuery[],
    async csv(query: CsvQuery): Promise<CsvPage> {
      this.exported.push(query);
      return this.pages.shift() ?? { text: '', next: null };
    },
    journal: async ({ from = -Infinity, before = Infinity, subjects, limit }: JournalQuery) =>
      journal
        .filter(({ at, subject }) => at >= from && at < before && (subjects?.includes(subject) ?? true))
        .slice(0, limit),
    runs: async (_query: RunsQuery): Promise<readonly WireRun[]> => [],
    runDays: async (_query: RunDaysQuery): Promise<readonly RunDay[]> => [],
    usage: async () => {
      const none = { bytes: 0, from: null, perDay: null };
      return { samples: { bytes: 1_000, from: 0, perDay: 100 }, minutes: none, quarters: none };
    },
    statistics: async () => ({ bytes: 4_096, walBytes: 0, samples: 12, series: 1 }),
  };
}

export const someAlert: Alert = {
  id: 'stale host.load',
  rule: 'stale',
  series: 'host.load',
  state: 'firing',
  severity: 'warn',
  since: startedAt,
  title: 'Load is silent.',
  detail: 'Load has said nothing for 10 minutes.',
};

export function fakeAlerts() {
  const alerts = new Map([[someAlert.id, someAlert]]);
  const change = (id: string, fields: Partial<Alert>) => {
    const alert = alerts.get(id);
    if (!alert) return undefined;
    const changed = { ...alert, ...fields };
    alerts.set(id, changed);
    return changed;
  };
  return {
    all: () => [...alerts.values()],
    acknowledge: (id: string) => change(id, { acknowledgedAt: startedAt }),
    snooze: (id: string, until: number) => change(id, { snoozedUntil: until }),
  };
}
