/** Why a day was unusual, as far as it was noticed. Pure. */
import type { DaysAnswer } from '#model/days.ts';
import type { HeatAnswer } from '#model/heat.ts';

export type Cause =
  | { readonly series: string; readonly at: number }
  | { readonly hours: number }
  | { readonly text: string };

type Entry = { readonly level: string; readonly text: string };
type Noticed = {
  /** Hours of the day that are known. */
  readonly known: number;
  /** Whether windows were open, by the hour. */
  readonly opened: DaysAnswer | undefined;
  /** What happened to the rooms on that day. */
  readonly journal: readonly Entry[];
};

const almostAll = 23;
/** A window that is open for so many hours on one day is more than airing. */
const longOpen = 2;

/** A window first, then what the journal says, then that not all is known; undefined when nothing was noticed. */
export function causeOf({ known, opened, journal }: Noticed): Cause | undefined {
  let longest: { series: string; at: number; hours: number } | undefined;
  for (const { series, mean } of opened?.series ?? []) {
    const hours = mean.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const first = mean.findIndex((share) => (share ?? 0) > 0);
    if (hours < longOpen || hours <= (longest?.hours ?? 0)) continue;
    longest = { series, hours, at: opened?.at[first] ?? 0 };
  }
  if (longest) return { series: longest.series, at: longest.at };
  const [entry] = journal.filter(({ level }) => level !== 'info');
  if (entry) return { text: entry.text };
  return known < almostAll ? { hours: known } : undefined;
}

/** The room that called for heat longest, when it did so for more than half of all. */
export function mostHeated({
  zones,
  days,
}: HeatAnswer): { readonly device: string; readonly hours: number } | undefined {
  const all = days[0]?.heat ?? 0;
  const found = zones
    .map(({ device, hours: [hours] }) => ({ device, hours: hours ?? 0 }))
    .reduce<{ device: string; hours: number } | undefined>((a, b) => (a && a.hours >= b.hours ? a : b), undefined);
  return zones.length > 1 && found && found.hours > all / 2 ? found : undefined;
}
