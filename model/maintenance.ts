/** Times in which somebody works on things: what happens to them then is no news. */
import { z } from 'zod';
import type { SeriesDefinition } from './series.ts';
import { isOfClass, thingClasses, type Beside } from './thing-class.ts';
import { parseInstant, type Epoch } from './time.ts';

const instant = z
  .string()
  .transform((text, context) => {
    const at = parseInstant(text);
    if (at !== undefined) return at;
    context.addIssue({ code: 'custom', message: 'write a time like "2026-11-27T18:00:00+01:00"' });
    return z.NEVER;
  })
  .meta({ title: 'Time' });

export const maintenanceSchema = z
  .array(
    z
      .strictObject({
        from: instant.optional().meta({ title: 'From', help: 'At once unless given.' }),
        until: instant.meta({ title: 'Until', help: 'Like "2026-11-27T18:00:00+01:00".' }),
        rule: z.string().min(1).optional().meta({ title: 'Rule', help: 'Id of the only rule that is paused.' }),
        device: z.string().min(1).optional().meta({ title: 'Device', help: 'Id of the device that is worked on.' }),
        any: z
          .enum(thingClasses)
          .optional()
          .meta({ title: 'Class of things', help: 'The class of things that are worked on.' }),
        note: z.string().optional().meta({ title: 'Note' }),
      })
      .superRefine(({ from, until }, context) => {
        if (from === undefined || from < until) return;
        context.addIssue({ code: 'custom', path: ['until'], message: 'it must end after it begins' });
      }),
  )
  .meta({
    title: 'Maintenance',
    help: 'Pauses alerts: until its end none begins or ends, and afterwards only what has changed is told. Without rule, device and class everything is paused.',
  });
export type Maintenance = z.output<typeof maintenanceSchema>[number];

/** What may be worked on: a rule and the series it watches. `words` and `beside` as in select-series.ts. */
export type Workpiece = {
  readonly rule: string;
  readonly definition: SeriesDefinition;
  readonly words: string;
  readonly beside: Beside;
};

export function isMaintained(windows: readonly Maintenance[], piece: Workpiece, now: Epoch): boolean {
  return windows.some(
    ({ from = -Infinity, until, rule, device, any }) =>
      now >= from &&
      now < until &&
      (rule === undefined || rule === piece.rule) &&
      (device === undefined || device === piece.definition.labels['device']) &&
      (any === undefined || isOfClass(any, piece.definition, piece.words, piece.beside)),
  );
}
