/**
 * Sources that feed the same panel, with a key or without: each writes documents of its own, and which of them is shown
 * is decided when it is shown. Pure.
 */
import type { Snapshot, SnapshotKind } from './snapshots.ts';
import type { Epoch, Milliseconds } from './time.ts';
import { hour } from './time.ts';
import type { Health } from './trouble.ts';

type Twins = {
  /** Kinds of collectors, the preferred first; the last needs no key. */
  readonly sources: readonly [string, ...string[]];
  /** A document may be so much older than another's and still be shown in its place. */
  readonly tolerance: Milliseconds;
};

/** Kinds of documents that several sources write. */
export const twins = {
  forecast: { sources: ['openweather', 'open-meteo'], tolerance: hour },
  // A price of the day's close counts as old as one of the seconds before.
  quote: { sources: ['finnhub', 'alpha-vantage', 'quotes'], tolerance: hour },
  // Of the same day, whichever of its hours the source takes for its time.
  yields: { sources: ['alpha-vantage', 'treasury'], tolerance: 20 * hour },
} as const satisfies Partial<Record<SnapshotKind, Twins>>;
export type TwinKind = keyof typeof twins;

/** Kinds of collectors that tell the weather: what they measure is outside, at no thing of the home. The preferred first. */
export const weatherSources: readonly string[] = twins.forecast.sources;

/**
 * The subject under which a collector writes a document: the thing itself ("home", "SPY") for the one that needs no key,
 * "SPY@finnhub" for the others, so that what one says does not overwrite what another says.
 */
export function twinSubject(kind: TwinKind, thing: string, source: string): string {
  return source === twins[kind].sources.at(-1) ? thing : `${thing}@${source}`;
}

/** What a document is about, and which kind of collector wrote it. */
export function twinOf({ kind, subject }: Pick<Snapshot<TwinKind>, 'kind' | 'subject'>): Twin {
  const all: readonly string[] = twins[kind].sources;
  const at = subject.lastIndexOf('@');
  const source = subject.slice(at + 1);
  if (at > 0 && all.includes(source)) return { thing: subject.slice(0, at), source };
  return { thing: subject, source: all.at(-1) ?? '' };
}
type Twin = { readonly thing: string; readonly source: string };

/** The same for WireSource. */
export type TwinSource = { readonly kind: string; readonly health: Pick<Health, 'state'> };

/**
 * The document to show of those of one kind about one thing. Those whose source works and that still hold come before
 * the others; among them the preferred source's, unless another's is clearly newer. So a key upgrades a panel, and when
 * its source fails the panel goes on without.
 * @param sources As they run now; at the start, while all begin, the documents of the last run count alike.
 */
export function shownTwin<K extends TwinKind>(
  documents: readonly Snapshot<K>[],
  sources: readonly TwinSource[],
  now: Epoch,
): Snapshot<K> | undefined {
  const [first] = documents;
  if (first === undefined) return undefined;
  const order: readonly string[] = twins[first.kind].sources;
  const rank = (document: Snapshot<K>): number => order.indexOf(twinOf(document).source);
  const good = documents.filter(
    (one) => now < (one.validUntil ?? Infinity) && sources.some((source) => works(source, twinOf(one).source)),
  );
  const among = good.length > 0 ? good : documents;
  const newest = Math.max(...among.map(timeOf));
  return among
    .filter((one) => timeOf(one) >= newest - twins[first.kind].tolerance)
    .toSorted((one, other) => rank(one) - rank(other))[0];
}

const working: ReadonlySet<string> = new Set(['starting', 'healthy', 'partial']);
const works = ({ kind, health }: TwinSource, source: string): boolean => kind === source && working.has(health.state);

/** When what it says was so, by its source; epoch ms. */
function timeOf({ kind, body }: Snapshot<TwinKind>): Epoch {
  if (kind === 'forecast') return (body as Snapshot<'forecast'>['body']).current.at;
  if (kind === 'quote') return (body as Snapshot<'quote'>['body']).at;
  return Math.max(...(body as Snapshot<'yields'>['body']).curve.map(({ at }) => at));
}
