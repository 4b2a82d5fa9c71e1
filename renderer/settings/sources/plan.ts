/** How many calls a source will make at the rhythm that is chosen. Pure. */
import { day, minute } from '#model/time.ts';
import type { Field } from '#model/settings-api.ts';
import type { Values } from '../form/paths.ts';
import { spanOf } from '../form/spans.ts';
import type { SourceKind } from './source-kind.ts';

type Quota = { readonly of: number; readonly per: 'minute' | 'day' | 'month'; readonly ms: number };

/** The quota whose end is nearest at a steady rhythm. */
export function scarcest({ capability }: Pick<SourceKind, 'capability'>): Quota | undefined {
  const quota = capability?.quota;
  const all: Quota[] = [
    { of: quota?.perMonth ?? 0, per: 'month' as const, ms: 30 * day },
    { of: quota?.perDay ?? 0, per: 'day' as const, ms: day },
    { of: quota?.perMinute ?? 0, per: 'minute' as const, ms: minute },
  ].filter(({ of }) => of > 0);
  return all.toSorted((a, b) => a.of / a.ms - b.of / b.ms)[0];
}

const isRhythm = ({ name, type }: Field): boolean => type === 'span' && /(^|_)every$/.test(name);

/** Calls a day when each of its rhythms asks once; `perRun` is what a test took. Undefined when it has no rhythm. */
export function callsPerDay(fields: readonly Field[], whole: Values): number | undefined {
  const spans = fields
    .filter(isRhythm)
    .map(({ name, usual }) => spanOf(whole[name] ?? usual))
    .filter((span) => span !== undefined && span > 0);
  if (spans.length === 0) return undefined;
  return Math.round(spans.reduce<number>((sum, span) => sum + day / (span ?? day), 0));
}

/** The one rhythm of a source, when it has just one. */
export function onlyRhythm(fields: readonly Field[], whole: Values): string | undefined {
  const [one, ...others] = fields.filter(isRhythm);
  return one === undefined || others.length > 0 ? undefined : String(whole[one.name] ?? one.usual);
}
