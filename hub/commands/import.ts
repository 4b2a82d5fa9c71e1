/** Reads samples from CSV: first all of it, whether it can be read, and then all of it into the store. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse';
import { second } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { mostAtOnce, openArchive, type Archive, type ArchiveSeries, type DatedSample } from './archive.ts';
import { readAsked, type RunCommand } from './command.ts';
import { counted } from './counted.ts';
import { headingFault, readRow, type ReadRow, type Row } from './import-rows.ts';
import { fileReason } from '../read-file.ts';

/** Lines that are told of one by one. */
const mostFaults = 10;
const tellEvery = 5 * second;

export const importSamples: RunCommand = async (args, world) => {
  const [named] = readAsked('import', args, {}, 1).positionals;
  if (named === undefined) throw new Misconfigured(words.importUsage);
  const { say, now, signal } = world;
  const file = resolve(named);
  await using archive = await openArchive(world, true);

  const faults: { readonly line: number; readonly why: string }[] = [];
  let found = 0;
  for await (const { line, read } of rowsOf(file, archive)) {
    if (signal.aborted) return 1;
    if (read === 'own') continue;
    if ('fault' in read) faults.push({ line, why: read.fault });
    else found += 1;
  }
  if (faults.length > 0) {
    const told = faults.slice(0, mostFaults).map(({ line, why }) => words.importLine(line, why));
    const more = faults.length > mostFaults ? [words.importMore(faults.length - mostFaults)] : [];
    throw new Misconfigured([words.importFaults(file, faults.length), ...told, ...more].join('\n'));
  }

  let stored = 0;
  let passedOver = 0;
  let told = now();
  let batch: DatedSample[] = [];
  const series = new Set<string>();
  const store = async (): Promise<void> => {
    if (batch.length === 0) return;
    await archive.add(batch);
    stored += batch.length;
    batch = [];
    if (now() - told < tellEvery) return;
    told = now();
    say(words.importProgress(counted(stored, 'sample')));
  };
  for await (const { read } of rowsOf(file, archive)) {
    if (signal.aborted) break;
    if (read === 'own') passedOver += 1;
    else if ('key' in read) {
      batch.push(read);
      series.add(read.key);
      if (batch.length === mostAtOnce) await store();
    }
  }
  await store();
  if (found === 0 && passedOver === 0) say(words.importEmpty(file));
  else say(words.imported(counted(stored, 'sample'), counted(series.size, 'series')));
  if (passedOver > 0) say(words.importedOwn(counted(passedOver, 'sample')));
  return signal.aborted ? 1 : 0;
};

/** Throws Misconfigured for a file that is no CSV, or without a heading that says what its columns are. */
async function* rowsOf(
  file: string,
  { series }: Pick<Archive, 'series'>,
): AsyncGenerator<{ readonly line: number; readonly read: ReadRow }> {
  const known = new Map<string, ArchiveSeries>(series.map((one) => [one.key, one]));
  const stream = createReadStream(file);
  const rows = stream.pipe(
    parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
  );
  // An error of a stream does not go along a pipe.
  stream.once('error', (error) => rows.destroy(error));
  let names: readonly string[] | undefined;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!names) {
        names = record.map((name) => name.toLowerCase());
        const fault = headingFault(names);
        if (fault !== undefined) throw new Misconfigured(words.noFile(file, fault.replace(/\.$/, '')));
        continue;
      }
      const row: Row = Object.fromEntries(names.map((name, column) => [name, record[column]]));
      const read = readRow(row, (key) => known.get(key));
      if (read !== 'own' && 'key' in read) known.set(read.key, read);
      yield { line: info.lines, read };
    }
  } catch (error) {
    if (error instanceof Misconfigured) throw error;
    throw new Misconfigured(words.noFile(file, fileReason(error)), { cause: error });
  } finally {
    stream.destroy();
  }
}
