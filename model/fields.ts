/** Settings fields that many schemas share, label and help included, so that each is described once. */
import { z } from 'zod';
import { Secret } from './secret.ts';
import { isTimeZone } from './time.ts';

const spans: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

const howTimeIsWritten = 'write a time like "30 s", "5 min", "12 h" or "7 d"';

/** "30 s", "5 min", "12 h", "7 d" or 0; milliseconds once parsed. A number without its unit could mean anything: refused. */
export const duration = z
  .union([z.number(), z.string()], { error: howTimeIsWritten })
  .transform((input, context) => {
    if (input === 0) return 0;
    const found = /^(\d+(?:\.\d+)?)\s*(ms|s|min|h|d)$/.exec(String(input).trim());
    const span = found ? spans[found[2] ?? ''] : undefined;
    if (!found || span === undefined) {
      context.addIssue({ code: 'custom', message: howTimeIsWritten });
      return z.NEVER;
    }
    return Number(found[1]) * span;
  })
  .meta({ title: 'Time span', unit: 'ms' });

/** As a person writes it: 90,000 ms is "90 s". */
export function writtenSpan(value: number): string {
  const [unit, length] = Object.entries(spans)
    .toReversed()
    .find(([, each]) => value >= each && value % each === 0) ?? ['ms', 1];
  return value === 0 ? '0' : `${value / length} ${unit}`;
}

export const latitude = z.number().min(-90).max(90).meta({ title: 'Latitude', unit: '°' });
export const longitude = z.number().min(-180).max(180).meta({ title: 'Longitude', unit: '°' });
export const port = z.number().int().min(0).max(65_535).meta({ title: 'Port', help: '0 takes a free one.' });
export const timeZone = z
  .string()
  .refine(isTimeZone, 'write a time zone like Europe/Vienna')
  .meta({ title: 'Time zone' });

/** A secret: mantel.yaml holds its name, its value stands in secrets.yaml or the environment, never in a log or an answer. */
export const secret = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'write the name of an entry in secrets.yaml, in small letters')
  .transform((name) => new Secret(name))
  .meta({ title: 'Secret', secret: true, help: 'The name of an entry in secrets.yaml.' });
