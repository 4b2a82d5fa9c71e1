/** How a person writes a mapping. */
import { z } from 'zod';
import { duration } from '#model/fields.ts';
import { seriesKinds } from '#model/series.ts';
import { minute } from '#model/time.ts';
import { unitNames } from '#model/units.ts';
import type { Unit } from '#model/units.ts';
import { parsePath } from './mapping-path.ts';
import { isQuantityName, knownQuantity, quantityOf } from './quantities.ts';
import { isFilter } from './topics.ts';
import { unitFor } from './unit-conversions.ts';

export const filter = z
  .string()
  .refine(isFilter, 'write an MQTT topic; + stands for one level, # at the end for all further ones')
  .meta({
    title: 'Topic',
    help: 'For example garden/+/status; + stands for one level, # at the end for all further ones.',
  });

const fields = z.strictObject({
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
  words: z
    .record(z.string().min(1).max(64), z.number())
    .refine((words) => Object.keys(words).length <= 64, 'at most 64 words')
    .default({})
    .meta({
      title: 'Words',
      help: 'What text, true and false or a number stand for, such as open: 1; stored without scale, offset and from_unit.',
    }),
  scale: z
    .number()
    .default(1)
    .meta({ title: 'Times', help: 'The value is multiplied by this, for example 0.001 for mV to V.' }),
  offset: z.number().default(0).meta({ title: 'Plus', help: 'Then this is added.' }),
  from_unit: z.string().optional().meta({
    title: 'Unit it comes in',
    help: 'Then it is converted from this unit, for example °F, Wh or kPa.',
  }),
  device: z.string().min(1).optional().meta({
    title: 'Device',
    help: 'Taken from the topic unless given; {1} stands for its first level, {2} for its second.',
  }),
  min: z.number().optional().meta({ title: 'Smallest', help: 'A value below is dropped as a bad reading.' }),
  max: z.number().optional().meta({ title: 'Largest', help: 'A value above is dropped as a bad reading.' }),
  deadband: z.number().min(0).default(0).meta({
    title: 'Deadband',
    help: 'A value that differs by less from the one stored last is not stored. In the unit of the series; 0 stores all.',
  }),
  deduplicate: z
    .boolean()
    .default(false)
    .meta({ title: 'Leave out repetitions', help: 'A value that is the one stored last is not stored again.' }),
  at_least_every: duration
    .refine((span) => span > 0, 'write a time longer than 0')
    .default(5 * minute)
    .meta({
      title: 'At least every',
      help: 'Deadband and deduplicate still let one value through in such a time, if one comes.',
    }),
});
export type MappingSetting = z.output<typeof fields>;

export const mappingSchema = fields.superRefine((setting, context) => {
  const wrong = conflictIn(setting);
  if (wrong) context.addIssue({ code: 'custom', path: [wrong.field], message: wrong.message });
});

/** The unit in which the series is kept. */
export function unitOf({ unit, quantity, from_unit: from }: MappingSetting): Unit {
  return unit ?? knownQuantity(quantity)?.unit ?? (from === undefined ? undefined : unitFor(from)) ?? '';
}

/** What each field alone does not tell. */
function conflictIn(setting: MappingSetting): { field: string; message: string } | undefined {
  const { from_unit: from, min = -Infinity, max = Infinity } = setting;
  const kept = unitOf(setting);
  if (from !== undefined) {
    const needed = unitFor(from);
    if (needed === undefined)
      return {
        field: 'from_unit',
        message: 'write a unit such as °F, mV, Wh or kPa; for another use scale and offset',
      };
    if (needed !== kept)
      return {
        field: 'from_unit',
        message: `a value in ${from} is kept in ${needed === '' ? 'no unit' : needed}, not in ${kept === '' ? 'no unit' : kept}; write the right unit, or use scale and offset`,
      };
  }
  if (min > max) return { field: 'min', message: 'min is larger than max, so nothing would be stored' };
  if (setting.deadband > 0 && (setting.kind ?? quantityOf(setting.quantity)?.kind) === 'state')
    return { field: 'deadband', message: 'a state has no deadband; write deduplicate: true' };
  const words = Object.keys(setting.words).map((word) => word.toLowerCase());
  if (new Set(words).size < words.length)
    return { field: 'words', message: 'the same word stands there twice; large and small letters are the same' };
  return undefined;
}
