/** A line of CSV as a sample, or what is wrong with it. Pure. */
import { parseSeriesKey, seriesKinds, type SeriesKind } from '#model/series.ts';
import { parseInstant } from '#model/time.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { unitNames, type Unit } from '#model/units.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { isSampleTime } from '../ingest/stamps.ts';
import type { ArchiveSeries, DatedSample } from './archive.ts';

/** Cells by the names of the heading. */
export type Row = Readonly<Record<string, string | undefined>>;

/** `own`: of Mantel's own series, about another machine. */
export type ReadRow = DatedSample | { readonly fault: string } | 'own';

/** As the API has it: rules rest on them. */
const own = /^(mantel|broker|host)\./;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What the heading lacks; undefined when it lacks nothing. */
export function headingFault(names: readonly string[]): string | undefined {
  const missing = ['series', 'time', 'value'].find((name) => !names.includes(name));
  return missing === undefined ? undefined : words.noColumn(missing);
}

/** `known`: series that are there, or that lines before this one have begun. */
export function readRow(row: Row, known: (key: string) => ArchiveSeries | undefined): ReadRow {
  const [series = '', time = '', value = '', kind = ''] = ['series', 'time', 'value', 'kind'].map((name) =>
    row[name]?.trim(),
  );
  // Empty it says that there is none; without such a column nothing is said.
  const unit = row['unit']?.trim();
  if (own.test(series)) return 'own';
  const at = /^\d+$/.test(time) ? Number(time) : parseInstant(time);
  if (at === undefined || !isSampleTime(at)) return { fault: words.rowTime(time) };
  if (!number.test(value) || !Number.isFinite(Number(value))) return { fault: words.rowValue(value) };
  const definition = definitionOf({ series, unit, kind }, known(series));
  return 'fault' in definition ? definition : { ...definition, at, value: Number(value) };
}

function definitionOf(
  { series, unit, kind }: { readonly series: string; readonly unit: string | undefined; readonly kind: string },
  known: ArchiveSeries | undefined,
): ArchiveSeries | { readonly fault: string } {
  if (unit !== undefined && !isUnit(unit)) return { fault: words.rowUnit(unit) };
  if (kind !== '' && !isKind(kind)) return { fault: words.rowKind(kind) };
  if (known) {
    if (unit !== undefined && unit !== '' && unit !== known.unit)
      return { fault: words.rowOtherUnit(series, known.unit, unit) };
    if (kind !== '' && kind !== known.kind) return { fault: words.rowOtherKind(series, known.kind, kind) };
    return { key: known.key, unit: known.unit, kind: known.kind };
  }
  if (unit === undefined) return { fault: words.rowNew(series) };
  try {
    parseSeriesKey(series);
  } catch (error) {
    if (error instanceof BadReading) return { fault: messageOf(error) };
    throw error;
  }
  return { key: series, unit, kind: isKind(kind) ? kind : 'gauge' };
}

const isUnit = (text: string): text is Unit => unitNames.some((one) => one === text);
const isKind = (text: string): text is SeriesKind => seriesKinds.some((one) => one === text);
