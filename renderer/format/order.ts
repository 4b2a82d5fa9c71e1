/** The order of names by the rules of the home's language: ä beside a, device 2 before device 10. */
import { locale } from '#model/words/spoken.ts';

const collators = new Map<string, Intl.Collator>();

/** For sorting: below zero where `a` comes first. */
export function compareNames(a: string, b: string): number {
  const language = locale();
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare(a, b);
}
