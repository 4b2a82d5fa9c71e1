/** The page on which a person agrees, and the proof that it was us who sent them there: RFC 7636, RFC 8252. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { SignIn } from '#model/sign-in.ts';
import { Misconfigured } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';

export type CodeFlow = {
  readonly page: string;
  readonly state: string;
  readonly verifier: string;
  readonly redirect: string;
};

export const callbackPath = '/sign-in/callback';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** @param port On which the hub serves; the address is this machine's own, whatever else it listens on. */
export function beginCodeFlow(
  { clientId, authorizeUrl, scopes }: SignIn,
  port: number,
  randomBytes: (bytes: number) => Uint8Array,
): CodeFlow {
  if (authorizeUrl === undefined) throw new Misconfigured(signInWords.noPage);
  const secret = (): string => Buffer.from(randomBytes(32)).toString('base64url');
  const [state, verifier] = [secret(), secret()];
  const redirect = `http://127.0.0.1:${port}${callbackPath}`;
  const page = new URL(authorizeUrl);
  const asked = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    state,
    code_challenge: hash(verifier).toString('base64url'),
    code_challenge_method: 'S256',
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
  };
  for (const [name, value] of Object.entries(asked)) page.searchParams.set(name, value);
  return { page: page.href, state, verifier, redirect };
}

/** In a time that tells nothing of how much of it is right. */
export const isSameSecret = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other));
