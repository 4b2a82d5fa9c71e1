import { spoken } from './spoken.ts';

/** What is said about feeds, in English. `feed` is what one is called. */
export const feedsCollectorWords = spoken('collector-feeds', {
  moved: (feed: string, to: string) => `${feed} has moved for good to ${to}; write that into the settings.`,
  movedSecret: (feed: string, host: string) =>
    `${feed} has moved for good to another address at ${host}; get its new private address and put it into secrets.yaml.`,
  gone: (feed: string) => `${feed} was ended by its publisher (410); take it out of the settings.`,
  missing: (feed: string) => `${feed} is not at its address (404); look up its new one if this lasts.`,
  refused: (feed: string, status: number) => `${feed} cannot be read by programs now (${status}).`,
  refusedSecret: (feed: string, status: number) =>
    `${feed} refuses its private address (${status}); get a new one and put it into secrets.yaml.`,
  page: (feed: string, hint: string | undefined) =>
    hint === undefined
      ? `${feed} answers with a web page instead of a feed; if this lasts, look up the address of its feed.`
      : `${feed} is a web page and no feed; its feed seems to be ${hint}, write that into the settings.`,
  notFeed: (feed: string) => `${feed} is no feed.`,
  brokenJson: (feed: string) => `${feed} is no feed: its JSON is broken.`,
  otherJson: (feed: string) => `${feed} is no feed: it is JSON of another kind.`,
  listOfFeeds: (feed: string) => `${feed} is a list of feeds (OPML); write the feeds of it into the settings.`,
  noAddress: (secret: string) =>
    `The secret "${secret}" is no address of a feed; it must begin with https:// or http://.`,
  none: 'There are no feeds to read; list some under feeds.',
  all: (feeds: number, first: string) => `None of the ${feeds} feeds can be read. ${first}`,
} as const);
