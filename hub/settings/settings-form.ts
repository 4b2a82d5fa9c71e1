/** The fields of a settings schema, as a form shows them: read from the schema, so that no form is written twice. Pure. */
import { z } from 'zod';
import type { Field } from '#model/settings-api.ts';
import { writtenSpan } from '#model/fields.ts';
import { schemaWords } from '#model/words/schema-en.ts';
import { isStartOnly } from './start-only.ts';

type Path = readonly string[];
type Schema = z.core.$ZodType;
type Plain = string | number | boolean;

const metaSchema = z.looseObject({
  title: z.string().default(''),
  help: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
  secret: z.boolean().default(false),
  examples: z.array(z.unknown()).default([]),
});

/** The field of one setting; `path` is where it stands in mantel.yaml, which says whether it waits for a start. */
export function fieldOf(schema: Schema, path: Path): Field {
  const layers = layersOf(schema);
  const inner = layers.at(-1) ?? schema;
  const meta = metaSchema.parse(
    Object.assign({}, ...layers.toReversed().map((one) => z.globalRegistry.get(one) ?? {})),
  );
  const isSpan = meta.unit === 'ms';
  const usual = usualOf(schema, isSpan);
  const shape = isSpan
    ? ({ type: 'span' } as const)
    : meta.secret
      ? ({ type: 'secret' } as const)
      : shapeOf(inner, path);
  return {
    name: path.at(-1) ?? '',
    title: schemaWords.told(meta.title),
    help: meta.help === null ? null : schemaWords.told(meta.help),
    unit: isSpan ? null : meta.unit,
    required: !z.safeParse(schema, undefined).success,
    ...(usual !== undefined && { usual }),
    ...(meta.examples.length > 0 && { example: meta.examples[0] }),
    choices: null,
    least: null,
    most: null,
    fields: null,
    entry: null,
    discriminator: null,
    variants: null,
    restart: isStartOnly(path),
    ...shape,
  };
}

/** The fields of an object, in the order of its schema; none of anything else. */
export function fieldsIn(schema: Schema, path: Path): Field[] {
  const inner = layersOf(schema).at(-1);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).map(([name, field]) => fieldOf(field, [...path, name]));
}

/** The schema, and what is within it until something that is not only wrapped: the innermost says what may be written. */
function layersOf(schema: Schema): Schema[] {
  const within = innerOf(schema);
  return within === undefined ? [schema] : [schema, ...layersOf(within)];
}

function innerOf(schema: Schema): Schema | undefined {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  ) {
    return schema.unwrap();
  }
  // What is made of the input is no concern of who writes it.
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

/** As a person writes it. */
function usualOf(schema: Schema, isSpan: boolean): unknown {
  const { success, data } = z.safeParse(schema, undefined);
  if (!success || data === undefined || data === null) return undefined;
  if (isSpan) return typeof data === 'number' && data !== 0 ? writtenSpan(data) : 0;
  return typeof data === 'object' && !Array.isArray(data) ? undefined : data;
}

type Shape = Pick<Field, 'type'> & Partial<Field>;

function shapeOf(schema: Schema, path: Path): Shape {
  if (schema instanceof z.ZodBoolean) return { type: 'switch' };
  if (schema instanceof z.ZodEnum) return { type: 'choice', choices: schema.options };
  if (schema instanceof z.ZodLiteral) return choice([...schema.values]);
  if (schema instanceof z.ZodNumber) return numberShape(schema);
  if (schema instanceof z.ZodArray) {
    return { type: 'list', entry: fieldOf(schema.element, [...path, '']), ...bounds(schema, 'Items') };
  }
  if (schema instanceof z.ZodRecord) return { type: 'record', entry: fieldOf(schema.valueType, [...path, '']) };
  if (schema instanceof z.ZodObject) return { type: 'section', fields: fieldsIn(schema, path) };
  if (schema instanceof z.ZodDiscriminatedUnion) return variantsOf(schema, path);
  if (schema instanceof z.ZodUnion) {
    const literals = schema.options.map((option) => (option instanceof z.ZodLiteral ? [...option.values] : undefined));
    return literals.includes(undefined) ? { type: 'other' } : choice(literals.flat());
  }
  // Strings of all formats.
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat
    ? { type: 'text', ...bounds(schema, 'Length') }
    : { type: 'other' };
}

function choice(values: readonly unknown[]): Shape {
  const choices = values.filter(
    (value): value is Plain => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  );
  return choices.length === values.length ? { type: 'choice', choices } : { type: 'other' };
}

type JsonSchema = Readonly<Record<string, unknown>>;
const jsonOf = (schema: Schema): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
const boundOf = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;

function numberShape(schema: z.ZodNumber): Shape {
  const { type, minimum, maximum, exclusiveMinimum } = jsonOf(schema);
  const least = boundOf(minimum) ?? boundOf(exclusiveMinimum);
  return { type: type === 'integer' ? 'integer' : 'number', least, most: boundOf(maximum) };
}

function bounds(schema: Schema, of: 'Items' | 'Length'): Pick<Field, 'least' | 'most'> {
  const json = jsonOf(schema);
  return { least: boundOf(json[`min${of}`]), most: boundOf(json[`max${of}`]) };
}

/** Unions within a union are taken apart, too: each option stands by the value that tells it from the others. */
function variantsOf(schema: z.ZodDiscriminatedUnion, path: Path): Shape {
  const { discriminator } = schema.def;
  const variants = schema.options.flatMap((option): NonNullable<Field['variants']> => {
    if (option instanceof z.ZodDiscriminatedUnion) return variantsOf(option, path).variants ?? [];
    const fields = fieldsIn(option, path);
    const told = fields.find(({ name }) => name === discriminator);
    const value = told?.choices?.[0];
    if (value === undefined) return [];
    const { title } = metaSchema.parse(z.globalRegistry.get(option) ?? {});
    return [
      { value, title: schemaWords.told(title || String(value)), fields: fields.filter((field) => field !== told) },
    ];
  });
  return { type: 'variants', discriminator, variants };
}
