/** Which series a field of a line belongs to: measurement and field make its name, tags its labels. Pure. */
import { isQuantityName, snakeCase } from '#collectors/mqtt/quantities.ts';
import { conversionOf } from '#collectors/mqtt/unit-conversions.ts';
import { machineMeasurements } from '#model/machine-measurements.ts';
import type { Labels } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { type Unit, isUnit, units } from '#model/units.ts';
import { lineWords } from '#model/words/line-protocol-en.ts';
import { ownText } from './own-text.ts';
import type { Point } from './parse.ts';

/** First half of every name. */
export const prefix = 'influx';

/** Tags that say what thing is measured, the surest first; a sender's host is the thing only when nothing else is. */
const things = ['device', 'room', 'sensor', 'entity_id', 'location', 'host'] as const;
const machineThings = ['host'] as const;

/** Characters of a name as it is sent. To take its accents off takes the square of how many there are. */
const longestName = 400;
/** Empty when it is too long. */
const nameFrom = (sent: string): string => (sent.length > longestName ? '' : snakeCase(sent));

/** What all fields of a line have in common. */
export type Subject = {
  readonly labels: Labels;
  readonly measurement: string;
  /** Home Assistant writes the unit where the measurement belongs: what it is in ours, and how to get there. */
  readonly unit: Unit | undefined;
  readonly convert: ((value: number) => number) | undefined;
};

/** Throws BadReading when the measurement or a tag can name nothing here. */
export function subjectOf({ measurement, tags }: Pick<Point, 'measurement' | 'tags'>): Subject {
  const unit = tags.some(([key]) => key === 'entity_id') ? unitNamed(measurement) : undefined;
  const name = nameFrom(unit ? units[unit.unit].title : measurement);
  if (!isQuantityName(name)) throw new BadReading(lineWords.noName(measurement));
  return { labels: labelsOf(tags, name, measurement), measurement: name, unit: unit?.unit, convert: unit?.convert };
}

/** `influx.cpu.usage_idle`; a field called value says no more than its measurement: `influx.temperature`. */
export function seriesName({ measurement }: Subject, field: string): string {
  if (field === 'value') return `${prefix}.${measurement}`;
  return `${prefix}.${measurement}.${field}`;
}

/** Lower snake case. Throws BadReading when nothing is left. */
export function fieldName(key: string): string {
  const name = nameFrom(key);
  if (!isQuantityName(name)) throw new BadReading(lineWords.noName(key));
  return name;
}

function unitNamed(measurement: string): { unit: Unit; convert?: ((value: number) => number) | undefined } | undefined {
  if (measurement !== '' && isUnit(measurement)) return { unit: measurement };
  return conversionOf(measurement);
}

/** Tags under their names in lower snake case; the one that says which thing it is becomes `device`, as everywhere here. */
function labelsOf(tags: Point['tags'], name: string, measurement: string): Labels {
  const isMachine = machineMeasurements.has(name);
  const named = tags.map(([key, value]) => [labelName(key), value] as const);
  const thing = (isMachine ? machineThings : things).find((one) => named.some(([label]) => label === one));
  const labels: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [label, value] of named) {
    // A machine's disk calls itself device, too.
    const own = label === thing ? 'device' : isMachine && label === 'device' ? 'part' : label;
    if (labels[own] !== undefined) throw new BadReading(lineWords.labelTwice(own));
    labels[own] = ownText(value);
  }
  labels['device'] ??= ownText(measurement);
  return labels;
}

function labelName(key: string): string {
  const name = nameFrom(key);
  if (name === '') throw new BadReading(lineWords.noName(key));
  return /^[a-z]/.test(name) ? name : `tag_${name}`;
}
