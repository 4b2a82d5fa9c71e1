/** With what a sender says who it is. */
import type { FastifyRequest } from 'fastify';
import { isInflux } from './influx-mark.ts';

export type Presented =
  | { readonly as: 'token'; readonly token: string }
  /** Name and token of a device, as it logs in to the broker. */
  | { readonly as: 'login'; readonly name: string; readonly secret: string }
  | { readonly as: 'nonsense' };

const nonsense: Presented = { as: 'nonsense' };
/** What client libraries of InfluxDB 1 send, as name and as password, when nobody told them a login. */
const untold = 'root';

/**
 * Undefined when it presents nothing. Everywhere a token is sent as `Authorization: Bearer`; where Mantel stands in for
 * InfluxDB also as `Token`, and as a login: `Basic`, the parameters `u` and `p`, or, as version 1.8 has it, `Token name:token`.
 * There the login root, root presents nothing.
 */
export function presentedBy(request: FastifyRequest): Presented | undefined {
  const { authorization } = request.headers;
  const asInflux = isInflux(request.routeOptions.config);
  if (authorization === undefined) return asInflux ? inQuery(request.query) : undefined;
  const said = inHeader(authorization, asInflux);
  return isUntold(said) ? undefined : said;
}

function inHeader(authorization: string, asInflux: boolean): Presented {
  const [, scheme = '', text = ''] = /^(\w+) +(\S+)$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return { as: 'token', token: text };
    case 'token':
      return asInflux ? (loginIn(text) ?? { as: 'token', token: text }) : nonsense;
    case 'basic':
      return asInflux ? (loginIn(Buffer.from(text, 'base64').toString()) ?? nonsense) : nonsense;
    default:
      return nonsense;
  }
}

/** No token holds a colon. */
function loginIn(text: string): Presented | undefined {
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : { as: 'login', name: text.slice(0, colon), secret: text.slice(colon + 1) };
}

function inQuery(query: unknown): Presented | undefined {
  if (typeof query !== 'object' || query === null) return undefined;
  const name = 'u' in query ? query.u : undefined;
  const secret = 'p' in query ? query.p : undefined;
  if (name === undefined && secret === undefined) return undefined;
  if (typeof name !== 'string' || typeof secret !== 'string') return nonsense;
  const said: Presented = { as: 'login', name, secret };
  return isUntold(said) ? undefined : said;
}

const isUntold = (said: Presented): boolean => said.as === 'login' && said.name === untold && said.secret === untold;
