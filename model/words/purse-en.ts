/** What is left of the quota of a source, in English. Times are epoch ms. */
import { clockTime } from './units-en.ts';
import { locale, spoken } from './spoken.ts';

type Per = 'minute' | 'day' | 'month';
type Left = { readonly title: string; readonly left: number; readonly of: number; readonly per: Per };
type Until = { readonly until: number; readonly now: number; readonly timeZone: string };

const lately: Readonly<Record<Per, string>> = { minute: 'this minute', day: 'today', month: 'this month' };

export const purseWords = spoken('purse', {
  /** "Alpha Vantage: 0 of 25 calls left today; more from 01:00." */
  spent: (what: Left, when: Until) => `${left(what)}; more from ${moment(when)}.`,
  /** "Alpha Vantage: 6 of 25 calls left today; the next is due at 14:20." */
  notDue: (what: Left, when: Until) => `${left(what)}; the next is due at ${moment(when)}.`,
  closed: (title: string, when: Until) => `${title} wants no call before ${moment(when)}.`,
  notKept: (title: string, why: string) =>
    `${title} is not asked, for how much of its quota is spent cannot be written down (${why}).`,
  noDisk: 'the disk does not answer',
} as const);

const left = ({ title, left: rest, of, per }: Left): string => `${title}: ${rest} of ${of} calls left ${lately[per]}`;

/** Times of a day, further away with the date. */
function moment({ until, now, timeZone }: Until): string {
  const time = clockTime(until, timeZone);
  if (until - now < 86_400_000) return time;
  return `${new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone }).format(until)} ${time}`;
}
