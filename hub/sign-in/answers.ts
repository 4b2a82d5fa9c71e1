/** What an authorization server answers (RFC 6749 section 5, RFC 8628 section 3.2), as far as it is needed. Pure. */
import { z } from 'zod';

/** Becomes part of a header and of a file. */
const token = z.string().regex(/^[\x21-\x7e]{1,16000}$/, 'a token of visible characters');

/** Many servers write numbers as text. What is no span, or 0, tells nothing. */
const seconds = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .refine((span) => span > 0 && span < 1e10)
  .optional()
  .catch(undefined);

/** Not read: what the scopes came to. A source that was given too few refuses what needs them. */
const grantedSchema = z.object({
  access_token: token,
  token_type: z.string().max(100).default('Bearer'),
  expires_in: seconds,
  refresh_token: token.optional(),
  /** eBay and Google; Keycloak. No standard has it. */
  refresh_token_expires_in: seconds,
  refresh_expires_in: seconds,
});

const errorSchema = z.object({ error: z.string().regex(/^[\x20-\x7e]{1,100}$/) });
/** The code of an error answer. */
export const errorCode = errorSchema.transform(({ error }) => error);

export type Granted = {
  readonly access: string;
  readonly kind: string;
  readonly refresh?: string;
  /** ms that the access token holds, when told; and the refresh token. */
  readonly holds?: number;
  readonly refreshHolds?: number;
};

const toMs = (span: number | undefined): number | undefined => (span === undefined ? undefined : span * 1_000);

/** Some servers answer an error with status 200. */
export const tokenAnswer = z.union([
  errorSchema.transform(({ error }) => ({ error })),
  grantedSchema.transform((found): Granted => {
    const holds = toMs(found.expires_in);
    const refreshHolds = toMs(found.refresh_token_expires_in ?? found.refresh_expires_in);
    return {
      access: found.access_token,
      kind: found.token_type,
      ...(found.refresh_token !== undefined && { refresh: found.refresh_token }),
      ...(holds !== undefined && { holds }),
      ...(refreshHolds !== undefined && { refreshHolds }),
    };
  }),
]);

/** Goes to the screen as a link. */
const page = z.url({ protocol: /^https?$/ }).max(2_000);

export const deviceAnswer = z
  .object({
    device_code: token,
    user_code: z.string().regex(/^[\x20-\x7e]{1,100}$/),
    verification_uri: page.optional(),
    /** As Google calls it. */
    verification_url: page.optional(),
    verification_uri_complete: page.optional().catch(undefined),
    expires_in: seconds,
    interval: seconds,
  })
  .transform((found, context) => {
    const typed = found.verification_uri ?? found.verification_url;
    if (typed === undefined) {
      context.addIssue({ code: 'custom', path: ['verification_uri'], message: 'no page to open' });
      return z.NEVER;
    }
    return {
      device: found.device_code,
      code: found.user_code,
      /** The code need not be typed where the page knows it. */
      page: found.verification_uri_complete ?? typed,
      /** ms */
      holds: toMs(found.expires_in) ?? 900_000,
      interval: toMs(found.interval) ?? 5_000,
    };
  });
export type DeviceCode = z.output<typeof deviceAnswer>;
