/** How a source is signed in to (OAuth 2). The hub asks for, keeps and refreshes the tokens; a collector never sees them. */
import type { Secret } from './secret.ts';
import type { Milliseconds } from './time.ts';

export type SignIn = {
  /**
   * device: RFC 8628, a code typed on the source's page. code: authorisation code with PKCE, RFC 7636, back to this
   * machine by RFC 8252. client: RFC 6749 section 4.4, nobody signs in.
   */
  readonly flow: 'device' | 'code' | 'client';
  readonly clientId: string;
  readonly clientSecret?: Secret;
  readonly tokenUrl: string;
  /** Where a device code is given; for `device`. */
  readonly deviceUrl?: string;
  /** The page on which the person agrees; for `code`. */
  readonly authorizeUrl?: string;
  readonly scopes: readonly string[];
  /** ms for which a sign-in that is not used holds, when the source says so. */
  readonly holds?: Milliseconds;
};
