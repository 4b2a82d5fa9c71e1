/**
 * The HTTP a collector is given: paid for, with a deadline, a size cap, and errors of the kinds the supervisor knows, in
 * sentences that hold no secret.
 */
import type { Allowance } from '#model/capability.ts';
import type { Http, HttpAnswer, HttpRequest } from '#model/http.ts';
import type { RecordedAnswer } from '#model/recorded-answer.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import type { SourcePurse } from '../purse/purse-port.ts';
import type { AddressRules } from './admitted-addresses.ts';
import { readBody, type Body } from './body.ts';
import { decoded } from './charset.ts';
import { concealError, concealText, secretsOf } from './conceal.ts';
import { follow } from './follow.ts';
import { pinnedRequest } from './pinned-request.ts';
import type { ProxyFor } from './proxy.ts';
import { recordOf } from './record.ts';
import { refusalOf } from './refusal.ts';
import { shapeFault } from './shape-fault.ts';
import { createValidators } from './validators.ts';

export type HttpClientOptions = {
  /** Ends every exchange, besides its own deadline. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly addresses: AddressRules;
  /** The source lets everybody in, so that a refusal is no fault of the settings. */
  readonly isKeyless?: boolean;
  /** One request without redirects. */
  readonly send?: typeof pinnedRequest;
  readonly proxyFor?: ProxyFor;
  /** Pays for every call. */
  readonly purse?: Pick<SourcePurse, 'take' | 'learn' | 'refused'>;
  /** Reads from an answer what is left of the quota. */
  readonly allowance?: (headers: ReadonlyMap<string, string>) => Allowance | undefined;
  /** Text without the values of all known secrets. */
  readonly strike?: (text: string) => string;
  readonly record?: (answer: RecordedAnswer) => void;
};

/** For what a client is used. */
export type HttpUse = {
  /** Ends its exchanges, too. */
  readonly signal?: AbortSignal;
  /** It may spend what is not due yet. */
  readonly ahead?: boolean;
  /** Told of calls that are about to be made, once they are paid. */
  readonly spent?: (calls: number) => void;
};

export type HttpClient = Http & {
  /** The same client, which remembers the same, for one use of it. */
  within(use: HttpUse): Http;
};

const defaultDeadline = 10_000;
const defaultSizeCap = 1_000_000;
/** Bytes of an answer that refuses. */
const longestRefusal = 20_000;

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { now, purse, isKeyless = false, send = pinnedRequest, strike = (text) => text, record } = options;
  const ways = { addresses: options.addresses, send, proxyFor: options.proxyFor ?? (() => undefined) };
  const validators = createValidators();

  const exchange = async (
    request: HttpRequest,
    use: HttpUse,
    isConditional: boolean,
  ): Promise<HttpAnswer | 'unchanged'> => {
    const first = urlOf(request);
    const { calls = 1, deadline = defaultDeadline, sizeCap = defaultSizeCap } = request;
    const stop = use.signal ? AbortSignal.any([options.signal, use.signal]) : options.signal;
    stop.throwIfAborted();
    if (calls > 0) {
      await purse?.take(calls, { ahead: use.ahead ?? false, signal: stop });
      use.spent?.(calls);
    }
    const values = secretsOf(request, first);
    const conceal = (text: string): string => concealText(strike(text), values);
    const asked = { at: now(), method: request.method ?? 'GET', url: first };
    const late = AbortSignal.timeout(deadline);
    const signal = AbortSignal.any([stop, late]);
    const ended = (error: unknown): unknown => {
      if (stop.aborted) return stop.reason;
      const { host } = first;
      if (late.aborted) return new Unreachable(httpWords.late(host, deadline), { cause: error });
      return isOwn(error) ? error : new Unreachable(httpWords.unreachable(host, reasonOf(error)), { cause: error });
    };
    const fail = (error: unknown, came?: Came): never => {
      concealError(error, conceal);
      record?.(recordOf({ ...asked, url: came?.url ?? first }, came, now(), conceal, messageOf(error)));
      throw error;
    };

    const found = await follow(request, first, ways, {
      signal,
      validators: (hop) => (isConditional ? validators.for(first, hop) : {}),
    }).catch((error: unknown) => fail(ended(error)));
    const { url, movedTo, response } = found;
    const { statusCode: status = 0 } = response;
    const headers = headersOf(response.headers);
    const isGood = (status >= 200 && status < 300) || (request.answers?.includes(status) ?? false);
    const body = await readBody(response, isGood ? sizeCap : longestRefusal);
    const came = { url, status, headers, body };

    const left = options.allowance?.(headers);
    if (left) purse?.learn(left);
    if (signal.aborted) return fail(ended(signal.reason), came);
    if (status === 304) {
      if (!isConditional) return fail(new BadReading(httpWords.notAsked(url.host, status)), came);
      record?.(recordOf({ ...asked, url }, came, now(), conceal));
      return 'unchanged';
    }
    if (!isGood) {
      const error = refusalOf({ host: url.host, status, headers, bytes: body.bytes }, request, {
        now: now(),
        isKeyless,
        conceal,
      });
      if (status === 429 && error instanceof Unreachable && error.retryAfter !== undefined) {
        purse?.refused(error.retryAfter);
      }
      return fail(error, came);
    }
    if (body.fault) return fail(faultOf(body.fault, url.host, sizeCap, headers), came);
    record?.(recordOf({ ...asked, url }, came, now(), conceal));
    const taken = (): void => validators.take(first, url, headers);
    const where = { url: url.href, ...(movedTo !== undefined && { movedTo }) };
    return { status, ...where, headers, bytes: body.bytes, ...typeOf(headers), taken };
  };

  const within = (use: HttpUse): Http => {
    const get: Http['get'] = async (request) => {
      const answer = await exchange(request, use, false);
      // Never: 304 was not asked for.
      if (answer === 'unchanged') throw new BadReading(httpWords.notAsked(urlOf(request).host, 304));
      return answer;
    };
    const text: Http['text'] = async (request) => {
      const { bytes, charset } = await get(request);
      return decoded(bytes, charset);
    };
    return {
      get,
      text,
      ifChanged: (request) => exchange(request, use, true),
      async json(request) {
        const { host } = urlOf(request);
        const found = await text({ ...request, headers: { accept: 'application/json', ...request.headers } });
        const body = parsed(found, host);
        const read = request.schema.safeParse(body);
        if (read.success) return read.data;
        throw new BadReading(httpWords.shape(host, shapeFault(read.error, body)));
      },
    };
  };
  return { ...within({}), within };
}

export type Came = {
  /** Behind all redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Body;
};

const isOwn = (error: unknown): boolean =>
  error instanceof Unreachable || error instanceof Misconfigured || error instanceof BadReading;

function urlOf({ url }: HttpRequest): URL {
  // Node's own error holds the text, and the text may hold a key.
  if (!URL.canParse(String(url))) throw new Misconfigured(httpWords.noUrl);
  return new URL(url);
}

const headersOf = (headers: Readonly<Record<string, string | string[] | undefined>>): Map<string, string> =>
  new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

function typeOf(headers: ReadonlyMap<string, string>): Pick<HttpAnswer, 'type' | 'charset'> {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((one) => /^\s*charset="?([^"]+)"?\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  return { type: type.trim() === '' ? undefined : type.trim(), charset };
}

function faultOf(
  fault: NonNullable<Body['fault']>,
  host: string,
  sizeCap: number,
  headers: ReadonlyMap<string, string>,
): Error {
  switch (fault) {
    case 'too long':
      return new BadReading(httpWords.tooLong(host, sizeCap));
    case 'broken off':
      return new Unreachable(httpWords.brokenOff(host));
    case 'packed':
      return new BadReading(httpWords.compressed(host, headers.get('content-encoding') ?? ''));
    case 'garbled':
      return new BadReading(httpWords.garbled(host));
  }
}

/** The parser's own error quotes the text. */
function parsed(text: string, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === '') throw new BadReading(httpWords.nothing(host));
    throw new BadReading(/^\s*<(?:!doctype|html)/i.test(text) ? httpWords.webPage(host) : httpWords.notJson(host));
  }
}

/** Of several addresses each has its own reason; the first is as good as any. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  return Object.hasOwn(httpWords.why, code) ? (httpWords.why[code] ?? code) : messageOf(first);
}
