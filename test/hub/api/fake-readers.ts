/** What the API reads from: live values, the store and alerts, in memory. */
import type { Alert } from '#model/alert.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import type { DeltaFrame, HelloFrame, RunDay, WireRun } from '#model/wire.ts';
import type { JournalEntry, RunDaysQuery, RunsQuery } from '#storage/contract.ts';
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
    journal: async ({ before, limit }: { before?: number; limit: number }) =>
      journal.filter((entry) => before === undefined || entry.at < before).slice(0, limit),
    runs: async (_query: RunsQuery): Promise<readonly WireRun[]> => [],
    runDays: async (_query: RunDaysQuery): Promise<readonly RunDay[]> => [],
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
