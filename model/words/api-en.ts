import { spoken } from './spoken.ts';

/** What the API says to whom it refuses, and what the log says of its connections, in English. */

export const apiWords = spoken('api', {
  tooSlow: 'The request came too slowly.',
  notHttp: 'This is not a request Mantel can read.',
  crowdOwn: 'Programs on this machine hold too many connections to the API, so the idlest are closed.',
  crowdStrangers: 'Other machines hold too many connections to the API, so the idlest are closed.',
  twoHosts: 'The request names two hosts; send one.',
  twoTokens: 'The request has two Authorization headers; send one.',
  tooDeep: (depth: number) => `The body is nested deeper than ${depth} levels; send it flatter.`,
} as const);

/** To agents and scripts that take Mantel for InfluxDB. Telegraf looks for "partial write". */
export const influxWords = spoken('influx', {
  badLines(told: readonly { readonly line: number; readonly reason: string }[], bad: number, lines: number): string {
    const kept =
      bad < lines
        ? `partial write: ${lines - bad} of ${lines} lines are stored, and these are not:`
        : 'unable to parse:';
    const more = bad > told.length ? ` (and ${bad - told.length} more)` : '';
    return `${kept} ${told.map(({ line, reason }) => `line ${line}: ${reason}`).join('; ')}${more}.`;
  },
  encoding: (name: string) => `Mantel reads line protocol as it is or packed with gzip, not with ${name.slice(0, 20)}.`,
  notGzip: 'The body is not gzip, though its Content-Encoding says so.',
  tooLarge: (megabytes: number) =>
    `The body is larger than ${megabytes} MB; send fewer lines at once (metric_batch_size in Telegraf).`,
  restUnread: ' None of the lines so far can be read, so the rest was not looked at.',
  noQueries: 'Mantel answers no queries in InfluxQL; its own history is at /api/v1/history.',
} as const);

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'nothing',
};

const longest = 60;

/** What is wrong with the shape of a request; each a part of one sentence. */
export const shapeWords = spoken('shape', {
  parts: { body: 'The body', querystring: 'The query', params: 'The address', headers: 'The headers' },
  entry: (number: number) => `entry ${number}`,
  other: 'it has another shape than is expected',
  more: (count: number) => ` (and ${count} more)`,
  unknown: (keys: readonly string[]) =>
    `there is no field ${keys.map((key) => JSON.stringify(key.slice(0, longest))).join(', ')}; look for a misspelling`,
  missing: (expected: string) => `is missing; must ${expected}`,
  instead: (expected: string, came: string) => `must ${expected}, not ${came}`,
  /** What it must be or have; these complete "must ...". */
  kinds: (wanted: readonly string[]) => `be ${wanted.map((kind) => kinds[kind] ?? kind).join(' or ')}`,
  form: (text: string) => `be ${text}`,
  oneOf: (values: readonly string[]) => `be ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`,
  atLeast: (minimum: number, origin: string) => `${verb(origin)} at least ${minimum}${measure(origin, minimum)}`,
  atMost: (maximum: number, origin: string) => `${verb(origin)} at most ${maximum}${measure(origin, maximum)}`,
  /** What came: short values as they are, long ones by their length. `origin` is what was counted, if anything was. */
  value(came: unknown, origin = ''): string {
    if (Array.isArray(came)) return origin === 'array' ? String(came.length) : 'a list';
    if (came === null) return 'null';
    if (typeof came === 'object') return 'an object';
    const isLong = typeof came === 'string' && came.length > longest;
    return isLong ? `text of ${came.length} characters` : JSON.stringify(came);
  },
} as const);

const verb = (origin: string): string => (origin === 'string' || origin === 'array' ? 'have' : 'be');

function measure(origin: string, count: number): string {
  if (origin === 'string') return count === 1 ? ' character' : ' characters';
  return origin === 'array' ? (count === 1 ? ' entry' : ' entries') : '';
}

export const costWords = spoken('cost', {
  rangeEndsFirst: 'The range ends before it begins; "from" must be less than "to".',
  rangeTooLong: (days: number) => `The range may be ${days} days long at most; ask for less at a time.`,
  noSeries: (series: string) => `There is no series ${series}.`,
  noEnergy: (series: string, kind: string, unit: string) =>
    `${series} is a ${kind} in "${unit}"; only a counter in kWh has a cost.`,
  noTariff: 'There is no tariff; write one under tariff in mantel.yaml, and what the energy costs is told here.',
} as const);
