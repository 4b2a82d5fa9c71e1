/** What calendars say of the days ahead. One document for all calendars of a source. */
import { z } from 'zod';

const epoch = z.number().int();

/** Bounds of what is kept, in events and characters. */
export const agendaBounds = { events: 200, text: 200, calendars: 50 } as const;
const text = z.string().max(agendaBounds.text);

export const agendaEventSchema = z.strictObject({
  title: text.min(1),
  /** Of an event of whole days the local midnight at which it begins. */
  start: epoch,
  /** It is over then; of whole days the local midnight behind the last. Never before its start. */
  end: epoch,
  allDay: z.boolean(),
  /** Null when it has none. */
  location: text.nullable(),
  /** Name of its calendar. */
  calendar: text.min(1),
});

export const agendaSchema = z.strictObject({
  /** What happens between these times is listed. */
  from: epoch,
  to: epoch,
  /** By start, whole days first, then by title. */
  events: z.array(agendaEventSchema).max(agendaBounds.events),
  /** How many there are, also those beyond the bound. */
  total: z.number().int().nonnegative(),
  /** Each with the time at which it was read last, epoch ms; null while it could not be read yet. */
  calendars: z.array(z.strictObject({ name: text.min(1), readAt: epoch.nullable() })).max(agendaBounds.calendars),
});

export type Agenda = z.output<typeof agendaSchema>;
export type AgendaEvent = z.output<typeof agendaEventSchema>;
