/** Journal entries that repeat within an hour are counted, not repeated. */
import { hour } from '#model/time.ts';
import { journalWords } from '#model/words/en.ts';
import type { JournalEntry } from '#storage/contract.ts';

type Told = { entry: JournalEntry; repeats: number };

/** Different entries remembered at a time; beyond it the oldest are let go. */
const remembered = 1_000;

export type JournalFold = {
  /** The entry to write, with the count of those it stands for, or nothing when it was written within the hour. */
  admit(entry: JournalEntry): JournalEntry | undefined;
  /** What was counted and not yet told. */
  drain(): readonly JournalEntry[];
};

export function createJournalFold(): JournalFold {
  const told = new Map<string, Told>();

  return {
    admit(entry) {
      const key = `${entry.kind}\n${entry.subject}\n${entry.text}`;
      const known = told.get(key);
      // The absolute difference: after the clock was set back the entry counts as new, not as told in the future.
      if (known !== undefined && Math.abs(entry.at - known.entry.at) < hour) {
        known.repeats += 1;
        return undefined;
      }
      told.delete(key);
      told.set(key, { entry, repeats: 0 });
      if (told.size > remembered) told.delete(told.keys().next().value ?? key);
      return known === undefined || known.repeats === 0
        ? entry
        : { ...entry, text: journalWords.repeated(entry.text, known.repeats) };
    },
    drain() {
      const counted: JournalEntry[] = [];
      for (const known of told.values()) {
        if (known.repeats === 0) continue;
        counted.push({ ...known.entry, text: journalWords.repeated(known.entry.text, known.repeats) });
        known.repeats = 0;
      }
      return counted;
    },
  };
}
