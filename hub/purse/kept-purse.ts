/** A purse as it outlives a restart: one row, JSON. */
import { z } from 'zod';
import type { Epoch } from '#model/time.ts';
import type { Kept } from '#storage/contract.ts';
import type { Ledger } from './ledger.ts';
import type { Recent } from './minute.ts';
import type { Per } from './windows.ts';

export type PurseState = {
  readonly day: Ledger;
  readonly month: Ledger;
  /** By the monotonic clock in memory, by age when kept. */
  readonly recent: Recent;
  /** Taken beforehand, on disk, for calls to come within the minute. */
  readonly reserved: number;
  /** Spent while the clock could not be trusted, to be counted in the first window that is known. */
  readonly undated: number;
  /** The source wants no call until then; `from` is when it said so. */
  readonly closed: { readonly from: Epoch; readonly until: Epoch } | null;
  /** When the source said it would begin anew. */
  readonly reset: { readonly at: Epoch; readonly per: Per } | null;
};

export const emptyPurse: PurseState = {
  day: [],
  month: [],
  recent: [],
  reserved: 0,
  undated: 0,
  closed: null,
  reset: null,
};

const space = 'purse';
const count = z.number().min(0);
const ledger = z.array(z.object({ from: z.number(), spent: count, aheadSince: z.number().exactOptional() }));
const schema: z.ZodType<PurseState> = z.object({
  day: ledger,
  month: ledger,
  recent: z.array(z.object({ at: z.number(), calls: count })),
  reserved: count,
  undated: count,
  closed: z.object({ from: z.number(), until: z.number() }).nullable(),
  reset: z.object({ at: z.number(), per: z.enum(['day', 'month']) }).nullable(),
});

/** The row of the purse `id`. */
export const purseRow = (id: string, state: PurseState): Kept => ({
  space,
  key: id,
  body: new TextEncoder().encode(JSON.stringify(state)),
});

/** By id; undefined for one whose row cannot be read. Rows of others are passed over. */
export function readPurses(rows: readonly Kept[]): ReadonlyMap<string, PurseState | undefined> {
  const own = rows.filter((row) => row.space === space && row.body !== null);
  return new Map(own.map(({ key, body }) => [key, stateOf(body ?? new Uint8Array())]));
}

function stateOf(body: Uint8Array): PurseState | undefined {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    return undefined;
  }
}
