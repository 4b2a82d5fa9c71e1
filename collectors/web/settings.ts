/** How a person describes what an address answers. */
import { z } from 'zod';
import { duration, secret, timeZone } from '#model/fields.ts';
import { parsePath } from '#model/json-path.ts';
import { second } from '#model/time.ts';
import { isTimePattern } from '#model/written-time.ts';
import { webCollectorWords } from '#model/words/collector-web-en.ts';
import { isQuantityName } from '../mqtt/quantities.ts';
import { valueConflictIn, valueFields } from '../value-fields.ts';
import { faultIn } from './pattern.ts';

const text = z.string().min(1).max(500);
/** RFC 9110 section 5.6.2. */
const headerName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** What the client itself must say. */
const ownHeaders = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding', 'upgrade']);

const given = z.union([
  z
    .string()
    .max(4_000)
    .regex(/^[^\r\n\0]*$/, 'write it on one line'),
  z.strictObject({
    secret: secret.meta({ title: 'Secret', secret: true, help: 'The name of an entry in secrets.yaml.' }),
    before: z
      .string()
      .max(100)
      .regex(/^[^\r\n\0]*$/)
      .default('')
      .meta({ title: 'Text before it', examples: ['Bearer '] }),
  }),
]);
export type Given = z.output<typeof given>;
const help = 'Text, or { secret: name, before: "Bearer " } for what stands in secrets.yaml.';
const namedValues = z.record(z.string().min(1).max(200), given).default({});

/** Where something stands. */
const place = {
  json: z
    .string()
    .refine((path) => parsePath(path) !== undefined, 'write a path like probes[0].value or a["PM2.5"]')
    .optional()
    .meta({ title: 'Path in JSON', help: 'For example data[0].level; empty is the whole.' }),
  selector: text
    .optional()
    .meta({ title: 'CSS selector', help: 'Of an element of a page, for example table.now td.level.' }),
  attribute: text.optional().meta({ title: 'Attribute', help: 'Of that element; its text unless given.' }),
  column: z
    .union([text, z.number().int().min(1).max(1_000)])
    .optional()
    .meta({ title: 'CSV column', help: 'Its name in the first row, or its number from 1.' }),
  pattern: text
    .refine((pattern) => faultIn(pattern) === undefined, 'write a regular expression that JavaScript can read')
    .optional()
    .meta({ title: 'Pattern', help: 'A regular expression: its first group counts, or all it finds.' }),
} as const;
export type PlaceSetting = z.output<z.ZodObject<typeof place>>;

const kinds = ['json', 'selector', 'column'] as const;
const onePlace = (setting: Readonly<Record<string, unknown>>): boolean =>
  kinds.filter((kind) => setting[kind] !== undefined).length === 1 &&
  (setting['attribute'] === undefined || setting['selector'] !== undefined);
const whichPlace = 'write one of json, selector and column; attribute goes with selector';

const placeSchema = z.strictObject(place).refine(onePlace, whichPlace);
const timeSchema = z
  .strictObject({
    ...place,
    format: z
      .string()
      .refine(isTimePattern, 'write a pattern of YYYY, MM, DD, HH, mm and ss, such as DD.MM.YYYY HH:mm')
      .optional()
      .meta({
        title: 'Format',
        help: 'Such as DD.MM.YYYY HH:mm, in the time zone of the source; not needed for seconds or ms since 1970 and for ISO 8601 with a zone.',
      }),
  })
  .refine(onePlace, whichPlace);
export type TimeSetting = z.output<typeof timeSchema>;

const rowSchema = z
  .union([
    z.enum(['first', 'last']),
    z.strictObject({ column: place.column.unwrap(), equals: z.union([text, z.number()]) }),
  ])
  .default('last')
  .meta({ title: 'CSV row', help: 'first, last, or { column: Symbol, equals: SPY }.' });
export type RowSetting = z.output<typeof rowSchema>;

const readingFields = z.strictObject({
  quantity: z
    .string()
    .refine(isQuantityName, 'use lower-case letters, digits and _')
    .meta({ title: 'Quantity', help: 'The series is called web.<quantity>.' }),
  ...place,
  row: rowSchema,
  ...valueFields,
  device: text.optional().meta({ title: 'Device', help: "The source's unless given." }),
  time: timeSchema
    .optional()
    .meta({ title: 'Time of the value', help: 'Where it stands; when it was fetched unless given.' }),
});
export type ReadingSetting = z.output<typeof readingFields>;

const readingSchema = readingFields.superRefine((setting, context) => {
  if (!onePlace(setting)) context.addIssue({ code: 'custom', message: whichPlace });
  const wrong = valueConflictIn(setting);
  if (wrong) context.addIssue({ code: 'custom', path: [wrong.field], message: wrong.message });
});

const part = placeSchema.optional();
const listFields = z.strictObject({
  becomes: z.enum(['messages', 'auctions']).meta({ title: 'Becomes' }),
  items: z.strictObject({ json: place.json, selector: place.selector }).default({}).meta({
    title: 'Entries',
    help: 'A path to a list in JSON or a selector of each entry; every row of a CSV file unless given.',
  }),
  most: z.number().int().min(1).max(50).default(10).meta({ title: 'Entries at most' }),
  text: placeSchema.meta({ title: 'Text or title', help: 'Where it stands in an entry.' }),
  link: part.meta({ title: 'Link' }),
  at: timeSchema.optional().meta({ title: 'Time', help: 'Of a message; of the end of an auction.' }),
  author: part.meta({ title: 'Author', help: 'Of a message.' }),
  price: part.meta({ title: 'Price', help: 'Of an auction.' }),
  bids: part.meta({ title: 'Bids', help: 'Of an auction.' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'write three capitals, such as EUR')
    .optional()
    .meta({ title: 'Currency' }),
});
export type ListSetting = z.output<typeof listFields>;

export const webSettings = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).meta({ title: 'Address', help: 'One in your home may be written here, too.' }),
    every: duration
      .refine((span) => span >= 10 * second, 'at least 10 s')
      .default(900_000)
      .meta({ title: 'Ask every', unit: 'ms' }),
    name: z.string().min(1).max(100).optional().meta({ title: 'Name', help: 'On the screen; the host unless given.' }),
    method: z.enum(['GET', 'POST']).default('GET').meta({ title: 'Method' }),
    headers: namedValues
      .refine(
        (headers) => Object.keys(headers).every((name) => headerName.test(name) && !ownHeaders.has(name.toLowerCase())),
        'write names of headers; Host, Connection and the lengths are said by Mantel itself',
      )
      .meta({ title: 'Headers', help }),
    query: namedValues.meta({ title: 'Added to the address', help }),
    form: z
      .record(z.string().min(1).max(200), given)
      .optional()
      .meta({ title: 'Form', help: `The body of a POST. ${help}` }),
    body: z.unknown().optional().meta({ title: 'Body', help: 'The body of a POST, sent as JSON.' }),
    decimal: z.enum(['.', ',']).default('.').meta({ title: 'Decimal sign', help: 'Of numbers in text.' }),
    thousands: z.enum(['.', ',', ' ', "'"]).optional().meta({ title: 'Sign between thousands' }),
    delimiter: z.string().length(1).optional().meta({ title: 'CSV separator', help: 'Found out unless given.' }),
    time_zone: timeZone.optional().meta({ title: 'Time zone of its times', help: 'That of the home unless given.' }),
    readings: z.array(readingSchema).max(50).default([]).meta({ title: 'Readings' }),
    lists: z.array(listFields).max(4).default([]).meta({ title: 'Lists', help: 'Shown as messages or auctions.' }),
  })
  .superRefine((settings, context) => {
    const wrong = conflictIn(settings);
    if (wrong) context.addIssue({ code: 'custom', path: [wrong.field], message: wrong.message });
  });
export type WebSettings = z.output<typeof webSettings>;

function conflictIn(settings: {
  readonly method: string;
  readonly form?: unknown;
  readonly body?: unknown;
  readonly decimal: string;
  readonly thousands?: string | undefined;
  readonly readings: readonly ReadingSetting[];
  readonly lists: readonly ListSetting[];
}): { field: string; message: string } | undefined {
  const { method, form, body, decimal, thousands, readings, lists } = settings;
  if (readings.length + lists.length === 0) return { field: 'readings', message: 'write what is to be read' };
  if (method === 'GET' && (form !== undefined || body !== undefined))
    return { field: 'method', message: 'a GET has no body; write method: POST' };
  if (form !== undefined && body !== undefined) return { field: 'body', message: 'write either form or body' };
  if (decimal === thousands) return { field: 'thousands', message: 'it cannot be the decimal sign, too' };
  const series = readings.map(({ quantity, device = '' }) => JSON.stringify([quantity, device]));
  const twice = series.findIndex((one, index) => series.indexOf(one) !== index);
  if (twice !== -1)
    return {
      field: 'readings',
      message: webCollectorWords.sameSeries(twice + 1),
    };
  const kindsOf = lists.map(({ becomes }) => becomes);
  if (new Set(kindsOf).size < kindsOf.length) return { field: 'lists', message: 'write each kind of list once' };
  return undefined;
}
