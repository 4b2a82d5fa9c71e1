/** How a person writes a mapping. */
import { z } from 'zod';
import { duration } from '#model/fields.ts';
import { parsePath } from '#model/json-path.ts';
import { minute } from '#model/time.ts';
import { valueConflictIn, valueFields } from '../value-fields.ts';
import type { Conflict } from '../value-fields.ts';
import { isQuantityName, quantityOf } from './quantities.ts';
import { isFilter } from './topics.ts';

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
  ...valueFields,
  device: z.string().min(1).optional().meta({
    title: 'Device',
    help: 'Taken from the topic unless given; {1} stands for its first level, {2} for its second.',
  }),
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

/** What each field alone does not tell. */
function conflictIn(setting: MappingSetting): Conflict | undefined {
  if (setting.deadband > 0 && (setting.kind ?? quantityOf(setting.quantity)?.kind) === 'state')
    return { field: 'deadband', message: 'a state has no deadband; write deduplicate: true' };
  return valueConflictIn(setting);
}
