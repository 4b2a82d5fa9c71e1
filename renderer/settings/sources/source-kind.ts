/** Sources and their kinds as the hub tells them. */
import type { z } from 'zod';
import type { sourceKindSchema, sourceTrialSchema } from '#model/source-kind-api.ts';
import type { WireSource } from '#model/wire.ts';
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { compareNames } from '../../format/order.ts';
import type { ListedSource } from '../hub/hub-settings.ts';

export type SourceKind = z.output<typeof sourceKindSchema>;
export type Trial = z.output<typeof sourceTrialSchema>;
export type TrialReading = Trial['readings'][number];

export const kindsPath = '/api/v1/source-kinds';
export const sourcesPath = '/api/v1/sources';

/** Items of the list that are no ids of sources, for those begin with a letter or a digit. */
export const adding = '+';
export const addingOf = (kind: string): string => `${adding}${kind}`;

export type SourceRow = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly word: string;
  /** needs: a person has something to do. quiet: it is off, or has found nothing to read. */
  readonly tone: 'needs' | 'calm' | 'quiet';
  readonly listed: ListedSource | undefined;
  readonly live: WireSource | undefined;
};

const needy: ReadonlySet<string> = new Set(['misconfigured', 'faulty']);
const rank = { needs: 0, calm: 1, quiet: 2 } as const;

/** Those that need a person first, then by name, those that are off last. */
export function sourceRows(
  listed: readonly ListedSource[] | undefined,
  running: readonly WireSource[],
): readonly SourceRow[] {
  const byId = new Map(running.map((source) => [source.id, source]));
  const ids = [...new Set([...(listed ?? []).map(({ id }) => id), ...byId.keys()])];
  return ids
    .map((id): SourceRow => {
      const one = listed?.find((each) => each.id === id);
      const live = byId.get(id);
      const isOff = one?.enabled === false;
      const state = isOff ? 'off' : (live?.health.state ?? 'off');
      return {
        id,
        kind: one?.kind ?? live?.kind ?? id,
        title: live?.title ?? one?.title ?? id,
        word: state === 'off' && !isOff ? words.nothingYet : wordOf(state, live),
        tone: state === 'off' ? 'quiet' : needy.has(state) ? 'needs' : 'calm',
        listed: one,
        live,
      };
    })
    .toSorted((a, b) => rank[a.tone] - rank[b.tone] || compareNames(a.title, b.title));
}

function wordOf(state: keyof typeof words.states, live: WireSource | undefined): string {
  if (needy.has(state) && live?.signIn !== undefined && live.signIn.state !== 'signed in') return words.signIn;
  if (state === 'healthy' && live?.purse?.left === 0 && live.purse.per !== 'minute') return words.spent;
  return words.states[state];
}
