/** Dates as feeds write them: RFC 822, ISO 8601 and W3C, asctime, epoch seconds, and what people make of those. */
import { localInstant, minute, second, type Epoch } from '#model/time.ts';

/** By their first three letters, in languages that write feeds with their own. */
const months: readonly string[] = [
  'jan ene gen',
  'feb fév fev',
  'mar mär mrz',
  'apr avr abr',
  'may mai mag',
  'jun giu',
  'jul lug',
  'aug aoû aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez déc dic',
];
/** Hours from UTC; RFC 822 names the American ones, feeds use the others, too. */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  `ut 0, utc 0, gmt 0, z 0, wet 0, bst 1, west 1, cet 1, mez 1, cest 2, mesz 2, eet 2, eest 3, msk 3, est -5, edt -4, cst -6,
  cdt -5, mst -7, mdt -6, pst -8, pdt -7, akst -9, akdt -8, hst -10, ist 5.5, jst 9, kst 9, aest 10, aedt 11, nzst 12, nzdt 13`
    .split(',')
    .map((zone) => zone.trim().split(' '))
    .map(([name = '', hours]) => [name, Number(hours)]),
);
const hourMs = 60 * minute;
/** Programs that know no date write the beginning of their time: 1970, 1601, year 1. */
const earliestYear = 1990;

const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?`;
const zone = String.raw`\(?((?:[a-z]{1,5})?\s*(?:[+-]\s*\d{1,2}:?\d{0,2})?)\)?(?:\s*\([^)]*\))?`;
const weekday = String.raw`(?:[\p{L}.]+,?\s+)?`;
/** Thu, 26 Nov 2026 10:00:00 +0100 */
const dayFirst = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,})\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(?:at\s+)?${clock}\s*${zone})?$`,
  'iu',
);
/** November 26, 2026 10:00 am */
const monthFirst = new RegExp(
  String.raw`^${weekday}(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?${clock}\s*${zone})?$`,
  'iu',
);
/** Thu Nov 26 10:00:00 CET 2026 */
const asctime = new RegExp(
  String.raw`^\p{L}{3,}\.?\s+(\p{L}{3,})\.?\s+(\d{1,2})\s+${clock}\s*${zone}\s*(\d{4})$`,
  'iu',
);
/** 2026-11-26T10:00:00+01:00 and all that is left of it when parts are missing. */
const iso =
  /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:[T\s]\s*(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?$/i;

type Parts = readonly (string | undefined)[];

/** The instant; without a zone it is taken as UTC, without a time as midnight. Null for what is no date. */
export function dateOf(text: string): Epoch | null {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (/^\d{10}(\d{3})?$/.test(line)) return line.length === 10 ? Number(line) * second : Number(line);
  const day = dayFirst.exec(line);
  if (day) return instant([day[3], monthOf(day[2]), day[1]], day.slice(4, 8), day[8]);
  const month = monthFirst.exec(line);
  if (month) return instant([month[3], monthOf(month[1]), month[2]], month.slice(4, 8), month[8]);
  const unix = asctime.exec(line);
  if (unix) return instant([unix[8], monthOf(unix[1]), unix[2]], unix.slice(3, 7), unix[7]);
  const found = iso.exec(line);
  return found ? instant([found[1], found[2], found[3] ?? '1'], found.slice(4, 7), found[7]) : null;
}

function monthOf(name = ''): string | undefined {
  const begin = name.slice(0, 3).toLowerCase();
  const index = months.findIndex((names) => names.split(' ').includes(begin));
  return index < 0 ? undefined : String(index + 1);
}

function instant([years, month, day]: Parts, [hours, minutes, seconds, half]: Parts, zoneText?: string): Epoch | null {
  if (month === undefined) return null;
  // RFC 2822 section 4.3.
  const year = Number(years) + ((years ?? '').length > 2 ? 0 : Number(years) < 50 ? 2_000 : 1_900);
  const wall = {
    year,
    month: Number(month),
    day: Number(day),
    hour: hourOf(hours, half),
    minute: Number(minutes ?? 0),
    second: Math.min(59, Number(seconds ?? 0)),
  };
  const offset = offsetOf(zoneText);
  if (year < earliestYear || year > 9_999 || offset === undefined) return null;
  const at = localInstant(wall, 'UTC');
  return at === undefined ? null : at - offset;
}

function hourOf(text = '0', half?: string): number {
  if (half === undefined) return Number(text);
  return (Number(text) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** ms from UTC: "+0100", "GMT+1", "EST"; a name nobody knows is taken as UTC. Undefined when it can be no zone. */
function offsetOf(text = ''): number | undefined {
  const [, name = '', sign, hours = '', minutes = ''] =
    /^([a-z]*)\s*(?:([+-])\s*(\d{1,2}):?(\d{0,2}))?$/i.exec(text.trim()) ?? [];
  const named = Object.hasOwn(zones, name.toLowerCase()) ? (zones[name.toLowerCase()] ?? 0) : 0;
  if (sign === undefined) return named * hourMs;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * hourMs + Number(minutes) * minute);
  return Math.abs(offset) > 15 * hourMs ? undefined : offset;
}
