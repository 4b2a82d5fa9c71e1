/**
 * The mantel.yaml of a fresh install: every setting there is, commented out at its default, and an example of what
 * has none: a tariff, devices and rules. Pure.
 */
import { z } from 'zod';
import type { Collector } from '#model/collector.ts';
import { writtenSpan } from '#model/fields.ts';
import { coreSettings } from '#model/settings.ts';

const head = `# Mantel's settings. To change one, take away the "# " before it; it is taken up as soon as you save.
# What you leave out keeps its default. Secrets belong into secrets.yaml.
`;

const examples = `# What energy costs: the first rate that holds counts. Also tiers, seasons, and charges for each day and month.
# tariff:
#   currency: EUR
#   per_month: 4.90
#   rates:
#     - name: Night
#       hours: ["22:00-06:00"]
#       price: 0.21
#     - name: Day
#       price: 0.28

# Devices by their id: what they are called, where they stand, whether they are shown.
# devices:
#   desk-plug:
#     name: Desk
#     area: Study
#     hidden: false

# Rules of your own join the built-in ones; one of the same id replaces a built-in one, or switches it off.
# rules:
#   - id: silent-sensor
#     enabled: false
#   - id: warm-cellar
#     title: is too warm
#     when: above
#     limit: 20
#     hold: 10 min
#     series: {name: mqtt.temperature, labels: {device: cellar}}
`;

type Field = {
  readonly title?: string;
  readonly unit?: string;
  readonly help?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly { readonly const?: unknown }[];
  readonly properties?: Readonly<Record<string, Field>>;
};

export function settingsTemplate(collectors: readonly Collector[]): string {
  const sections = Object.entries(coreSettings).flatMap(([name, schema]) => {
    const lines = fields(schema, '  ');
    // One that is not there unless somebody writes it has no defaults to show.
    const isThere = schema.safeParse(undefined).data !== undefined;
    return isThere && lines.length > 0 ? [`${name}:\n${commented(lines)}`] : [];
  });
  const known = collectors.flatMap(({ kind, about, settings }) => {
    const lines = fields(settings, '      ');
    return [`  - kind: ${kind}  # ${about}`, ...(lines.length > 0 ? ['    settings:', ...lines] : [])];
  });
  const rest = `# Without a setting run host, iio, serial, kasa, mqtt, treasury and ecb, and open-meteo once the home's place is known.
# What you list under more_collectors joins them, in the place of its kind; what you list under collectors replaces them
# all.
${commented(['collectors:', ...known])}`;
  return [head, ...sections, examples, rest].join('\n');
}

const commented = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('');

/** One line a field of an object; none for other schemas. */
function fields(schema: z.ZodType, indent: string): string[] {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
  const defaults = z.record(z.string(), z.unknown()).safeParse(schema.safeParse({}).data).data ?? {};
  // Where one field must be given, the object as a whole has no defaults; the others have theirs.
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodObject ? schema.shape : {};
  const ownDefault = (name: string): unknown => shape[name] && z.safeParse(shape[name], undefined).data;
  return Object.entries(properties ?? {}).map(([name, field]) => {
    const usual = field.default ?? defaults[name] ?? ownDefault(name);
    return `${indent}${name}:${valueOf(field, usual)}${remark(field)}`;
  });
}

function valueOf({ unit }: Field, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return ` ${value}`;
  return ` ${typeof value === 'number' && unit === 'ms' ? writtenSpan(value) : JSON.stringify(value)}`;
}

function remark({ title, unit, help, enum: choices, anyOf }: Field): string {
  const options = choices ?? anyOf?.flatMap((one) => ('const' in one ? [one.const] : [])) ?? [];
  const named = [title, unit === undefined || unit === 'ms' ? '' : `in ${unitWords[unit] ?? unit}`]
    .filter(Boolean)
    .join(' ');
  const text = [options.length > 0 ? `${named}: ${options.join(', ')}` : named, help].filter(Boolean).join('. ');
  return text === '' ? '' : `  # ${text}`;
}

const unitWords: Readonly<Record<string, string>> = { in: 'inches', m: 'metres', '°': 'degrees' };
