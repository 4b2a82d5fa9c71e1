/** The fields of a settings schema as a person reads them: name, meaning, what may be written, what holds without. */
import { z } from 'zod';
import { writtenSpan } from '#model/fields.ts';

export type Field = {
  /** Dotted below its section; [] stands for each entry of a list, <name> for a name one chooses. */
  readonly path: string;
  readonly title: string;
  readonly help: string;
  readonly unit: string;
  readonly secret: boolean;
  /** What may be written. */
  readonly value: string;
  /** What holds without; empty when it must be given or nothing holds. */
  readonly usual: string;
  readonly required: boolean;
  readonly example: unknown;
};

const metaSchema = z.looseObject({
  title: z.string().default(''),
  help: z.string().default(''),
  unit: z.string().default(''),
  secret: z.boolean().default(false),
  examples: z.array(z.unknown()).default([]),
});

/** All fields of an object, those of lists and records within it included, in the order of the schema. */
export function fieldsOf(schema: z.core.$ZodType, prefix = ''): Field[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, field]) => {
      const path = `${prefix}${name}`;
      return [describe(field, path), ...fieldsOf(field, `${path}.`)];
    });
  }
  const below = prefix.replace(/\.$/, '');
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, `${below}[].`);
  if (inner instanceof z.ZodRecord) return fieldsOf(inner.valueType, `${below}.<name>.`);
  if (inner instanceof z.ZodDiscriminatedUnion) return merged(inner.options.map((option) => fieldsOf(option, prefix)));
  return [];
}

/** Options of a union share most of their fields: each is named once. */
function merged(options: readonly Field[][]): Field[] {
  const byPath = new Map<string, Field>();
  for (const field of options.flat()) {
    const known = byPath.get(field.path);
    const value = known && known.value !== field.value ? `${known.value}, ${field.value}` : field.value;
    const title = known && known.title !== field.title ? `${known.title}, ${field.title}` : field.title;
    byPath.set(field.path, { ...field, title, value });
  }
  return [...byPath.values()];
}

/** Title and help of a section as a whole. */
export function aboutOf(schema: z.core.$ZodType): { title: string; help: string } {
  const outer = metaSchema.parse(z.globalRegistry.get(schema) ?? {});
  const inner = metaSchema.parse(z.globalRegistry.get(unwrapped(schema)) ?? {});
  return { title: outer.title || inner.title, help: outer.help || inner.help };
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  ) {
    return unwrapped(schema.unwrap());
  }
  // What is made of the input is no concern of who writes it.
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema;
}

type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

function describe(schema: z.core.$ZodType, path: string): Field {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  // JSON Schema leaves the examples out where a field inside is written otherwise than it is kept, as times are.
  const meta = metaSchema.parse({ ...json, ...z.globalRegistry.get(schema) });
  const isSpan = meta.unit === 'ms';
  const empty = z.safeParse(schema, undefined);
  const usual = empty.success && empty.data !== undefined ? empty.data : undefined;
  return {
    path,
    title: meta.title,
    help: meta.help,
    unit: isSpan ? '' : meta.unit,
    secret: meta.secret,
    value: isSpan ? 'a time such as 30 s, 5 min, 12 h or 7 d' : valueOf(json),
    usual:
      usual === undefined || isObject(usual)
        ? ''
        : isSpan && typeof usual === 'number'
          ? writtenSpan(usual)
          : JSON.stringify(usual),
    required: !empty.success,
    example: meta.examples[0],
  };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function valueOf(json: JsonSchema): string {
  if ('const' in json) return String(json.const);
  const choices = json.enum ?? json.anyOf?.flatMap((one) => ('const' in one ? [one.const] : []));
  if (choices && choices.length > 0) return choices.map((choice) => (choice === '' ? '""' : String(choice))).join(', ');
  switch (json.type) {
    case 'boolean':
      return 'true, false';
    case 'integer':
      return `a whole number${rangeOf(json)}`;
    case 'number':
      return `a number${rangeOf(json)}`;
    case 'array':
      return 'a list';
    case 'object':
      return 'a section';
    case 'string':
      return json.format === 'uri' ? 'an address' : 'text';
    default:
      return 'a value';
  }
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return `, at least ${low}`;
  return high === undefined ? '' : `, at most ${high}`;
}
