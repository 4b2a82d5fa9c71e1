/** What is wrong with the shape of a request, from the first thing zod found, in one plain sentence. Pure. */
import { z } from 'zod';
import { shapeWords } from '#model/words/api-en.ts';

/** One of fastify-type-provider-zod's; zod's issue, taken apart. */
export type ShapeIssue = {
  readonly keyword?: string;
  /** "/samples/0/value" */
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Where it was: what Fastify calls `validationContext`. */
export type Part = 'body' | 'querystring' | 'params' | 'headers';

const detailSchema = z.object({
  expected: z.string().optional(),
  origin: z.string().optional(),
  minimum: z.coerce.number().optional(),
  maximum: z.coerce.number().optional(),
  values: z.array(z.unknown()).optional(),
  keys: z.array(z.string()).optional(),
  errors: z.array(z.array(z.object({ expected: z.string().optional() }))).optional(),
});
type Detail = z.output<typeof detailSchema>;

/** `given` is that part of the request as it came. "samples, entry 3, value: must be a number, not "12"." */
export function shapeFault(issues: readonly ShapeIssue[], part: Part, given: unknown): string {
  const [first] = issues;
  if (!first) return `${shapeWords.parts[part]}: ${shapeWords.other}.`;
  const path = first.instancePath.split('/').filter((key) => key !== '');
  const where = path.length === 0 ? shapeWords.parts[part] : path.map(place).join(', ');
  const more = issues.length > 1 ? shapeWords.more(issues.length - 1) : '';
  return `${where}: ${fault(first, valueAt(given, path))}${more}.`;
}

const place = (key: string): string => (/^\d+$/.test(key) ? shapeWords.entry(Number(key) + 1) : key);

function fault({ keyword = '', message = '', params }: ShapeIssue, came: unknown): string {
  const detail = detailSchema.safeParse(params).data ?? {};
  if (keyword === 'unrecognized_keys') return shapeWords.unknown((detail.keys ?? []).slice(0, 3));
  const expected = expectation(keyword, message, detail);
  return came === undefined
    ? shapeWords.missing(expected)
    : shapeWords.instead(expected, shapeWords.value(came, detail.origin));
}

function expectation(keyword: string, message: string, detail: Detail): string {
  const { minimum, maximum, values, errors = [], origin = '', expected = '' } = detail;
  switch (keyword) {
    case 'invalid_type':
      return shapeWords.kinds([expected]);
    case 'invalid_union':
      return shapeWords.kinds(errors.flatMap(([one]) => (one?.expected === undefined ? [] : [one.expected])));
    case 'invalid_value':
      return shapeWords.oneOf((values ?? []).map(String));
    case 'too_small':
      return shapeWords.atLeast(minimum ?? 0, origin);
    case 'too_big':
      return shapeWords.atMost(maximum ?? 0, origin);
    default:
      // Our own words, from the schema.
      return shapeWords.form(message);
  }
}

function valueAt(given: unknown, path: readonly string[]): unknown {
  let value = given;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
