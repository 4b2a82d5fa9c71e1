/** Values of settings as people read them. Pure. */
import type { Field } from '#model/settings-api.ts';
import { weekdayCodes } from '#model/weekdays.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { asWritten } from '../../format/number.ts';
import { weekdayName } from '../../format/time.ts';
import { plainText } from './paths.ts';
import { writtenSpan } from './spans.ts';

/** Choices that are written as they are known: µm is not Mm, and a sensor is called pms in its help, too. */
const asTheyAre: ReadonlySet<string> = new Set(['unit', 'sensor']);

/** A choice in plain words where the schema's own is a code. */
export function choiceText({ name, unit }: Field, value: string | number | boolean): string {
  const known = words.choices as Readonly<Record<string, string>>;
  const key = `${name}.${String(value)}`;
  if (Object.hasOwn(known, key)) return known[key] ?? String(value);
  const day = name === 'weekdays' ? weekdayCodes.findIndex((code) => code === value) : -1;
  if (day !== -1) return weekdayName(day);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (asTheyAre.has(name) && value !== '') return String(value);
  if (typeof value === 'number')
    return unit === null ? asWritten(value) : `${asWritten(value)}\u00a0${words.unit(unit)}`;
  return value === '' ? words.none : value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ');
}

/** One value in short. */
export function valueText(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.type === 'choice' && typeof value !== 'object') return choiceText(field, value as string);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'object' ? '…' : writtenText(each))).join(', ');
  if (typeof value === 'object') return '';
  if (field.type === 'span') return writtenSpan(plainText(value));
  const unit = field.unit === null ? '' : `\u00a0${words.unit(field.unit)}`;
  return `${writtenText(value)}${unit}`;
}

/** As plainText, numbers as the home's language writes them. */
export const writtenText = (value: unknown): string =>
  typeof value === 'number' ? asWritten(value) : plainText(value);
