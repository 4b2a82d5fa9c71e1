/** A login at a portal, and what is asked with it. */
import type { z } from 'zod';
import type { Http } from '#model/http.ts';
import type { Secret } from '#model/secret.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { meterPortalCollectorWords as words } from '#model/words/collector-meter-portal-en.ts';
import { loginAnswer } from './portal-answers.ts';

export type PortalSettings = {
  readonly url: string;
  readonly utility: string;
  readonly username: string;
  readonly password: Secret;
};

export type PortalSession = {
  /** @param path Below the portal's `/ei/edge/apis/`. */
  ask<Body>(path: string, schema: z.ZodType<Body>): Promise<Body>;
};

/** A month by the hour has 150 kB. */
const sizeCap = 4_000_000;

/**
 * Throws Misconfigured when the portal does not take the login, so that nothing is asked without one. Where it has taken
 * this one before, a page instead of an answer is its own trouble: BadReading.
 */
export async function logIn(http: Http, settings: PortalSettings, hasWorked: boolean): Promise<PortalSession> {
  const { utility, username, password } = settings;
  const address = (path: string): URL => new URL(`/ei/edge/apis/${path}`, settings.url);
  const { headers, bytes } = await http.get({
    url: address(`user-account-control-v1/cws/v1/${utility}/account/signin`),
    method: 'POST',
    body: { username, password: password.reveal() },
  });
  const { isRefused, isPage = false, token } = readLogin(bytes);
  const { host } = new URL(settings.url);
  if (isPage && hasWorked) throw new BadReading(words.underRepair(host));
  const cookies = cookiesIn(headers.get('set-cookie') ?? '');
  if (isRefused || (token === undefined && cookies === '')) {
    throw new Misconfigured(words.wrongLogin(host));
  }
  const shown: Record<string, string> =
    token === undefined ? { cookie: cookies } : { authorization: `Bearer ${token}` };
  return { ask: (path, schema) => http.json({ url: address(path), headers: shown, schema, sizeCap }) };
}

/** Without a token the cookie must do. A page for people instead of JSON is no login. */
function readLogin(bytes: Uint8Array): {
  readonly isRefused: boolean;
  readonly isPage?: boolean;
  readonly token?: string;
} {
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') return { isRefused: false };
  try {
    const { sessionToken, error } = loginAnswer.parse(JSON.parse(text));
    if (error !== undefined && error !== null) return { isRefused: true };
    return { isRefused: false, ...(typeof sessionToken === 'string' && { token: sessionToken }) };
  } catch {
    return { isRefused: true, isPage: true };
  }
}

/** Names and values of several Set-Cookie, joined by commas, which their dates have, too. */
const cookiesIn = (header: string): string =>
  header
    .split(/,(?=\s*[^;,=\s]+=)/)
    .map((one) => one.split(';')[0]?.trim() ?? '')
    .filter((one) => one.includes('='))
    .join('; ');
