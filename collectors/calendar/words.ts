/** What calendars say to people. */
export const calendarWords = {
  untitled: 'Without a title',
  none: 'There are no calendars to read; list some under calendars.',
  noAddress: (secret: string): string =>
    `The secret "${secret}" is no address of a calendar; it must begin with https://, http:// or webcal://.`,
  missing: (calendar: string, status: number): string =>
    `${calendar} is not at its address (${status}); look up its new one if this lasts.`,
  refused: (calendar: string, status: number): string =>
    `${calendar} refuses access (${status}); it needs its private address, or one with name and password, in secrets.yaml.`,
  refusedSecret: (calendar: string, status: number): string =>
    `${calendar} refuses its private address (${status}); get a new one and put it into secrets.yaml.`,
  unreadable: (calendar: string, events: number): string =>
    events === 1
      ? `An event of ${calendar} has times that cannot be read; open and save it in its own program.`
      : `${events} events of ${calendar} have times that cannot be read; open and save them in their own program.`,
  all: (calendars: number, first: string): string => `None of the ${calendars} calendars can be read. ${first}`,
} as const;
