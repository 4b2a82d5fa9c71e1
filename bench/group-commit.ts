/**
 * How long senders wait and how often the disk is written, against a store that appends each batch to a file and
 * fsyncs it. Run: node bench/group-commit.ts
 */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHubClock, machineTimers } from '#hub/clock.ts';
import { createIngest } from '#hub/ingest/ingest.ts';
import type { HubLog, Ingest, Slot } from '#hub/ports.ts';
import type { Store } from '#storage/contract.ts';

const log: HubLog = { child: () => log, debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
const folder = await mkdtemp(join(tmpdir(), 'mantel-group-commit-'));
const file = await open(join(folder, 'log'), 'a');

type Stand = {
  readonly send: (sender: object, done: () => void) => void;
  commits: number;
  readonly ingest: Ingest;
  readonly syncs: number[];
};

function createStand(sdCard: boolean): Stand {
  const clock = createHubClock(0);
  clock.opened(0);
  const syncs: number[] = [];
  const store: Pick<Store, 'commit' | 'dateBoot'> = {
    async commit({ samples }) {
      stand.commits += 1;
      await file.appendFile(new Uint8Array((samples?.length ?? 0) * 10 + 32));
      const begun = performance.now();
      await file.sync();
      syncs.push(performance.now() - begun);
    },
    dateBoot: async () => {},
  };
  const ingest = createIngest({
    store,
    opened: {
      series: [],
      latest: [],
      snapshots: [],
      alerts: [],
      tokens: [],
      kept: [],
      runs: [],
      newestAt: 0,
      notes: [],
    },
    clock,
    live: { opened: () => {}, touched: () => {}, snapshot: () => {}, store: () => {} },
    rules: { opened: () => {}, sample: () => {} },
    log,
    timers: machineTimers,
    settings: { sdCard },
  });
  const slots: Slot[] = Array.from({ length: 300 }, (_, i) =>
    ingest.open({ name: 'bench.value', labels: { device: `d${i}` }, unit: 'W', kind: 'gauge' }),
  );
  let next = 0;
  const stand: Stand = {
    commits: 0,
    ingest,
    syncs,
    send(sender, done) {
      for (const slot of slots.slice(next, next + 3)) ingest.put(slot, 1.5);
      next = (next + 3) % slots.length;
      ingest.whenStored(sender, done);
    },
  };
  return stand;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);

async function report(
  name: string,
  seconds: number,
  drive: (stand: Stand, waited: number[], until: number) => void,
  sdCard = false,
) {
  const stand = createStand(sdCard);
  const waited: number[] = [];
  const begun = performance.now();
  drive(stand, waited, begun + seconds * 1_000);
  await sleep(seconds * 1_000);
  const commits = stand.commits;
  const messages = waited.length;
  await stand.ingest.close();
  waited.sort((a, b) => a - b);
  stand.syncs.sort((a, b) => a - b);
  console.log(
    `${name}: ${(messages / seconds).toFixed(0)} messages/s, ${(commits / seconds).toFixed(1)} commits/s, ` +
      `acknowledged after p50 ${at(waited, 0.5)} p99 ${at(waited, 0.99)} max ${at(waited, 0.9999)} ms, fsync p50 ${at(stand.syncs, 0.5)} p99 ${at(stand.syncs, 0.99)} ms`,
  );
}

/** A client that keeps so many messages in flight; the answer takes it `think` ms. */
const windowed = (size: number, think: number) => (stand: Stand, waited: number[], until: number) => {
  const sender = {};
  const next = (): void => {
    const sentAt = performance.now();
    if (sentAt > until) return;
    stand.send(sender, () => {
      waited.push(performance.now() - sentAt);
      if (think === 0) setImmediate(next);
      else setTimeout(next, think);
    });
  };
  for (let i = 0; i < size; i++) next();
};

/** So many senders that together publish so many messages a second by their own rhythm. */
const paced = (senders: number, rate: number) => (stand: Stand, waited: number[], until: number) => {
  const all = Array.from({ length: senders }, () => ({}));
  const begun = performance.now();
  let sent = 0;
  const tick = setInterval(() => {
    const now = performance.now();
    if (now > until) clearInterval(tick);
    for (; sent < ((now - begun) / 1_000) * rate; sent++) {
      stand.send(all[sent % senders] ?? {}, () => waited.push(performance.now() - now));
    }
  }, 1);
};

await report('1 client, 1 in flight', 3, windowed(1, 0));
await report('1 client, 1 in flight, 10 ms away', 3, windowed(1, 10));
await report('1 client, 20 in flight', 3, windowed(20, 0));
await report('1 client, 1,000 in flight', 3, windowed(1_000, 0));
await report('4 clients at 2,000/s', 4, paced(4, 2_000));
await report('200 clients at 2,000/s', 4, paced(200, 2_000));
await report('1 client at 100/s', 6, paced(1, 100));
await report('100 clients at 100/s', 6, paced(100, 100));
await report('100 clients at 100/s, SD card', 6, paced(100, 100), true);
await file.close();
await rm(folder, { recursive: true });
