import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { hour } from '#model/time.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { verifyPath } from '#storage/health-check.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openStore } from '#storage/store.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, seeded, series, storeOptions, temporaryFolder } from './fixtures.ts';

const begin = Date.UTC(2026, 0, 1);
const childPath = fileURLToPath(new URL('./committing-child.ts', import.meta.url));

type Child = { readonly process: ChildProcessWithoutNullStreams; readonly lines: AsyncIterator<string> };

function start(shell: string, ...args: readonly string[]): Child {
  const child = spawn('/bin/sh', ['-c', `${shell} exec "$0" "$@"`, process.execPath, childPath, ...args]);
  child.stderr.pipe(process.stderr);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function line({ lines }: Child): Promise<string> {
  const { value, done } = await lines.next();
  return done ? 'ended' : value;
}

function storedValues(path: string): number[] {
  const reader = openReader(path);
  const values: number[] = [];
  for (let from = begin; ; from += 1_000_000) {
    const { last } = reader.history({ series: series(1).key, from, to: from + 1_000_000, points: 1_500 });
    if (last.length === 0) break;
    values.push(...last);
  }
  reader.close();
  return values;
}

const counted = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test('what was stored survives kill -9 at any moment, sealing or not', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const random = seeded(21);
  let stored = 0;
  for (let round = 0; round < 5; round++) {
    const child = start('', path, '1000000', String(1 + random.below(40)), 'seal');
    const lines = 2 + random.below(60);
    for (let i = 0; i < lines; i++) {
      const told = await line(child);
      expect(told).toMatch(/^stored \d+$/);
      expect(Number(told.slice(7))).toBeGreaterThanOrEqual(stored);
      stored = Number(told.slice(7));
    }
    const gone = once(child.process, 'exit');
    child.process.kill('SIGKILL');
    await gone;
    const values = storedValues(path);
    expect(values).toEqual(counted(values.length));
    expect(values.length).toBeGreaterThanOrEqual(stored);
    expect(verifyPath(path)).toEqual([]);
  }
});

const limits = spawnSync('prlimit', ['--version']).status === 0;

test.skipIf(!limits)('while the file cannot grow nothing is stored, and then the same batch is', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  // A file may grow to 512 blocks of 512 bytes; the write that fails does not end the process.
  const child = start("trap '' XFSZ; ulimit -S -f 512;", path, '60', '2000');
  let told = await line(child);
  let stored = 0;
  for (; told.startsWith('stored'); told = await line(child)) stored = Number(told.slice(7));
  expect(told).toMatch(/^failed SQLITE_(IOERR|FULL)\w* The disk /);
  expect(storedValues(path)).toEqual(counted(stored));
  spawnSync('prlimit', ['--fsize=unlimited', '--pid', String(child.process.pid)]);
  child.process.stdin.write('again\n');
  for (told = await line(child); told !== 'ended'; told = await line(child)) {
    expect(told).toBe(`stored ${stored + 2_000}`);
    stored += 2_000;
  }
  expect(stored).toBe(120_000);
  expect(storedValues(path)).toEqual(counted(120_000));
});

test('a commit that fails part of the way leaves nothing of itself behind', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  const other = new Sqlite(path);
  other.exec("CREATE TRIGGER refuse BEFORE INSERT ON segments BEGIN SELECT RAISE(ABORT, 'refused'); END");
  const batch = {
    series: [series(1)],
    journal: [{ at: begin, kind: 'door', subject: 'front', level: 'info', text: 'Opened.' }] as const,
    samples: packSamples(columns(every(1, begin, 1_000, [1, 2]))),
  };
  expect(() => writer.commit(batch)).toThrow(StoreUnavailable);
  const reader = openReader(path);
  expect(reader.opened().series).toEqual([]);
  expect(reader.journal({ limit: 9 })).toEqual([]);
  other.exec('DROP TRIGGER refuse');
  other.close();
  writer.commit(batch);
  expect(reader.journal({ limit: 9 })).toHaveLength(1);
  expect(reader.counts()).toEqual({ samples: 2, series: 1 });
  reader.close();
  writer.close();
});

test('a file that is no store is refused in one sentence', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  writeFileSync(path, 'These are not the pages you are looking for. '.repeat(100));
  await expect(openStore(storeOptions(path))).rejects.toThrow(
    'The store is damaged or is not a store of Mantel; restore the newest backup.',
  );
});

test('damage found after an unclean stop is told before anything is written', () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  writer.commit({ series: Array.from({ length: 200 }, (_, i) => series(i + 1)) });
  writer.close();
  truncateSync(path, 8_192);
  writeFileSync(`${path}-wal`, 'left behind');
  expect(() => openWriter(storeOptions(path))).toThrow(/^The store is damaged/);
});

test('a chunk with a flipped bit is left out, told once, and put aside when its day is sealed anew', async () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  writer.commit({ series: [series(1)], samples: packSamples(columns(every(1, begin, 1_000, counted(500)))) });
  await writer.maintain(begin + hour, true);
  const other = new Sqlite(path);
  const body = other.prepare<[], Uint8Array>('SELECT body FROM chunks').pluck().get();
  const flipped = Uint8Array.from(body ?? []);
  flipped[100] = (flipped[100] ?? 0) ^ 1;
  other.prepare('UPDATE chunks SET body = ?').run(flipped);
  const reader = openReader(path);
  const query = { series: series(1).key, from: begin, to: begin + hour, points: 600 };
  expect(reader.history(query).last).toEqual([]);
  expect(reader.takeDamaged()).toEqual([
    'A stored day of series 1 is damaged and left out: A chunk does not match its checksum.',
  ]);
  reader.history(query);
  expect(reader.takeDamaged()).toEqual([]);
  writer.commit({ samples: packSamples(columns([{ series: 1, at: begin + 5_500, value: 7 }])) });
  await writer.maintain(begin + 2 * hour, true);
  expect(reader.history(query).last).toEqual([7]);
  expect(other.prepare('SELECT series, length(body) AS length FROM damaged').all()).toEqual([
    { series: 1, length: flipped.length },
  ]);
  expect(reader.journal({ limit: 1 })[0]?.text).toBe('A stored day of series 1 is damaged; it was put aside.');
  reader.close();
  other.close();
  writer.close();
});
