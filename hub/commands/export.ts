/** Writes samples as lines of CSV that `mantel import` reads again, or everything as plain rows of SQLite. */
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isoText, second, type Epoch } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { exportToSqlite } from '#storage/store.ts';
import { dataFolder } from '../data-folder.ts';
import { hubOf } from '../running-hub.ts';
import { openArchive, type Archive, type ArchiveSeries } from './archive.ts';
import { askedTime } from './asked-times.ts';
import { takeClosedStore } from './closed-store.ts';
import { readAsked, type CommandWorld, type RunCommand } from './command.ts';
import { counted } from './counted.ts';

/** Beyond any sample: 2000 to 2100. */
const always = { from: 946_684_800_000, to: 4_102_444_800_000 };
/** Lines that are written together. */
const lump = 64 * 1024;

export const exportSamples: RunCommand = async (args, world) => {
  const { values } = readAsked('export', args, {
    series: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    sqlite: { type: 'string' },
  });
  const { series, from, to, out, sqlite } = values;
  if (sqlite !== undefined) {
    if (series ?? from ?? to ?? out) throw new Misconfigured(words.eitherOr);
    return exportRows(resolve(sqlite), world);
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const range = {
    from: from === undefined ? always.from : askedTime(from, timeZone),
    to: to === undefined ? always.to : askedTime(to, timeZone),
  };
  if (range.from >= range.to) throw new Misconfigured(words.backwards);
  await using archive = await openArchive(world);
  const chosen = series === undefined ? archive.series : series.map((key) => named(archive, key));
  if (out === undefined) {
    for await (const text of csvOf(archive, chosen, range)) {
      if (world.signal.aborted) return 1;
      await world.write(text);
    }
    return 0;
  }
  const samples = await toFile(resolve(out), csvOf(archive, chosen, range), world.signal);
  world.say(words.exported(counted(samples, 'sample'), counted(chosen.length, 'series'), resolve(out)));
  return 0;
};

function named(archive: Archive, key: string): ArchiveSeries {
  const found = archive.series.find((one) => one.key === key);
  if (!found) throw new Misconfigured(words.noSeries(key));
  return found;
}

/** Series after series, each by time; the first piece is the heading. */
export async function* csvOf(
  archive: Archive,
  series: readonly ArchiveSeries[],
  { from, to }: { readonly from: Epoch; readonly to: Epoch },
): AsyncGenerator<string> {
  yield 'series,time,value,unit,kind\r\n';
  for (const { key, unit, kind } of series) {
    const head = `${cell(key)},`;
    const tail = `,${cell(unit)},${kind}\r\n`;
    let rest = '';
    let text = '';
    for await (const piece of archive.lines(key, from, to)) {
      const lines = `${rest}${piece}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [, at, value] = line.split(',');
        text += `${head}${exactText(Number(at))},${value ?? ''}${tail}`;
        if (text.length < lump) continue;
        yield text;
        text = '';
      }
    }
    if (text !== '') yield text;
  }
}

/** To the millisecond, where it has any. */
function exactText(at: Epoch): string {
  const rest = at % second;
  const text = isoText(at - rest);
  return rest === 0 ? text : `${text.slice(0, -1)}.${String(rest).padStart(3, '0')}Z`;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The number of samples. Throws Misconfigured for a file that is there already, or cannot be written. */
async function toFile(path: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<number> {
  let lines = 0;
  try {
    await using file = await open(path, 'wx', 0o600);
    for await (const text of pieces) {
      signal.throwIfAborted();
      lines += text.split('\r\n').length - 1;
      await file.write(text);
    }
  } catch (error) {
    if (error instanceof Misconfigured) throw error;
    throw new Misconfigured(hasCode(error, 'EEXIST') ? words.exists(path) : words.notWritten(path, messageOf(error)), {
      cause: error,
    });
  }
  return lines - 1;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function exportRows(path: string, world: CommandWorld): Promise<void> {
  if (existsSync(path)) throw new Misconfigured(words.exists(path));
  try {
    if (await hubOf(world.folder)) {
      // Beside the hub, with the same library: a reader does not disturb the writer.
      await exportToSqlite(dataFolder(world.folder).store, path);
    } else {
      await using closed = await takeClosedStore(world);
      await closed.store.exportSqlite(path);
    }
  } catch (error) {
    if (error instanceof Misconfigured) throw error;
    throw new Misconfigured(words.notWritten(path, messageOf(error)), { cause: error });
  }
  world.say(words.exportedRows(path));
}
