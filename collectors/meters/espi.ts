/**
 * Green Button files: Atom feeds with NAESB ESPI. Read twice, in pieces: their entries hang together by links in any
 * order, and a year of quarter-hours has 10 MB.
 */
import { second, type Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';
import { kindOf, type Kind, type ReadingType } from './espi-units.ts';
import { longestInterval, type MeterReading } from './reading.ts';
import { linesBefore, type Pieces } from './text.ts';
import { walkXml, type Element } from './xml.ts';

export type FileReport = {
  readings: number;
  /** Told more than once, by instant. */
  repeated: number;
  /** The utility did not measure but estimate them. */
  estimated: number;
  /** Left out: forecasts, bills, or readings that make no sense. */
  leftOut: number;
  first: Epoch;
  last: Epoch;
  /** What was left out and why, a phrase each, the first of each kind, by that kind. */
  readonly faults: Map<string, string>;
};

export const newReport = (): FileReport => ({
  readings: 0,
  repeated: 0,
  estimated: 0,
  leftOut: 0,
  first: Infinity,
  last: -Infinity,
  faults: new Map(),
});

/** Only the first of a kind: a file that is wrong is wrong in a million lines. */
export function addFault({ faults }: FileReport, kind: string, phrase: string): void {
  if (!faults.has(kind)) faults.set(kind, phrase);
}

/** QualityOfReading of espi.xsd: 8 and 9 are estimates, 12 is a forecast, which is no reading. */
const estimates = [8, 9, 10];
const forecast = 12;

/** Entries of a file, a day each: five years of a few meters. Their links are looked up one by one. */
const mostEntries = 10_000;

type Entry = {
  self: string;
  up: string;
  related: string[];
  service?: number;
  type?: ReadingType;
  what?: 'UsagePoint' | 'MeterReading' | 'ReadingType' | 'IntervalBlock';
};

/**
 * Hands over the readings of a file, in its order.
 * @param meterOf Name of the meter of a usage point: the end of its address, empty when the file has none.
 * @throws BadReading when the file is broken, with its line; what came before was handed over.
 */
export async function readEspi(
  pieces: Pieces,
  meterOf: (usagePoint: string) => string,
  put: (reading: MeterReading) => void,
): Promise<FileReport> {
  const entries = await readEntries(pieces);
  const report = newReport();
  const seen = new Map<string, Set<number>>();
  let index = -1;
  let block: { kind: Kind; meter: string; length: number | undefined } | undefined;
  await walkOrTell(pieces, {
    open({ name }) {
      if (name === 'entry') index++;
      if (name === 'IntervalBlock') block = blockOf(entries, index, meterOf, report);
    },
    close({ name, texts, line }) {
      if (name !== 'IntervalReading') return;
      const reading = block && readingOf(block, texts, report, line);
      if (!reading) {
        report.leftOut++;
        return;
      }
      const key = `${reading.meter} ${reading.quantity} ${reading.to - reading.from}`;
      const times = seen.get(key) ?? new Set();
      seen.set(key, times);
      if (times.has(reading.from)) report.repeated++;
      times.add(reading.from);
      report.readings++;
      report.first = Math.min(report.first, reading.from);
      report.last = Math.max(report.last, reading.to);
      put(reading);
    },
  });
  return report;
}

async function readEntries(pieces: Pieces): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  await walkOrTell(pieces, {
    open({ name, attributes, line }) {
      if (name === 'entry') entries.push({ self: '', up: '', related: [] });
      if (entries.length > mostEntries) {
        throw new BadReading(words.line(line, words.manyEntries(mostEntries)));
      }
      const entry = entries.at(-1);
      if (!entry) return;
      if (name === 'link') {
        const href = (attributes['href'] ?? '').replace(/\/+$/, '');
        if (attributes['rel'] === 'self') entry.self = href;
        else if (attributes['rel'] === 'up') entry.up = href;
        else entry.related.push(href);
      } else if (
        name === 'UsagePoint' ||
        name === 'MeterReading' ||
        name === 'ReadingType' ||
        name === 'IntervalBlock'
      ) {
        entry.what ??= name;
      }
    },
    close({ name, texts }) {
      const entry = entries.at(-1);
      if (!entry) return;
      const number = (tag: string): number | undefined => whole(texts.get(tag));
      if (name === 'ServiceCategory') entry.service = number('kind') ?? 0;
      if (name !== 'ReadingType') return;
      const fields = [
        'uom',
        'powerOfTenMultiplier',
        'commodity',
        'flowDirection',
        'accumulationBehaviour',
        'intervalLength',
      ];
      entry.type = Object.fromEntries(
        fields.map((field) => [field, number(field)] as const).filter(([, value]) => value !== undefined),
      );
    },
  });
  return entries;
}

/** Which meter and kind the readings of a block are of, by the links of its entry, else by what stands before it. */
function blockOf(
  entries: readonly Entry[],
  index: number,
  meterOf: (usagePoint: string) => string,
  report: FileReport,
): { kind: Kind; meter: string; length: number | undefined } | undefined {
  const entry = entries[index];
  const isBelow = (one: string, other: string): boolean =>
    other !== '' && (one === other || one.startsWith(`${other}/`));
  const near = entries.slice(0, index);
  const reading =
    entries.find(
      ({ what, self, related }) =>
        what === 'MeterReading' &&
        entry &&
        (isBelow(entry.up, self) || related.some((href) => href !== '' && href === entry.up)),
    ) ?? near.findLast(({ what }) => what === 'MeterReading');
  const types = entries.filter(({ what }) => what === 'ReadingType');
  const type =
    types.find(({ self }) => self !== '' && reading?.related.includes(self)) ??
    near.findLast(({ what }) => what === 'ReadingType') ??
    types[0];
  const points = entries.filter(({ what }) => what === 'UsagePoint');
  const point =
    points.find(({ self }) => isBelow(entry?.up ?? '', self) || isBelow(reading?.self ?? '', self)) ??
    near.findLast(({ what }) => what === 'UsagePoint');
  try {
    const kind = kindOf(type?.type ?? {}, point?.service);
    return { kind, meter: meterOf(point?.self.split('/').at(-1) ?? ''), length: type?.type?.intervalLength };
  } catch (error) {
    if (!(error instanceof BadReading)) throw error;
    addFault(report, error.message, error.message);
    return undefined;
  }
}

function readingOf(
  { kind, meter, length }: { kind: Kind; meter: string; length: number | undefined },
  texts: ReadonlyMap<string, string>,
  report: FileReport,
  line: number,
): MeterReading | undefined {
  const start = whole(texts.get('start'));
  const value = whole(texts.get('value'));
  const duration = whole(texts.get('duration')) ?? length;
  if (start === undefined || value === undefined || duration === undefined || duration <= 0) {
    addFault(report, 'incomplete', words.incomplete(line));
    return undefined;
  }
  const quality = whole(texts.get('quality'));
  if (quality === forecast) return undefined;
  if (duration * second > longestInterval) {
    addFault(report, 'bills', words.bills);
    return undefined;
  }
  if (quality !== undefined && estimates.includes(quality)) report.estimated++;
  const from = start * second;
  const { quantity, unit, factor } = kind;
  return { meter, quantity, unit, from, to: from + duration * second, amount: value * factor };
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;

async function walkOrTell(
  pieces: Pieces,
  handlers: { open(element: Element): void; close(element: Element): void },
): Promise<void> {
  const fault = await walkXml(pieces, handlers);
  if (fault === undefined) return;
  throw new BadReading(words.line((await linesBefore(pieces, fault.at)) + 1, fault.text));
}
