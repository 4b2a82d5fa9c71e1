/** The source's own time in a payload: which keys carry it and what their values mean. */

const timeKeys = new Set(['time', 'timestamp', 'ts', 'last_seen', 'lastseen', 'at', 'tst', 'device_timestamp']);

/** Whether a key carries the source's own time; such a key is never a series. */
export const isTimeKey = (key: string): boolean => timeKeys.has(key.toLowerCase());

/** Seconds of 2010-01-01 and 2100-01-01: a clock that says less was never set, one that says more is no clock. */
const earliest = 1_262_304_000;
const latest = 4_102_444_800;

const scales = [
  { perSecond: 1, toMilliseconds: (value: number) => value * 1_000 },
  { perSecond: 1e3, toMilliseconds: (value: number) => value },
  { perSecond: 1e6, toMilliseconds: (value: number) => value / 1e3 },
  { perSecond: 1e9, toMilliseconds: (value: number) => value / 1e6 },
];

const isoWithZone =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(?:[Zz]|([+-])(\d\d):?(\d\d)?)$/;

/**
 * Epoch ms of a number (seconds, ms, µs or ns, told apart by magnitude), of such a number as text, or of ISO 8601 with
 * a zone. Undefined for anything else: text without a zone names no instant, a number of another size is no time.
 */
export function ownTime(value: unknown): number | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return fromNumber(Number(value));
  return fromIso(value);
}

/** The source's own time in a message, if one of its keys carries one. */
export function messageTime(message: Readonly<Record<string, unknown>>): number | undefined {
  for (const key in message) {
    const at = isTimeKey(key) ? ownTime(message[key]) : undefined;
    if (at !== undefined) return at;
  }
  return undefined;
}

function fromNumber(value: number): number | undefined {
  for (const scale of scales) {
    if (value >= earliest * scale.perSecond && value < latest * scale.perSecond) {
      return Math.floor(scale.toMilliseconds(value));
    }
  }
  return undefined;
}

function fromIso(text: string): number | undefined {
  const found = isoWithZone.exec(text);
  if (!found) return undefined;
  const part = (index: number): number => Number(found[index] ?? 0);
  const [year, month, day, hours, minutes, seconds] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const fraction = Math.floor(Number(`0.${found[7] ?? '0'}`) * 1_000);
  const east = (found[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10));
  const local = ((daysSince1970(year, month, day) * 24 + hours) * 60 + minutes - east) * 60 + seconds;
  return fromNumber(local * 1_000 + fraction);
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
