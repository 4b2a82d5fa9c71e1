/** Times as a person writes them behind a command. Pure. */
import { localMidnight, parseDate, parseInstant, wallInstant, type Epoch } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';

/** A day begins at midnight in the zone; an instant has its offset with it. Throws Misconfigured. */
export function askedTime(text: string, timeZone: string): Epoch {
  const date = parseDate(text);
  if (date) return localMidnight(wallInstant({ ...date, hour: 12, minute: 0, second: 0 }, timeZone), timeZone);
  const instant = parseInstant(text);
  if (instant === undefined) throw new Misconfigured(words.noTime(text));
  return instant;
}
