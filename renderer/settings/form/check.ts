/** What is wrong with a form before the hub is asked. Pure. */
import type { Field, SettingPath } from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { asWritten } from '../../format/number.ts';
import { valueAt } from './paths.ts';
import { spanOf } from './spans.ts';

export type Fault = { readonly path: SettingPath; readonly text: string };

/** Faults of what is written in `whole`. `typed` tells of secrets that were typed by their path. */
export function faultsOf(
  fields: readonly Field[],
  whole: unknown,
  typed: (path: SettingPath) => boolean,
  at: SettingPath = [],
): readonly Fault[] {
  return fields.flatMap((field) => {
    const path = [...at, field.name];
    const value = valueAt(whole, path);
    if (value === undefined || value === '') {
      const isTyped = field.type === 'secret' && typed(path);
      return field.required && !isTyped ? [{ path, text: words.needed }] : [];
    }
    if (field.type === 'section') return faultsOf(field.fields ?? [], whole, typed, path);
    if (field.type === 'variants') return faultsOf(fieldsOfVariant(field, value), whole, typed, path);
    if (field.type === 'list' && field.entry && Array.isArray(value)) {
      const { entry } = field;
      const few =
        field.least !== null && value.length < field.least ? [{ path, text: words.atLeastEntries(field.least) }] : [];
      return [...few, ...value.flatMap((each, i) => faultsOfEntry(entry, each, whole, typed, [...path, i]))];
    }
    const text = faultOf(field, value);
    return text === undefined ? [] : [{ path, text }];
  });
}

function faultsOfEntry(
  entry: Field,
  value: unknown,
  whole: unknown,
  typed: (path: SettingPath) => boolean,
  path: SettingPath,
): readonly Fault[] {
  if (entry.type === 'section') return faultsOf(entry.fields ?? [], whole, typed, path);
  if (entry.type === 'variants') return faultsOf(fieldsOfVariant(entry, value), whole, typed, path);
  const text = faultOf(entry, value);
  return text === undefined ? [] : [{ path, text }];
}

/** Fields of the variant a value is of; those of the first one while it is of none. */
export function fieldsOfVariant(field: Field, value: unknown): readonly Field[] {
  const chosen = field.discriminator === null ? undefined : valueAt(value, [field.discriminator]);
  const variants = field.variants ?? [];
  return (variants.find((each) => each.value === chosen) ?? variants[0])?.fields ?? [];
}

/** What is wrong with one value, in a sentence without its full stop. */
function faultOf({ type, least, most }: Field, value: unknown): string | undefined {
  switch (type) {
    case 'number':
    case 'integer':
      if (typeof value !== 'number' || !Number.isFinite(value)) return words.aNumber;
      if (type === 'integer' && !Number.isInteger(value)) return words.aWholeNumber;
      if (least !== null && value < least) return words.atLeast(asWritten(least));
      if (most !== null && value > most) return words.atMost(asWritten(most));
      return undefined;
    case 'span':
      return spanOf(value) === undefined ? words.aSpan : undefined;
    case 'text':
      if (typeof value === 'string' && least !== null && value.length < least) return words.atLeastLetters(least);
      if (typeof value === 'string' && most !== null && value.length > most) return words.atMostLetters(most);
      return undefined;
    default:
      return undefined;
  }
}
