/** A name for a further token. */
import { freeName } from '../free-name.ts';
import type { Access } from '../ports.ts';
import { adminName } from './access.ts';

/** Two phones are two tokens. */
export const freeTokenName = (wanted: string, { tokens }: Pick<Access, 'tokens'>): string =>
  freeName(
    wanted,
    (name) => name === adminName || tokens.some((one) => one.name === name && one.revokedAt === undefined),
  );
