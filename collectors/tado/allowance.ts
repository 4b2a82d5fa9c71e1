/** What Tado tells in its headers of the calls that are left. */
import type { Allowance } from '#model/capability.ts';
import { second } from '#model/time.ts';

/**
 * `RateLimit: "perday";r=123`, with `t` (seconds until it is full again) once nothing is left, and
 * `RateLimit-Policy: "perday";q=100;w=86400`: Tado's help page on the limits of its REST API, after an IETF draft of the
 * same name. Undefined when the first is missing or says something else.
 */
export function allowanceOf(headers: ReadonlyMap<string, string>): Allowance | undefined {
  const now = perDay(headers.get('ratelimit'));
  const left = now?.get('r');
  if (now === undefined || left === undefined) return undefined;
  const of = perDay(headers.get('ratelimit-policy'))?.get('q');
  const seconds = now.get('t');
  return { left, ...(of !== undefined && { of }), ...(seconds !== undefined && { resetsIn: seconds * second }) };
}

/** Parameters of the policy "perday". */
function perDay(header: string | undefined): ReadonlyMap<string, number> | undefined {
  const found = header?.split(',').find((one) => /^\s*"perday"\s*;/.test(one));
  if (found === undefined) return undefined;
  return new Map(
    found.matchAll(/;\s*([a-z]+)\s*=\s*(\d{1,9})(?=\s*(?:;|$))/g).map(([, name = '', value]) => [name, Number(value)]),
  );
}
