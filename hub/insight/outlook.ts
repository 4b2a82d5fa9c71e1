/** Rain, snow and thunder of the next day, from the forecast: when it begins or ends. */
import type { Forecast, Snapshot } from '#model/snapshots.ts';
import { day, hour, localDate } from '#model/time.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import type { Precipitation } from '#model/words/verdict-en.ts';
import { clockTime } from '#model/words/units-en.ts';

export type Outlook = {
  readonly place: string;
  /** "Rain from 15:00."; undefined when it stays dry. */
  readonly sentence: string | undefined;
};

type Hour = Forecast['hours'][number];

/** Percent and mm in an hour from which people take an umbrella. */
const likely = 50;
const noticeable = 0.1;
/** WMO weather codes: from here something falls, and from here it thunders. */
const falls = 51;
const thunders = 95;
const isSnow = (code: number): boolean => (code >= 71 && code <= 77) || code === 85 || code === 86;

/** Undefined when there is no forecast, or none that still holds. */
export function outlook(
  snapshot: Snapshot<'forecast'> | undefined,
  now: number,
  timeZone: string,
): Outlook | undefined {
  if (snapshot === undefined || now >= (snapshot.validUntil ?? Infinity)) return undefined;
  const { place, current } = snapshot.body;
  const hours = snapshot.body.hours
    .filter(({ at }) => at + hour > now && at < now + day)
    .toSorted((a, b) => a.at - b.at);
  if (hours.length === 0) return undefined;
  const wet = withoutGaps(hours.map(isWet));
  const isFalling = now - current.at < hour && current.code >= falls;
  const first = wet.indexOf(true);
  const begins = hours[first];
  if (isFalling || (begins !== undefined && begins.at <= now)) {
    const kind = kindOf(isFalling ? current.code : begins?.code);
    const dry = hours.find(({ at }, index) => at > now && wet[index] === false);
    if (dry !== undefined) return { place, sentence: verdictWords.until(kind, ...timeOf(dry.at, now, timeZone)) };
    const isWhole = (hours.at(-1)?.at ?? now) + 2 * hour > now + day;
    return { place, sentence: isWhole ? verdictWords.allDay(kind) : verdictWords.falling(kind) };
  }
  if (begins === undefined) return { place, sentence: undefined };
  return { place, sentence: verdictWords.from(kindOf(begins.code), ...timeOf(begins.at, now, timeZone)) };
}

function isWet({ chance, precipitation, code }: Hour): boolean {
  if (chance !== null && chance < likely) return false;
  if (precipitation !== null) return precipitation >= noticeable;
  return code !== null && code >= falls;
}

/** One dry hour between two wet ones is not the end of the rain. */
const withoutGaps = (wet: readonly boolean[]): readonly boolean[] =>
  wet.map((is, index) => is || (wet[index - 1] === true && wet[index + 1] === true));

function kindOf(code: number | null | undefined): Precipitation {
  if (code === null || code === undefined) return 'rain';
  if (code >= thunders) return 'thunder';
  return isSnow(code) ? 'snow' : 'rain';
}

/** A time of tomorrow needs the word, except in the night to come: nobody reads 03:00 as this morning's. */
function timeOf(at: number, now: number, timeZone: string): [time: string, tomorrow: boolean] {
  const time = clockTime(at, timeZone);
  return [time, localDate(at, timeZone).day !== localDate(now, timeZone).day && time >= '06:00'];
}
