/** The sentence of the energy page. Pure. */
import { energyWords as words } from '#model/words/energy-en.ts';
import type { Standing } from '../../panels/power-now/power-now.ts';

export type EnergyFacts = {
  /** Power now against its usual range; undefined while that is not known. */
  readonly standing: Standing | undefined;
  /** kWh in words: of today, else of the last day that is known, with its name. */
  readonly today: string | undefined;
  /** When the meters were last heard, in words; undefined while they are. */
  readonly until: string | undefined;
  readonly lastDay: { readonly name: string; readonly amount: string } | undefined;
  /** The hour that used most today, and what it was, in words. */
  readonly peak: { readonly time: string; readonly name: string | undefined } | undefined;
};

type Title = { readonly title: string; readonly finding: string | undefined };

/** Without its full stop, and what follows. */
export function energyTitle({ standing, today, until, lastDay, peak }: EnergyFacts): Title {
  const found = peak && (peak.name === undefined ? words.peakAt(peak.time) : words.peakOf(peak.name, peak.time));
  if (standing) {
    const said = { less: words.usingLess, usual: words.usingAsUsual, more: words.usingMore } as const;
    return { title: said[standing], finding: found };
  }
  if (today !== undefined)
    return { title: until === undefined ? words.soFarToday(today) : words.soFarUntil(today, until), finding: found };
  if (lastDay) return { title: words.onDay(lastDay.name, lastDay.amount), finding: undefined };
  return { title: words.nothingYet, finding: undefined };
}
