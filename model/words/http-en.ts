import { spoken } from './spoken.ts';

/** What HTTP says when an address is not fetched or nothing came of it, in English. Hosts stand with their port. */

export const httpWords = spoken('http', {
  scheme: (protocol: string) => `${protocol}// is not an address Mantel fetches; use http:// or https://.`,
  noUrl: 'What is to be fetched is no address; write one that begins with https:// into the settings.',
  noAddress: (host: string) => `${host} has no address.`,
  isMantel: (host: string) => `${host} is Mantel itself, which is no source; write another address into the settings.`,
  notForSource: (host: string) => `${host} is an address of this machine or home, which this source may not fetch.`,
  ledAstray: (host: string, address: string) =>
    `${host} leads to ${address}, which is in the home or on this machine; if it is meant, write that address itself into the settings.`,

  late: (host: string, deadline: number) => `${host} did not answer within ${deadline / 1_000} s.`,
  unreachable: (host: string, why: string) => `${host} cannot be reached (${why}).`,
  /** Why, by the code of the system; any other is told as the system says it. */
  why: {
    ECONNREFUSED: 'nothing answers at this port',
    ECONNRESET: 'it hung up',
    EHOSTUNREACH: 'no way leads there',
    ENETUNREACH: 'this machine has no network',
    ENOTFOUND: 'its name is not known',
    EAI_AGAIN: 'names cannot be looked up now',
    ETIMEDOUT: 'it does not answer',
    EPIPE: 'it hung up',
  } as Readonly<Record<string, string>>,
  brokenOff: (host: string) => `${host} broke off in the middle of its answer.`,
  tooLong: (host: string, cap: number) => `${host} answered more than ${cap} bytes.`,
  compressed: (host: string, encoding: string) =>
    `${host} answered compressed in a way that was not asked for (${encoding}).`,
  garbled: (host: string) => `${host} answered something that cannot be unpacked.`,
  notAsked: (host: string, status: number) => `${host} answered with status ${status}, which was not asked for.`,

  refused: (host: string, status: number, own: string) =>
    `${host} refuses access (${status})${own}; check the key or password in the settings.`,
  letsNobodyIn: (host: string, status: number, own: string) =>
    `${host} lets nobody in from here at the moment (${status})${own}.`,
  tooOften: (host: string, own: string) => `${host} says we ask too often (429)${own}.`,
  ownTrouble: (host: string, status: number) => `${host} has trouble of its own (${status}).`,
  status: (host: string, status: number, own: string) => `${host} answered with status ${status}${own}.`,

  noRedirect: (host: string) => `${host} redirects to something that is no address.`,
  tooManyRedirects: (host: string, most: number) => `${host} redirects more than ${most} times.`,
  downgrade: (host: string, other: string) =>
    `${host} redirects to ${other} without encryption, which Mantel does not follow.`,
  carriesOff: (host: string, other: string) =>
    `${host} redirects what was sent to it to ${other}, which Mantel does not follow.`,

  noProxy: 'The address of the proxy is none; write one like http://proxy:3128.',
  otherProxy: (protocol: string) => `${protocol}// is no proxy Mantel can use; write one like http://proxy:3128.`,
  proxyLogin: (proxy: string) => `The proxy ${proxy} wants another login; write it into the settings under network.`,
  proxyRefuses: (proxy: string, host: string, status: number) =>
    `The proxy ${proxy} does not lead to ${host} (${status}).`,
  proxyUnreachable: (proxy: string, why: string) => `The proxy ${proxy} cannot be reached (${why}).`,

  notJson: (host: string) => `${host} answered something that is not JSON.`,
  webPage: (host: string) => `${host} answered a web page where data should be.`,
  nothing: (host: string) => `${host} answered nothing where data should be.`,
  shape: (host: string, fault: string) => `${host} answered in an unexpected shape: ${fault}.`,
} as const);

/** What is wrong with the shape of an answer, as one clause. `where` is "current.time" or "the answer". */
export const shapeFaultWords = spoken('shapeFault', {
  whole: 'the answer',
  missing: (where: string) => `${where} is missing`,
  instead: (where: string, came: string, wanted: string) => `${where} is ${came} where ${wanted} should be`,
  outside: (where: string) => `${where} is outside of what is possible`,
  unknown: (where: string, key: string) => `${where} has a field "${key}" that nobody knows`,
  other: (where: string, message: string) => `${where} is not as expected (${message})`,
  kinds: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    bigint: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
    date: 'a date',
  } as Readonly<Record<string, string>>,
  known: 'one of the known values',
  something: 'something else',
} as const);

export const answerWords = spoken('answer', {
  noSource: (id: string) => `There is no source "${id}"; /api/v1/status lists them.`,
} as const);
