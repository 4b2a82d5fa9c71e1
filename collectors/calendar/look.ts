/** One look at one calendar: fetched, read, and spread out over the days ahead. */
import type { Http } from '#model/http.ts';
import type { Secret } from '#model/secret.ts';
import { agendaBounds as bounds, type AgendaEvent } from '#model/snapshots/agenda.ts';
import { second, type Epoch } from '#model/time.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { calendarCollectorWords as words } from '#model/words/collector-calendar-en.ts';
import { addressId } from '../address-id.ts';
import { readCalendarFile } from './calendar-file.ts';
import { eventsOf, type Days } from './events.ts';

export type CalendarSettings = {
  readonly url?: string | undefined;
  readonly url_secret?: Secret | undefined;
  readonly name?: string | undefined;
};

export type CalledCalendar = {
  readonly settings: CalendarSettings;
  /** While nothing of it is known; no other calendar is called so. */
  readonly called: string;
};

/** What is known of a calendar. */
export type Known = {
  /** Lasting, and without what may be secret in the address. */
  readonly id: string;
  readonly name: string;
  readonly readAt: Epoch | null;
  /** The span it was read for. */
  readonly days: Pick<Days, 'from' | 'to'>;
  readonly events: readonly AgendaEvent[];
  readonly unreadable: number;
};

const sizeCap = 10_000_000;
const deadline = 30 * second;
/** 404 and 410, too: whoever revokes a private address answers as if there were nothing. */
const answers = [401, 403, 404, 410];

/** Throws Misconfigured, Unreachable or BadReading, with the calendar named in the sentence. */
export async function lookAtCalendar(
  { settings, called: unread }: CalledCalendar,
  known: Known | undefined,
  days: Days,
  { http, now }: { readonly http: Http; readonly now: Epoch },
): Promise<Known> {
  const { url, headers } = addressOf(settings);
  const request = { url, headers, sizeCap, deadline, answers };
  // What was left out yesterday, because it was too far ahead, may be in the file today.
  const isOfToday = known?.days.from === days.from && known.days.to === days.to;
  const answer = known && isOfToday ? await http.ifChanged(request) : await http.get(request);
  if (known && answer === 'unchanged') return { ...known, readAt: now };
  if (answer === 'unchanged') throw new Error('It is unchanged, and was never read.');
  const name = known?.name ?? unread;
  refuse(answer.status, name, settings.url_secret !== undefined);
  const text = new TextDecoder().decode(answer.bytes);
  const file = await readCalendarFile(text, name, days.from, days.to);
  const called = (settings.name ?? (file.name || unread)).slice(0, bounds.text);
  const { events, unreadable } = await eventsOf(file, called, days);
  answer.taken();
  // Copied, for a piece of a text keeps the whole of it in memory.
  return {
    id: addressId(url),
    name: called,
    readAt: now,
    days: { from: days.from, to: days.to },
    events: structuredClone(events),
    unreadable,
  };
}

/** Throws Misconfigured while the secret is missing, or is no address. */
export function addressOf({ url, url_secret: hidden }: CalendarSettings): {
  url: URL;
  headers: Record<string, string>;
} {
  const text = (hidden?.reveal() ?? url ?? '').trim().replace(/^webcals?:/i, 'https:');
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new Misconfigured(words.noAddress(hidden?.name ?? ''));
  const address = new URL(text);
  const accept = { accept: 'text/calendar, */*;q=0.5' };
  const { username, password } = address;
  if (username === '') return { url: address, headers: accept };
  // As a header it goes to this host alone, and is in no address that anything writes down.
  address.username = address.password = '';
  const login = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return { url: address, headers: { ...accept, authorization: `Basic ${login}` } };
}

/** As it stands where somebody wrote a bare "%". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refuse(status: number, name: string, isSecret: boolean): void {
  if (!answers.includes(status)) return;
  // Such servers answer so now and then to an address that is good, too: it is asked again, or the agenda stood still for ever.
  if (isSecret && (status === 403 || status === 404)) throw new BadReading(words.refusedSecret(name, status));
  if (isSecret) throw new Misconfigured(words.refusedSecret(name, status));
  if (status === 401 || status === 403) throw new Misconfigured(words.refused(name, status));
  throw new BadReading(words.missing(name, status));
}
