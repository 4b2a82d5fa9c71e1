/** What every setting says that makes a value of something: its unit and kind, what it is multiplied with, its range. */
import { z } from 'zod';
import { seriesKinds } from '#model/series.ts';
import type { Unit } from '#model/units.ts';
import { unitNames } from '#model/units.ts';
import { valuesCollectorWords } from '#model/words/collector-values-en.ts';
import { knownQuantity } from './mqtt/quantities.ts';
import { conversionOf, tidy, unitFor } from './mqtt/unit-conversions.ts';

export const valueFields = {
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
  min: z.number().optional().meta({ title: 'Smallest', help: 'A value below is dropped as a bad reading.' }),
  max: z.number().optional().meta({ title: 'Largest', help: 'A value above is dropped as a bad reading.' }),
} as const;

/** As they are once parsed. */
export type ValueSetting = z.output<z.ZodObject<typeof valueFields>> & { readonly quantity: string };

export type Conflict = { readonly field: string; readonly message: string };

/** The unit in which the series is kept. */
export function unitOf({ unit, quantity, from_unit: from }: ValueSetting): Unit {
  return unit ?? knownQuantity(quantity)?.unit ?? (from === undefined ? undefined : unitFor(from)) ?? '';
}

/** What each field alone does not tell; undefined when they go together. */
export function valueConflictIn(setting: ValueSetting): Conflict | undefined {
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
        message: valuesCollectorWords.otherUnit(from, needed, kept),
      };
  }
  if (min > max) return { field: 'min', message: 'min is larger than max, so nothing would be stored' };
  const words = Object.keys(setting.words).map((word) => word.toLowerCase());
  if (new Set(words).size < words.length)
    return { field: 'words', message: 'the same word stands there twice; large and small letters are the same' };
  return undefined;
}

/** Times, plus, then from the unit it comes in. */
export function conversionIn({ scale, offset, from_unit: from }: ValueSetting): (value: number) => number {
  const convert = from === undefined ? undefined : conversionOf(from)?.convert;
  if (scale === 1 && offset === 0) return convert ?? ((value) => value);
  return convert ? (value) => convert(tidy(value * scale + offset)) : (value) => tidy(value * scale + offset);
}
