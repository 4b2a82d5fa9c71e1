/** Whether anything is meant to reach the broker from elsewhere. A browser that is signed in has a token, too, and is none. */
import type { Token } from '#storage/contract.ts';

export const hasDeviceLogin = (tokens: readonly Pick<Token, 'scopes' | 'revokedAt'>[]): boolean =>
  tokens.some(({ scopes, revokedAt }) => revokedAt === undefined && scopes.includes('ingest'));
