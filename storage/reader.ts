/** The reading half of the store, as it runs in the reader's thread. Each answer is one short read transaction. */
import type { Samples, Stretches } from '#model/days.ts';
import type { History, HistoryQuery } from '#model/history.ts';
import { isOfAgent } from '#model/series.ts';
import { hour } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { readSamples } from './changes.ts';
import { openForReading } from './connection.ts';
import type { RunDay, WireRun } from '#model/wire.ts';
import type {
  JournalEntry,
  JournalQuery,
  Opened,
  RunDaysQuery,
  RunsQuery,
  SamplesQuery,
  StretchesQuery,
} from './contract.ts';
import { csvPages, type CsvPage, type CsvQuery } from './csv-page.ts';
import {
  findSeries,
  readJournal,
  readKept,
  readOpenAlerts,
  readSeries,
  readSnapshots,
  readTokens,
} from './documents.ts';
import { readBuckets, readHistory, type HistorySource } from './history.ts';
import { hotLog } from './hot-log.ts';
import { readLatest } from './latest.ts';
import { chunkPieces } from './pieces.ts';
import { rollupReader } from './rollup-rows.ts';
import { readLastRuns, readRunDays, readRuns } from './runs.ts';
import { chooseStep, type Tier } from './steps.ts';
import { readStretches } from './stretches.ts';

/** A sample this much later than the last known present may well have come after that. */
const sinceMaintenance = 2 * hour;

export type Reader = {
  opened(): Omit<Opened, 'notes'>;
  /** Throws BadReading for a series that does not exist. `tier` asks a certain tier, for measurements. */
  history(query: HistoryQuery, tier?: Tier): History;
  /** Undefined for a series that does not exist. */
  stretches(query: StretchesQuery): (Stretches | undefined)[];
  samples(query: SamplesQuery): Samples[];
  csv(query: CsvQuery): CsvPage;
  journal(query: JournalQuery): JournalEntry[];
  runs(query: RunsQuery): WireRun[];
  runDays(query: RunDaysQuery): RunDay[];
  /** Samples are counted sealed or not. */
  counts(): { samples: number; series: number };
  /** Sentences on damage met since the last call. */
  takeDamaged(): string[];
  close(): void;
};

export function openReader(path: string): Reader {
  const database = openForReading(path);
  const damaged = new Set<string>();
  const told = new Set<string>();
  const tell = (sentence: string): void => {
    if (!told.has(sentence)) damaged.add(sentence);
    told.add(sentence);
  };
  const hot = hotLog(database);
  const pieces = chunkPieces(database, tell);
  const rollups = rollupReader(database, tell);
  const csv = csvPages(pieces, hot, () => Number(database.pragma('data_version', { simple: true })));
  const sealed = database.prepare<[], number>("SELECT value FROM figures WHERE name = 'sealed_samples'").pluck();

  const present = database.prepare<[], number>("SELECT value FROM figures WHERE name = 'present'").pluck();
  const series = database.prepare<[], number>('SELECT count(*) FROM series').pluck();

  /** One state of the file for the whole answer. */
  function snapshot<Result>(read: () => Result): Result {
    return database.transaction(() => {
      hot.follow();
      return read();
    })();
  }

  function sourceOf(key: string): HistorySource | undefined {
    const found = findSeries(database, key);
    return found && { series: found.id, kind: found.kind, hot: hot.of(found.id), pieces, rollups };
  }

  return {
    opened: () =>
      snapshot(() => {
        const all = readSeries(database);
        const latest = readLatest(
          database,
          hot,
          all.map((one) => one.id),
        );
        const others = new Set(all.filter(({ labels }) => isOfAgent(labels)).map(({ id }) => id));
        const newest = latest.reduce((found, { series: id, at }) => (others.has(id) ? found : Math.max(found, at)), 0);
        const known = present.get();
        return {
          series: all,
          latest,
          snapshots: readSnapshots(database),
          alerts: readOpenAlerts(database),
          tokens: readTokens(database),
          kept: readKept(database),
          runs: readLastRuns(database),
          newestAt: known === undefined ? 0 : Math.min(newest, known + sinceMaintenance),
        };
      }),
    history: (query, tier) =>
      snapshot(() => {
        const source = sourceOf(query.series);
        if (!source) throw new BadReading(`There is no series ${query.series}.`);
        return tier
          ? readBuckets(source, query, tier, chooseStep(query.from, query.to, query.points))
          : readHistory(source, query);
      }),
    csv: (query) => snapshot(() => csv.page(query)),
    stretches: ({ series: keys, edges }) =>
      snapshot(() =>
        keys.map((key) => {
          const source = sourceOf(key);
          return source && readStretches(source, edges);
        }),
      ),
    samples: ({ series: keys, from, to, patience }) =>
      snapshot(() =>
        keys.map((key) => {
          const source = sourceOf(key);
          return source ? readSamples(source, from, to, patience) : { at: [], value: [] };
        }),
      ),
    journal: (query) => readJournal(database, query),
    runs: (query) => readRuns(database, query),
    runDays: (query) => readRunDays(database, query),
    counts: () => snapshot(() => ({ samples: (sealed.get() ?? 0) + hot.samples, series: series.get() ?? 0 })),
    takeDamaged() {
      const lost = hot.takeDamaged();
      if (lost > 0) tell(`${lost} rows of the log are damaged and left out.`);
      const sentences = [...damaged];
      damaged.clear();
      return sentences;
    },
    close: () => void database.close(),
  };
}
