/**
 * Keeps secrets out of what people and programs read of an exchange: the values that a request itself carries as secrets,
 * and whatever stands beside a name that says so. Pure.
 */
import type { HttpRequest } from '#model/http.ts';

const dots = '••••';
/** Striking out shorter values would black out ordinary words. */
const shortest = 4;

const within = /token|api_?key|app_?id|secret|passw|credential|signature|cookie|authoriz/i;
const whole: ReadonlySet<string> = new Set(
  'key auth pass pwd sig sid session jwt bearer authentication verifier webhook'.split(' '),
);
/** One-time codes of a sign-in; elsewhere a code is a weather or a country. */
const codes: ReadonlySet<string> = new Set(['code', 'device_code', 'user_code']);

/** Whether what stands beside this name (a query parameter, a header, a field) is a secret. */
export function isSecretName(name: string): boolean {
  if (within.test(name)) return true;
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.split(/[^a-z0-9]+/).some((word) => whole.has(word));
}

/** The values that a request carries as secrets. */
export function secretsOf({ headers = {}, form = {}, body }: HttpRequest, url: URL): readonly string[] {
  const sent = [...url.searchParams, ...Object.entries(form)];
  const found = [
    ...sent.filter(([name]) => isSecretName(name) || codes.has(name)).map(([, value]) => value),
    ...Object.entries(headers)
      .filter(([name]) => isSecretName(name))
      // "Bearer abc" is two words, and the second comes alone, too.
      .flatMap(([, value]) => [value, ...value.split(/[\s,;]+/).filter((word) => word.length >= 2 * shortest)]),
    unescaped(url.password),
    ...fieldsOf(body),
  ];
  const written = found.flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]);
  return [...new Set(written)]
    .filter((value) => value.length >= shortest)
    .toSorted((one, other) => other.length - one.length);
}

/** What is not percent-encoded rightly stays as it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fieldsOf(body: unknown, isSecret = false): string[] {
  if (typeof body === 'string') return isSecret ? [body] : [];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => fieldsOf(value, isSecret || isSecretName(name)));
}

/** An address without login, fragment and the values of secret parameters. */
export function concealUrl(url: URL): string {
  const safe = new URL(url);
  safe.username = '';
  safe.password = '';
  safe.hash = '';
  const query = [...url.searchParams].map(([name, value]) => {
    const shown = isSecretName(name) || codes.has(name) ? dots : encodeURIComponent(value);
    return `${encodeURIComponent(name)}=${shown}`;
  });
  safe.search = '';
  return query.length === 0 ? safe.href : `${safe.href}?${query.join('&')}`;
}

export const concealHeader = (name: string, value: string): string => (isSecretName(name) ? dots : value);

/** "name": "value" of JSON, also where the text ends within. */
const jsonField = /"([^"\\]{1,80})"(\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|-?\d[\d.eE+-]*)/g;
/** name=value of queries, forms, cookies. */
const pair = /(^|[?&;,\s"'(])([\w.[\]-]{1,80})=(?!=)("[^"]*"?|[^&;,\s"'<>)]+)/g;
/** <name>value</name> */
const element = /<([\w:.-]{1,80})((?:\s[^<>]{0,400})?)>([^<]+)/g;
const scheme = /\b(Bearer|Basic)\s+[\w.~+/=-]{4,}/gi;

/** Text without these values, and without what stands beside the name of a secret. */
export function concealText(text: string, values: readonly string[]): string {
  let safe = text;
  for (const value of values) if (safe.includes(value)) safe = safe.replaceAll(value, dots);
  return safe
    .replaceAll(jsonField, (all, name: string, colon: string) =>
      isSecretName(name) || codes.has(name.replace(/^code$/, '')) ? `"${name}"${colon}"${dots}"` : all,
    )
    .replaceAll(pair, (all, before: string, name: string) =>
      isSecretName(name) || codes.has(name) ? `${before}${name}=${dots}` : all,
    )
    .replaceAll(element, (all, name: string, rest: string) => (isSecretName(name) ? `<${name}${rest}>${dots}` : all))
    .replaceAll(scheme, (_all, name: string) => `${name} ${dots}`);
}

/** Takes secrets out of an error, its stack and what caused it; the same error. */
export function concealError(error: unknown, conceal: (text: string) => string): unknown {
  let at = error;
  for (let depth = 0; at instanceof Error && depth < 5; depth++) {
    const { message, stack = '' } = at;
    if (conceal(message) !== message) at.message = conceal(message);
    if (conceal(stack) !== stack) at.stack = conceal(stack);
    // What cannot be looked through is left out.
    if (at.cause !== undefined && !(at.cause instanceof Error)) delete at.cause;
    at = at.cause;
  }
  return error;
}
