import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import type { Run } from '#model/job.ts';
import { agendaBounds as bounds, type AgendaEvent } from '#model/snapshots/agenda.ts';
import { localMidnight, minute } from '#model/time.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { calendarCollectorWords as words } from '#model/words/collector-calendar-en.ts';
import { addressId } from '../address-id.ts';
import { calledByAddress } from '../called-by-address.ts';
import { errorOfAll } from '../error-of-all.ts';
import { addressOf, lookAtCalendar } from './look.ts';
import type { CalledCalendar, Known } from './look.ts';

const shortest = 5 * minute;
/** What begins within so many days, today included, is listed. */
const daysAhead = 14;

const address = /^(https?|webcals?):\/\/[^@]*$/i;
const calendarSettings = z
  .strictObject({
    url: z
      .string()
      .refine((text) => address.test(text) && URL.canParse(text), {
        error:
          'write an address that begins with https://, http:// or webcal://; one with a password goes into secrets.yaml',
      })
      .optional()
      .meta({ title: 'Address', help: 'Of the calendar file (ICS). webcal:// is asked by https.' }),
    url_secret: secret.optional().meta({
      title: 'Private address',
      secret: true,
      help: 'Instead of url, for an address that is a secret, as those of Google and Outlook, or one with name and password: the name of an entry in secrets.yaml that holds it.',
    }),
    name: z
      .string()
      .min(1)
      .max(bounds.text)
      .optional()
      .meta({ title: 'Name', help: "The calendar's own unless given." }),
  })
  .refine(({ url, url_secret: hidden }) => (url === undefined) !== (hidden === undefined), {
    error: 'write either url or url_secret',
  });

const settings = z.strictObject({
  calendars: z.array(calendarSettings).max(bounds.calendars).default([]).meta({ title: 'Calendars' }),
  every: duration
    .refine((span) => span >= shortest, 'at least 5 min: calendars change rarely')
    .default(15 * minute)
    .meta({ title: 'Ask every', unit: 'ms' }),
});

export const calendar = defineCollector({
  kind: 'calendar',
  title: 'Calendars',
  about:
    'What calendars say of the next 14 days, from their ICS address: Google, Outlook, iCloud, Nextcloud, Radicale.',
  settings,
  series: {},
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    limits: [
      'A published calendar is often hours behind: Google and Outlook renew theirs in their own time.',
      'Changes of "this and all following" are read as changes of the one they begin at.',
    ],
    steps: [
      'Google Calendar: settings of the calendar, "Secret address in iCal format" (https://calendar.google.com/calendar/r/settings).',
      'Outlook: settings, Calendar, Shared calendars, "Publish a calendar", the ICS link (https://outlook.live.com/calendar).',
      'iCloud: share the calendar as a public calendar; its webcal address is the one (https://www.icloud.com/calendar).',
      'Put an address that is a secret into secrets.yaml and name its entry under url_secret.',
    ],
    verifiedOn: '2026-11-26',
  },
  clash: () => words.oneAgenda,
  async run(world) {
    const { calendars, every } = world.settings;
    if (calendars.length === 0) throw new Misconfigured(words.none);
    const names = calledByAddress(
      calendars.map(({ name, url, url_secret: hidden }) => ({ name, url, secret: hidden?.name })),
    );
    const all = calendars.map((one, index): CalledCalendar => ({ settings: one, called: names[index] ?? '' }));
    const known = new Map<CalledCalendar, Known>();
    await world.jobs.keep([
      {
        name: 'calendars',
        title: 'Calendars',
        when: { every },
        calls: calendars.length,
        deadline: Math.max(2, calendars.length) * minute,
        perform: (run) => look(world, run, all, known),
      },
    ]);
  },
});

type CalendarWorld = World<z.output<typeof settings>, Record<never, never>>;

async function look(
  world: CalendarWorld,
  run: Run,
  calendars: readonly CalledCalendar[],
  known: Map<CalledCalendar, Known>,
): Promise<void> {
  const { timeZone } = world.home;
  const from = localMidnight(run.now, timeZone);
  const days = { from, to: localMidnight(run.now, timeZone, daysAhead), timeZone };
  const failures: unknown[] = [];
  const told = new Set<string>();
  for (const one of calendars) {
    try {
      const read = await lookAtCalendar(one, known.get(one), days, run);
      known.set(one, read);
      // Two calendars may call themselves the same.
      const subject = told.has(read.name) ? one.called : read.name;
      told.add(subject);
      if (read.unreadable > 0) run.sink.trouble(subject, new BadReading(words.unreadable(read.name, read.unreadable)));
    } catch (error) {
      run.signal.throwIfAborted();
      failures.push(error);
      // Thrown once for all when none can be read.
      if (failures.length < calendars.length) run.sink.trouble(one.called, error);
    }
  }
  if (failures.length === calendars.length) throw errorOfAll(failures, words.all);
  put(world, run, { calendars, known }, days);
}

type Readings = {
  readonly calendars: readonly CalledCalendar[];
  readonly known: ReadonlyMap<CalledCalendar, Known>;
};

/** What cannot be read now is shown as it was read last, before the start of the hub, too, with the time of that. */
function put(
  world: CalendarWorld,
  run: Run,
  { calendars: all, known }: Readings,
  days: { from: number; to: number },
): void {
  const before = world.snapshot('agenda', subject)?.body;
  const shown = all.map((one) => {
    const read = known.get(one);
    if (read) return read;
    const id = idOf(one);
    const last = before?.calendars.find((other) => other.id === id);
    // Events know the name of their calendar alone.
    const isAmbiguous = before?.calendars.some((other) => other.id !== id && other.name === last?.name) === true;
    if (isAmbiguous) return { id, name: last?.name ?? one.called, events: [], readAt: null };
    const events = before?.events.filter(({ calendar: of }) => of === last?.name) ?? [];
    return { id, name: last?.name ?? one.called, events, readAt: last?.readAt ?? null };
  });
  const events = shown
    .flatMap(({ events: own }) => own)
    .filter(({ start, end }) => start < days.to && (end > days.from || start >= days.from))
    .toSorted(inOrder);
  const calendars = shown.map(({ id, name, readAt }) => ({ id, name, readAt }));
  const { from, to } = days;
  const body = { from, to, events: events.slice(0, bounds.events), total: events.length, calendars };
  run.sink.snapshot('agenda', subject, body, to);
}

const subject = 'home';

/** Of a secret that is not set, or holds no address, the name: the other calendars are shown all the same. */
function idOf({ settings: one, called }: CalledCalendar): string {
  try {
    return addressId(addressOf(one).url);
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error;
    return one.url_secret?.name ?? called;
  }
}

const inOrder = (one: AgendaEvent, other: AgendaEvent): number =>
  one.start - other.start ||
  Number(other.allDay) - Number(one.allDay) ||
  (one.title < other.title ? -1 : one.title > other.title ? 1 : one.end - other.end);
