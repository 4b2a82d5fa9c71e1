/** Asks an authorization server, by the HTTP client of the source. */
import type { z } from 'zod';
import type { Http } from '#model/http.ts';
import type { SignIn } from '#model/sign-in.ts';
import { BadReading, Misconfigured, Refused, Unreachable, messageOf } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import { type DeviceCode, type Granted, deviceAnswer, errorCode, tokenAnswer } from './answers.ts';
import { requireEncryption } from './encrypted.ts';

/** The server has understood, and said no: an error code of RFC 6749 section 5.2 or RFC 8628 section 3.5. */
export class Declined extends Error {
  override readonly name = 'Declined';
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Both throw Declined, Unreachable (no answer, or none that a sign-in gives: of a hotel's network, of a maintenance) or
 * Misconfigured (an address that must not be asked, a secret that is not set).
 */
export type TokenEndpoint = {
  /** `grant`: grant_type and what belongs to it. */
  ask(grant: Readonly<Record<string, string>>): Promise<Granted>;
  deviceCode(): Promise<DeviceCode>;
};

/** eBay calls its bearer tokens "Application Access Token" and "User Access Token". */
const bearerKinds = /^(bearer|(application|user) access token)$/i;

export type EndpointOptions = {
  readonly http: Pick<Http, 'json'>;
  readonly signIn: SignIn;
  readonly homeHosts: ReadonlySet<string>;
};

export function createTokenEndpoint({ http, signIn, homeHosts }: EndpointOptions): TokenEndpoint {
  const post = async <Answer>(
    address: string,
    fields: Readonly<Record<string, string>>,
    schema: z.ZodType<Answer>,
  ): Promise<Answer> => {
    const url = new URL(address);
    requireEncryption(url, homeHosts);
    const { form, headers } = authenticated(signIn, fields);
    /** The code of an answer 400 to 499, which the client shows to `refusal` alone. */
    let code: string | undefined;
    const refusal = errorCode.transform((said) => {
      code = said;
      return said;
    });
    try {
      return await http.json({ url, method: 'POST', form, headers, schema, refusal, calls: 0 });
    } catch (error) {
      if (code !== undefined) throw saidBy(url.host, code, error);
      if (error instanceof BadReading) throw new Unreachable(signInWords.odd(messageOf(error)), { cause: error });
      if (error instanceof Refused)
        throw new Unreachable(signInWords.trouble(url.host, `${error.status}`), { cause: error });
      throw error;
    }
  };

  return {
    async ask(grant) {
      const answer = await post(signIn.tokenUrl, grant, tokenAnswer);
      const { host } = new URL(signIn.tokenUrl);
      if ('error' in answer) throw saidBy(host, answer.error);
      if (!bearerKinds.test(answer.kind)) throw new Misconfigured(signInWords.kind(host, answer.kind));
      return answer;
    },
    async deviceCode() {
      const { deviceUrl = signIn.tokenUrl, scopes } = signIn;
      return await post(deviceUrl, scopes.length === 0 ? {} : { scope: scopes.join(' ') }, deviceAnswer);
    },
  };
}

/** By HTTP Basic where there is a secret (RFC 6749 section 2.3.1), else the id alone stands in the body. */
function authenticated(
  { clientId, clientSecret }: SignIn,
  fields: Readonly<Record<string, string>>,
): { form: Record<string, string>; headers: Record<string, string> } {
  if (!clientSecret) return { form: { ...fields, client_id: clientId }, headers: {} };
  const login = `${formEncoded(clientId)}:${formEncoded(clientSecret.reveal())}`;
  return { form: { ...fields }, headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` } };
}

const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

const passing: ReadonlySet<string> = new Set(['temporarily_unavailable', 'server_error']);

function saidBy(host: string, code: string, cause?: unknown): Error {
  const asked = cause instanceof Unreachable ? cause.retryAfter : undefined;
  const wait = asked === undefined ? {} : { retryAfter: asked };
  return passing.has(code) ? new Unreachable(signInWords.trouble(host, code), { cause, ...wait }) : new Declined(code);
}
