/**
 * Takes the place of `temporal-polyfill` in what the browser is sent (vite.config.ts): the browser's own where it has one,
 * as Chromium since 144, and the other fetched only where it has none.
 */
import type * as implementation from 'temporal-polyfill/implementation';

type Implementation = Pick<typeof implementation, 'Temporal'>;

export const { Temporal } =
  'Temporal' in globalThis
    ? (globalThis as unknown as Implementation)
    : await import('temporal-polyfill/implementation');
