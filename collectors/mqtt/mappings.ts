/** Explicit mappings: what the person says about a topic wins over what Mantel would make of it. */
import { z } from 'zod';
import { seriesKinds } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { unitNames } from '#model/units.ts';
import type { Payload } from './payload.ts';
import { shown, strictFlag, strictNumber } from './payload.ts';
import type { Quantity } from './quantities.ts';
import { isQuantityName, quantityOf } from './quantities.ts';
import { displayName, isFilter, matcher } from './topics.ts';
import { tidy } from './unit-conversions.ts';

export const filter = z
  .string()
  .refine(isFilter, 'write an MQTT topic; + stands for one level, # at the end for all further ones')
  .meta({
    title: 'Topic',
    help: 'For example garden/+/status; + stands for one level, # at the end for all further ones.',
  });

export const mappingSchema = z.strictObject({
  topic: filter,
  path: z
    .string()
    .refine((text) => parsePath(text) !== undefined, 'write a path like probes[0].value or a["PM2.5"]')
    .default('')
    .meta({
      title: 'Path',
      help: 'Where the value stands in the JSON, for example probes[0].value; empty when the whole message is the value.',
    }),
  quantity: z
    .string()
    .refine(isQuantityName, 'use lower-case letters, digits and _')
    .meta({ title: 'Quantity', help: 'The series is called mqtt.<quantity>.' }),
  unit: z
    .enum(unitNames)
    .optional()
    .meta({ title: 'Unit', help: "The quantity's usual one unless given; the value is kept in it." }),
  kind: z.enum(seriesKinds).optional().meta({ title: 'Kind', help: "The quantity's usual one unless given." }),
  scale: z
    .number()
    .default(1)
    .meta({ title: 'Times', help: 'The value is multiplied by this, for example 0.001 for mV to V.' }),
  offset: z.number().default(0).meta({ title: 'Plus', help: 'Then this is added.' }),
  device: z.string().min(1).optional().meta({
    title: 'Device',
    help: 'Taken from the topic unless given; {1} stands for its first level, {2} for its second.',
  }),
  min: z.number().optional().meta({ title: 'Smallest', help: 'A value below is dropped as a bad reading.' }),
  max: z.number().optional().meta({ title: 'Largest', help: 'A value above is dropped as a bad reading.' }),
});
type MappingSetting = z.output<typeof mappingSchema>;

export type Mapping = {
  matches(topic: string): boolean;
  readonly path: readonly (string | number)[];
  readonly quantity: Quantity;
  /** Id of the device; undefined when the topic decides. */
  device(topic: string): string | undefined;
  readonly convert: ((value: number) => number) | undefined;
};

export function compileMapping(setting: MappingSetting): Mapping {
  const known = quantityOf(setting.quantity);
  const quantity: Quantity = {
    name: setting.quantity,
    unit: setting.unit ?? known?.unit ?? '',
    kind: setting.kind ?? known?.kind ?? 'gauge',
    about: '',
    low: setting.min ?? -Number.MAX_VALUE,
    high: setting.max ?? Number.MAX_VALUE,
    known: true,
  };
  const { scale, offset } = setting;
  return {
    matches: matcher(setting.topic),
    path: parsePath(setting.path) ?? [],
    quantity,
    device: (topic) => (setting.device === undefined ? undefined : fillIn(setting.device, topic)),
    convert: scale === 1 && offset === 0 ? undefined : (value) => tidy(value * scale + offset),
  };
}

function fillIn(pattern: string, topic: string): string {
  const parts = topic.split('/');
  return pattern.replace(/\{(\d+)\}/g, (_, place: string) => parts[Number(place) - 1] ?? '') || displayName(topic);
}

const step = /^(?:\.?([^.[\]"]+)|\[(\d+)\]|\["([^"]+)"\])/;

/** "a.b[0]" is ['a', 'b', 0]; empty text is the whole message; undefined when it cannot be read. */
export function parsePath(text: string): (string | number)[] | undefined {
  const path: (string | number)[] = [];
  for (let rest = text; rest !== '';) {
    const found = step.exec(rest);
    if (!found || (path.length === 0 && rest.startsWith('.'))) return undefined;
    path.push(found[2] === undefined ? (found[1] ?? found[3] ?? '') : Number(found[2]));
    rest = rest.slice(found[0].length);
  }
  return path;
}

/** Two mappings that take turns in one series would make it jump. */
export function sameSeries(topic: string, { quantity, path }: Mapping): BadReading {
  const where = path.length === 0 ? 'the whole message' : `"${path.join('.')}"`;
  return new BadReading(
    `Two mappings of ${shown(topic)} make the same mqtt.${quantity.name}; give the one of ${where} another quantity or device.`,
  );
}

/** The number at the path; undefined when nothing stands there. Throws BadReading when it is no number. */
export function valueAt(topic: string, payload: Payload, path: readonly (string | number)[]): number | undefined {
  let found: unknown = payload;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  if (typeof found === 'number') return found;
  if (typeof found === 'boolean') return Number(found);
  if (found === null || found === undefined) return undefined;
  const value = typeof found === 'string' ? (strictNumber(found) ?? strictFlag(found)) : undefined;
  if (value !== undefined) return value;
  const what = typeof found === 'string' ? `the text ${shown(found)}` : 'a list or an object';
  const where = path.length === 0 ? `A message on ${shown(topic)}` : `"${path.join('.')}" on ${shown(topic)}`;
  throw new BadReading(`${where} is ${what}, but its mapping needs a number.`);
}
