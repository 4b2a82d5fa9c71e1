/** A lasting name for what is at an address, which may itself be a secret. */
import { createHash } from 'node:crypto';

/** 48 bits: two of a few hundred are the same once in a billion homes. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** "feeds.example.org-3fA9_xYz". */
export const addressId = (url: URL): string => `${url.host}-${shortHash(url.href)}`;
