/**
 * Samples as lines of CSV, a page at a time: whoever wants a year asks for page after page, so neither side ever holds
 * more than one, and one who leaves is simply not answered again.
 */
import { day, isoDate, localDate, offsetAt, quarter, utcDay, type Epoch } from '#model/time.ts';
import { giveBack } from './give-back.ts';
import type { HotLog } from './hot-log.ts';
import type { Pieces } from './pieces.ts';
import { indexAt, joinRuns, type Run } from './samples.ts';

/** `series` are ids, one a column. Samples in [from, to), times shown by clocks of the zone. */
export type CsvQuery = {
  readonly series: readonly number[];
  readonly from: Epoch;
  readonly to: Epoch;
  readonly timeZone: string;
};
export type CsvPage = {
  /** Lines that each end in CR LF; empty where a stretch holds nothing. */
  readonly text: string;
  /** Where the next page begins; null when there is none. */
  readonly next: Epoch | null;
};

/** Lines of a page: some 25 kB, which no collection of garbage has to wait for, and half a ms of the reader. */
const mostLines = 500;

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
const three = (number: number): string => String(number).padStart(3, '0');

/** Writes times as ISO 8601 with the offset of the zone, to the ms. What holds for a quarter of an hour is worked out once. */
function timeWriter(timeZone: string): (at: Epoch) => string {
  let known = NaN;
  let offset = 0;
  let zone = '';
  let dayNumber = NaN;
  let date = '';
  return (at) => {
    const of = Math.floor(at / quarter);
    if (of !== known) {
      known = of;
      offset = offsetAt(of * quarter, timeZone);
      const minutes = Math.round(Math.abs(offset) / 60_000);
      zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    }
    const shown = at + offset;
    const shownDay = utcDay(shown);
    if (shownDay !== dayNumber) {
      dayNumber = shownDay;
      date = isoDate(localDate(shownDay * day, 'UTC'));
    }
    const rest = shown - shownDay * day;
    const seconds = Math.floor(rest / 1_000);
    const minutes = Math.floor(seconds / 60);
    return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${three(rest % 1_000)}${zone}`;
  };
}

/** Lines of the runs, merged by time; `next` is the first time that found no room. */
function merged(runs: readonly Run[], timeZone: string): { readonly text: string; readonly next: Epoch | undefined } {
  const write = timeWriter(timeZone);
  const at = runs.map(() => 0);
  const time = (column: number): number => runs[column]?.at[at[column] ?? 0] ?? Infinity;
  let text = '';
  for (let lines = 0; ; lines++) {
    let first = Infinity;
    for (let column = 0; column < runs.length; column++) first = Math.min(first, time(column));
    if (first === Infinity) return { text, next: undefined };
    if (lines === mostLines) return { text, next: first };
    text += `${write(first)},${first}`;
    for (const [column, run] of runs.entries()) {
      text += ',';
      const index = at[column] ?? 0;
      if (run.at[index] !== first) continue;
      text += String(run.value[index]);
      at[column] = index + 1;
    }
    text += '\r\n';
  }
}

export type CsvPages = {
  /** Inside a read transaction whose log has been followed. A page lies within one UTC day; stretches without samples are skipped. */
  page(query: CsvQuery): CsvPage;
};

/** The day that was read last stays at hand: its pages follow one another. `version` tells states of the file apart. */
export function csvPages(pieces: Pieces, hot: HotLog, version: () => number): CsvPages {
  let known = '';
  let days: readonly Run[] = [];
  let ours: Run[] = [];

  function forget(): void {
    for (const { at, value } of ours) giveBack(at, value);
    [known, days, ours] = ['', [], []];
  }

  function daysOf(series: readonly number[], start: Epoch): readonly Run[] {
    const id = `${version()} ${utcDay(start)} ${series.join()}`;
    if (id !== known) {
      const [from, to] = [utcDay(start) * day, (utcDay(start) + 1) * day];
      forget();
      days = series.map((one) => {
        const found = pieces.of(one, hot.of(one), from, to);
        const runs = found.map((piece) => piece.samples());
        const own = joinRuns(runs);
        // What was decoded for this alone is ours to give back; what stands in the log is not.
        if (runs.length > 1 || found[0]?.merged === true) ours.push(own);
        if (runs.length > 1)
          for (const [i, run] of runs.entries()) if (found[i]?.merged === true) giveBack(run.at, run.value);
        return own;
      });
      known = id;
    }
    return days;
  }

  return {
    page({ series, from, to, timeZone }) {
      const start = series.reduce((first, id) => Math.min(first, pieces.after(id, hot.of(id), from)), Infinity);
      if (start >= to) {
        forget();
        return { text: '', next: null };
      }
      const stop = Math.min(to, (utcDay(start) + 1) * day);
      const runs = daysOf(series, start).map(({ at, value }) => {
        const [low, high] = [indexAt(at, start), indexAt(at, stop)];
        return { at: at.subarray(low, high), value: value.subarray(low, high) };
      });
      const { text, next = stop } = merged(runs, timeZone);
      return { text, next: next < to ? next : null };
    },
  };
}
