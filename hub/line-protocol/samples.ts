/** The samples that lines hold. A line is taken whole or not at all, and a bad one costs no other. */
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { lineWords } from '#model/words/line-protocol-en.ts';
import { isSampleTime } from '../ingest/stamps.ts';
import type { BatchSample } from '../ports.ts';
import { meaningOf } from './known-fields.ts';
import { type BadLine, type Point, createLineParser } from './parse.ts';
import type { Subject } from './series-name.ts';
import { type Field, type KnownSubject, createSubjects } from './subjects.ts';
import { type FieldValue, type Precision, epochOf } from './values.ts';

export type KnownSeries = {
  find(key: string): { readonly definition: SeriesDefinition } | undefined;
  /** How many new ones there is room for. */
  room(): number;
};

/** Of some lines; how many, the bad ones included. */
export type ReadLines = {
  readonly lines: number;
  readonly samples: readonly BatchSample[];
  readonly bad: readonly BadLine[];
};

export type LineReader = {
  /**
   * Some lines at a time, because a body may hold ten thousand and everything else waits meanwhile; new series of a part
   * must be known before the next is asked for. `precision` is that of all times in the text.
   */
  read(text: string, precision: Precision, known: KnownSeries): Generator<ReadLines, void, void>;
};

/** Some milliseconds' work. */
const linesAtOnce = 500;

/** Remembers what it has read about, so one reader is kept for all senders. */
export function createLineReader(): LineReader {
  const subjects = createSubjects();
  let count = 0;

  function readPart(points: readonly Point[], precision: Precision, known: KnownSeries): Omit<ReadLines, 'lines'> {
    const samples: BatchSample[] = [];
    const bad: BadLine[] = [];
    const planned = new Map<string, SeriesDefinition>();
    const definitionOf = (key: string) => known.find(key)?.definition ?? planned.get(key);
    for (const point of points) {
      try {
        const found = samplesOf(point, ++count, precision, subjects.of(point), definitionOf);
        const added = found.filter(({ key }) => definitionOf(key) === undefined);
        if (added.length > 0 && planned.size + added.length > known.room()) throw new BadReading(lineWords.noRoom);
        for (const { key, definition } of added) planned.set(key, definition);
        for (const sample of found) samples.push(sample);
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        bad.push({ line: point.line, reason: error.message.replace(/\.$/, '') });
      }
    }
    return { samples, bad };
  }

  return {
    *read(text, precision, known) {
      const parser = createLineParser(text);
      for (;;) {
        const { points, bad } = parser.next(linesAtOnce);
        const lines = points.length + bad.length;
        if (lines === 0) return;
        const part = readPart(points, precision, known);
        yield { lines, samples: part.samples, bad: [...bad, ...part.bad].toSorted((a, b) => a.line - b.line) };
      }
    },
  };
}

/** Text is no sample and is passed over: agents send some with every line. */
function samplesOf(
  point: Point,
  count: number,
  precision: Precision,
  subject: KnownSubject,
  definitionOf: (key: string) => SeriesDefinition | undefined,
): BatchSample[] {
  const at = point.time === undefined ? undefined : epochOf(point.time, precision);
  if (at !== undefined && !isSampleTime(at)) throw new BadReading(lineWords.timeOutside(String(point.time), precision));
  const samples: BatchSample[] = [];
  for (const [name, given] of point.fields) {
    if (typeof given === 'string') continue;
    const field = subject.field(name);
    if (field.usedBy === count) throw new BadReading(lineWords.fieldTwice(name));
    field.usedBy = count;
    const { key, quantity } = field;
    const value = numberOf(field, given);
    const definition = definitionOf(key) ?? {
      name: field.name,
      labels: subject.labels,
      ...kindOf(subject, quantity, given, value),
    };
    const isFlag = typeof given === 'boolean';
    if ((definition.unit === 'bool') !== isFlag) throw new BadReading(lineWords.otherType(name, isFlag));
    samples.push({ key, definition, value, at });
  }
  return samples;
}

/** A whole number beyond 2^53 becomes the nearest one that a double holds. */
function numberOf({ convert }: Field, given: Exclude<FieldValue, string>): number {
  const value = Number(given);
  return convert === undefined ? value : convert(value);
}

function kindOf(
  { measurement, unit }: Subject,
  quantity: string,
  given: FieldValue,
  value: number,
): Pick<SeriesDefinition, 'unit' | 'kind'> {
  if (typeof given === 'boolean') return { unit: 'bool', kind: 'state' };
  if (unit !== undefined && quantity === 'value') return { unit, kind: unit === 'kWh' ? 'counter' : 'gauge' };
  const { unit: known, kind } = meaningOf(measurement, quantity, value);
  return { unit: known, kind };
}
