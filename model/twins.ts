/** Sources that feed the same panel: with a key or without. */
import type { SnapshotKind } from './snapshots.ts';

/**
 * Kinds of collectors that write the same kind of document, the preferred first. The last needs no key, and its
 * documents have as their subject what they are about ("home", "SPY"); the others have their kind behind it
 * ("SPY@finnhub"), so that what one says does not overwrite what another says.
 */
export const twins = {
  forecast: ['openweather', 'open-meteo'],
  quote: ['finnhub', 'quotes'],
  yields: ['alpha-vantage', 'treasury'],
} as const satisfies Partial<Record<SnapshotKind, readonly string[]>>;

/** The subject under which a collector writes a document of which there are twins. */
export function twinSubject(kind: keyof typeof twins, thing: string, source: string): string {
  return source === twins[kind].at(-1) ? thing : `${thing}@${source}`;
}
