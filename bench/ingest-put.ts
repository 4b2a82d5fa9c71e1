/**
 * What one sample costs in ingest: 1,000 series, three samples a message, with live values and the built-in rules,
 * commits answered at once. Prints the CPU time of the hub's thread in ns per sample, commits, acknowledgements and frames
 * included, as a median of rounds. Run: node bench/ingest-put.ts
 */
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { createAlertWatch } from '#hub/alerts/watch.ts';
import { machineTimers, createHubClock } from '#hub/clock.ts';
import { createIngest } from '#hub/ingest/ingest.ts';
import { createLive } from '#hub/live.ts';
import type { HubLog, Slot } from '#hub/ports.ts';
import { plainScreen } from '#test/plain-screen.ts';

const messages = 200_000;
const perTurn = 60;
const rounds = 7;

const log: HubLog = { child: () => log, debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
const clock = createHubClock(0);
clock.opened(0);
const live = createLive({
  clock,
  timers: machineTimers,
  log,
  version: 'bench',
  verdict: { tone: 'quiet', text: '', why: [] },
  screen: plainScreen,
});
let frames = 0;
using _screen = live.subscribe(() => {
  frames += 1;
});
let commits = 0;
const watch = createAlertWatch({ rules: defaultRules, alerts: [], device: () => undefined, changed: () => {} });
const ingest = createIngest({
  store: {
    commit: async () => {
      commits += 1;
    },
    dateBoot: async () => {},
  },
  opened: { series: [], latest: [], snapshots: [], alerts: [], tokens: [], kept: [], runs: [], newestAt: 0, notes: [] },
  clock,
  live,
  rules: {
    opened: (slot) => watch.opened(slot),
    sample: (slot, value, at, now) => watch.sample(slot, value, at, now),
  },
  log,
  timers: machineTimers,
  settings: { sdCard: false },
});
const slots: Slot[] = Array.from({ length: 1_000 }, (_, i) =>
  ingest.open({ name: 'mqtt.power', labels: { device: `d${i}` }, unit: 'W', kind: 'gauge' }),
);
const senders = Array.from({ length: 100 }, () => ({}));
let acknowledged = 0;
const done = (): void => {
  acknowledged += 1;
};

type Mode = 'put' | 'put with own time' | 'put and whenStored';

async function round(mode: Mode): Promise<number> {
  const own = mode === 'put with own time';
  const begun = process.threadCpuUsage();
  let base = clock.now();
  for (let sent = 0; sent < messages; sent += perTurn) {
    base = Math.max(base + 1, clock.now());
    for (let i = 0; i < perTurn; i++) {
      const at = (sent + i) * 3;
      for (let k = 0; k < 3; k++) {
        const slot = slots[(at + k) % 1_000];
        if (slot !== undefined) ingest.put(slot, at + 0.5, own ? base : undefined);
      }
      if (mode === 'put and whenStored') ingest.whenStored(senders[i % 100] ?? {}, done);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { user, system } = process.threadCpuUsage(begun);
  return ((user + system) * 1_000) / (messages * 3);
}

for (const mode of ['put', 'put with own time', 'put and whenStored'] as const) {
  const results: number[] = [];
  for (let i = 0; i < rounds; i++) results.push(await round(mode));
  const middle = results.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  console.log(`${mode}: ${middle.toFixed(0)} ns per sample (${results.map((ns) => ns.toFixed(0)).join(' ')})`);
}
await ingest.close();
console.log(`${commits} commits, ${frames} frames, ${acknowledged} acknowledged`);
