import { spoken } from './spoken.ts';

/** What is said about calendars and their events, in English. `calendar` is what one is called. */
export const calendarCollectorWords = spoken('collector-calendar', {
  untitled: 'Without a title',
  none: 'There are no calendars to read; list some under calendars.',
  notCalendar: (calendar: string) => `${calendar} is no calendar.`,
  noAddress: (secret: string) =>
    `The secret "${secret}" is no address of a calendar; it must begin with https://, http:// or webcal://.`,
  missing: (calendar: string, status: number) =>
    `${calendar} is not at its address (${status}); look up its new one if this lasts.`,
  refused: (calendar: string, status: number) =>
    `${calendar} refuses access (${status}); it needs its private address, or one with name and password, in secrets.yaml.`,
  refusedSecret: (calendar: string, status: number) =>
    `${calendar} refuses its private address (${status}); get a new one and put it into secrets.yaml.`,
  unreadable: (calendar: string, events: number) =>
    events === 1
      ? `An event of ${calendar} has times that cannot be read; open and save it in its own program.`
      : `${events} events of ${calendar} have times that cannot be read; open and save them in their own program.`,
  all: (calendars: number, first: string) => `None of the ${calendars} calendars can be read. ${first}`,
  oneAgenda: 'both would fill the one agenda; write all calendars under one of them',
} as const);
