/**
 * Usage by the hour as Opower's portals export it: lines about the account, then a table with DATE, START TIME, END TIME,
 * USAGE (kWh) or USAGE and UNITS, or IMPORT and EXPORT. Its times are those of the clock at the meter.
 */
import { instantsShowing, minute, type Epoch, type LocalDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { addFault, newReport, type FileReport } from './espi.ts';
import { LineFault } from './line-fault.ts';
import { longestInterval, type MeterReading, type Quantity } from './reading.ts';
import { decoded, type Pieces } from './text.ts';

/** Three years of quarter-hours: they are kept until the table is known to be whole. */
const mostRows = 110_000;

type Amount = Pick<MeterReading, 'quantity' | 'unit'> & { readonly column: number; readonly factor: number };
type Columns = {
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Amount[];
};
type Row = { readonly cells: readonly string[]; readonly line: number };
type Clock = LocalDate & { readonly hour: number; readonly minute: number };

const units: Readonly<Record<string, { unit: MeterReading['unit']; quantity: Quantity; factor: number }>> = {
  kwh: { unit: 'kWh', quantity: 'energy', factor: 1 },
  wh: { unit: 'kWh', quantity: 'energy', factor: 1 / 1_000 },
  therms: { unit: 'kWh', quantity: 'gas_energy', factor: 105_480_400 / 3_600_000 },
  therm: { unit: 'kWh', quantity: 'gas_energy', factor: 105_480_400 / 3_600_000 },
  ccf: { unit: 'm³', quantity: 'gas', factor: 2.8316846592 },
  kw: { unit: 'W', quantity: 'power', factor: 1_000 },
  w: { unit: 'W', quantity: 'power', factor: 1 },
};

/**
 * Hands over the readings of a table, earliest first.
 * @throws BadReading when it is no such table or its unit is not known, with the line.
 */
export async function readUsageTable(
  pieces: Pieces,
  timeZone: string,
  {
    name: meter,
    put,
    settle,
  }: { readonly name: string; readonly put: (reading: MeterReading) => void; readonly settle: () => Promise<void> },
): Promise<FileReport> {
  const rows = await rowsOf(pieces);
  const head = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined);
  const names = rows[head];
  const columns = names && columnsOf(names.cells);
  if (!names || !columns) {
    throw new LineFault(1, 'noHead');
  }
  const unit = columns.amounts.length > 0 ? undefined : unitsColumn(names.cells);
  if (columns.amounts.length === 0 && unit === undefined) {
    throw new LineFault(names.line, 'noUnitColumn');
  }
  const report = newReport();
  /** Where the last reading of each quantity began: tells the second of two equal hours from the first. */
  const before = new Map<Quantity, Epoch>();
  const seen = new Set<string>();
  for (const row of earliestFirst(rows.slice(head + 1), columns)) {
    if (row.cells.every((cell) => cell === '')) continue;
    try {
      const amounts = unit === undefined ? columns.amounts : [amountOf(row, unit, names)];
      for (const amount of amounts) {
        const reading = readingOf(row, columns, amount, { timeZone, meter, before: before.get(amount.quantity) });
        if (!reading) continue;
        before.set(amount.quantity, reading.from);
        const key = `${reading.quantity} ${reading.from}`;
        if (seen.has(key)) report.repeated++;
        seen.add(key);
        report.readings++;
        report.first = Math.min(report.first, reading.from);
        report.last = Math.max(report.last, reading.to);
        put(reading);
        await settle();
      }
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      report.leftOut++;
      addFault(report, error instanceof LineFault ? error.kind : error.message, error.message);
    }
  }
  return report;
}

async function rowsOf(pieces: Pieces): Promise<Row[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: 10_000,
  });
  const rows: Row[] = [];
  parser.on('data', ({ record, info }: { record: string[]; info: { lines: number } }) => {
    rows.push({ cells: record, line: info.lines });
  });
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  parser.on('end', resolve);
  parser.on('error', (error) =>
    reject(new LineFault(parser.info.lines, 'unreadable', error.message, { cause: error })),
  );
  for await (const text of decoded(pieces)) {
    parser.write(text);
    if (rows.length > mostRows) throw new LineFault(mostRows, 'longTable');
  }
  parser.end();
  await ended;
  return rows;
}

const named = (cells: readonly string[], pattern: RegExp): number =>
  cells.findIndex((cell) => pattern.test(cell.toUpperCase()));
const unitsColumn = (cells: readonly string[]): number | undefined => {
  const found = named(cells, /^UNITS?$/);
  return found === -1 ? undefined : found;
};

function columnsOf(cells: readonly string[]): Columns | undefined {
  const date = named(cells, /^(START )?DATE$/);
  const start = named(cells, /^START TIME$/);
  const end = named(cells, /^END TIME$/);
  const usage = named(cells, /^(USAGE|IMPORT)\b/);
  if ([date, start, end, usage].includes(-1)) return undefined;
  const amounts = cells.flatMap((cell, column): Amount[] => {
    const [, what, unit] = /^(USAGE|IMPORT|EXPORT)\s*\((\w+)\)$/i.exec(cell) ?? [];
    const known = unit === undefined ? undefined : units[unit.toLowerCase()];
    if (!known) return [];
    const isExport = what?.toUpperCase() === 'EXPORT';
    return [{ column, ...known, quantity: isExport ? 'energy_returned' : known.quantity }];
  });
  return { date, start, end, amounts };
}

/** Newest first is turned round, so that the second of two equal hours comes second. */
function earliestFirst(rows: readonly Row[], { date }: Columns): readonly Row[] {
  const day = ({ cells }: Row): number =>
    (dateOf(cells[date] ?? '') ?? [0, 0, 0]).reduce((sum, part) => sum * 100 + part, 0);
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last && day(first) > day(last) ? rows.toReversed() : rows;
}

function amountOf({ cells, line }: Row, unit: number, names: Row): Amount {
  const text = cells[unit] ?? '';
  const known = units[text.toLowerCase()];
  if (!known) throw new LineFault(line, 'unknownUnit', text.slice(0, 20));
  return { column: named(names.cells, /^(USAGE|IMPORT)\b/), ...known };
}

function readingOf(
  { cells, line }: Row,
  columns: Columns,
  { column, quantity, unit, factor }: Amount,
  { timeZone, meter, before }: { timeZone: string; meter: string; before: Epoch | undefined },
): MeterReading | undefined {
  const date = dateOf(cells[columns.date] ?? '');
  const start = timeOf(cells[columns.start] ?? '');
  const end = timeOf(cells[columns.end] ?? '');
  if (!date || start === undefined || end === undefined) {
    throw new LineFault(line, 'noTime');
  }
  const text = (cells[column] ?? '').replaceAll(/[$,\s]/g, '');
  // What the utility does not know yet.
  if (text === '') return undefined;
  const value = /^-?\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(value)) throw new LineFault(line, 'notNumber', text.slice(0, 20));
  const length = lengthOf(start, end);
  const [year, month, day] = date;
  const shown = { year, month, day, hour: Math.floor(start / 60), minute: start % 60 };
  const [from, second] = instantsOf(shown, timeZone, line);
  if (from === undefined) {
    // An hour that the clock skipped: some write it, with nothing in it.
    if (value === 0) return undefined;
    throw new LineFault(line, 'skipped');
  }
  const begin = second !== undefined && before !== undefined && before >= from ? second : from;
  const to = begin + length * minute;
  if (to - begin > longestInterval) throw new LineFault(line, 'bill');
  return { meter, quantity, unit, from: begin, to, amount: value * factor };
}

function instantsOf(shown: Clock, timeZone: string, line: number): Epoch[] {
  try {
    return instantsShowing(shown, timeZone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new LineFault(line, 'noDate', '', { cause: error });
  }
}

/** Minutes: "00:00" to "00:59" is an hour, and "23:00" to "00:00" too. */
function lengthOf(start: number, end: number): number {
  const shown = end <= start ? end + 24 * 60 : end;
  return (shown % 15 === 14 ? shown + 1 : shown) - start;
}

/** "2026-05-01" and "5/1/2026", the month first. */
function dateOf(text: string): [year: number, month: number, day: number] | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return american ? [Number(american[3]), Number(american[1]), Number(american[2])] : undefined;
}

/** "13:45", "1:45 PM" and "13:45:00", as minutes since 0:00. */
function timeOf(text: string): number | undefined {
  const [, hours, minutes, half] = /^(\d{1,2}):(\d\d)(?::\d\d)?\s*([AP]M)?$/i.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const shown = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return shown <= 24 && Number(minutes) < 60 ? shown * 60 + Number(minutes) : undefined;
}
