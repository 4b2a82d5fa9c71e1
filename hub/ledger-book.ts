/** What people were told of, what was held back from them, and why: kept for three months. */
import { z } from 'zod';
import { channelIds, type ChannelId } from '#model/channels.ts';
import { severities } from '#model/alert.ts';
import { day, hour, type Epoch } from '#model/time.ts';
import type { Kept } from '#storage/contract.ts';
import { whys } from './alerts/interruptions.ts';

const space = 'ledger';
export const keptFor = 90 * day;
const most = 5_000;
/** What came of one alert within this is one entry, unless somebody was told. */
const joinedFor = 12 * hour;

const entrySchema = z.object({
  number: z.number().int(),
  at: z.number(),
  /** Of the newest of several alike, and how many they are. */
  until: z.number(),
  times: z.number().int(),
  what: z.enum(['interrupt', 'quietly', 'hold', 'drop', 'digest']),
  why: z.enum(whys).optional(),
  alert: z.string().optional(),
  series: z.string().optional(),
  severity: z.enum(severities).optional(),
  title: z.string(),
  ways: z.partialRecord(z.enum(channelIds), z.enum(['sent', 'failed'])).default({}),
  corrected: z.boolean().optional(),
});
export type LedgerEntry = z.output<typeof entrySchema>;

export type Ledger = {
  /** Its number. What was kept from people for the same reason in the same hours joins the entry before. */
  add(entry: Omit<LedgerEntry, 'number' | 'ways' | 'until' | 'times'>): number;
  /** How it went with one way. */
  told(number: number, way: ChannelId, how: 'sent' | 'failed'): void;
  corrected(number: number): void;
  of(number: number): LedgerEntry | undefined;
  /** The newest first. */
  list(query: { readonly before?: Epoch | undefined; readonly limit: number }): readonly LedgerEntry[];
};

export function createLedger(restored: readonly Kept[], keep: (changed: Kept) => void): Ledger {
  const entries = new Map<number, LedgerEntry>();
  for (const entry of restored.filter((one) => one.space === space).flatMap(parsed)) entries.set(entry.number, entry);
  const ordered = [...entries.values()].toSorted((a, b) => a.number - b.number);
  entries.clear();
  for (const entry of ordered) entries.set(entry.number, entry);
  let last = ordered.at(-1)?.number ?? 0;

  /** The newest entry of its kind. */
  const joining = new Map<string, number>();
  const idOf = ({ what, why, alert }: Pick<LedgerEntry, 'what' | 'why' | 'alert'>): string => `${what} ${why} ${alert}`;
  for (const entry of ordered) joining.set(idOf(entry), entry.number);

  const write = (entry: LedgerEntry): void => {
    entries.set(entry.number, entry);
    joining.set(idOf(entry), entry.number);
    keep({ space, key: String(entry.number), body: Buffer.from(JSON.stringify(entry)) });
  };
  const change = (number: number, by: (entry: LedgerEntry) => LedgerEntry): void => {
    const entry = entries.get(number);
    if (entry !== undefined) write(by(entry));
  };
  const forget = (now: Epoch): void => {
    for (const { number, at } of entries.values()) {
      if (now - at <= keptFor && entries.size <= most) return;
      entries.delete(number);
      // Their kinds go with them, or ids of things long gone would pile up.
      for (const [id, of] of joining) if (of === number) joining.delete(id);
      keep({ space, key: String(number), body: null });
    }
  };

  return {
    add(entry) {
      const { at, what } = entry;
      const before = entries.get(joining.get(idOf(entry)) ?? 0);
      if ((what === 'hold' || what === 'drop') && before !== undefined && at - before.at < joinedFor) {
        const times = before.times + 1;
        write({ ...entry, number: before.number, at: before.at, until: at, times, ways: {} });
        return before.number;
      }
      last += 1;
      write({ ...entry, number: last, until: at, times: 1, ways: {} });
      forget(at);
      return last;
    },
    told: (number, way, how) => change(number, (entry) => ({ ...entry, ways: { ...entry.ways, [way]: how } })),
    corrected: (number) => change(number, (entry) => ({ ...entry, corrected: true })),
    of: (number) => entries.get(number),
    list: ({ before = Infinity, limit }) =>
      [...entries.values()]
        .filter(({ at }) => at < before)
        .toReversed()
        .slice(0, limit),
  };
}

function parsed({ body }: Kept): LedgerEntry[] {
  if (body === null) return [];
  try {
    const { success, data } = entrySchema.safeParse(JSON.parse(Buffer.from(body).toString()));
    return success ? [data] : [];
  } catch {
    // Of another version; what it told is over.
    return [];
  }
}
