/** Feeds, in German. */
import type { feedsCollectorWords } from '../collector-feeds-en.ts';
import type { Said } from '../said.ts';

const feeds: Said<typeof feedsCollectorWords> = {
  moved: (feed, to) => `${feed} ist dauerhaft nach ${to} umgezogen; das in die Einstellungen eintragen.`,
  movedSecret: (feed, host) =>
    `${feed} ist dauerhaft zu einer anderen Adresse bei ${host} umgezogen; die neue private Adresse besorgen und in secrets.yaml eintragen.`,
  gone: (feed) => `${feed} wurde vom Herausgeber beendet (410); aus den Einstellungen nehmen.`,
  missing: (feed) => `${feed} ist unter seiner Adresse nicht zu finden (404); wenn das so bleibt, die neue suchen.`,
  refused: (feed, status) => `${feed} lässt sich gerade nicht von Programmen lesen (${status}).`,
  refusedSecret: (feed, status) =>
    `${feed} nimmt die private Adresse nicht an (${status}); eine neue besorgen und in secrets.yaml eintragen.`,
  page: (feed, hint) =>
    hint === undefined
      ? `${feed} antwortet mit einer Webseite statt eines Feeds; wenn das so bleibt, die Adresse des Feeds suchen.`
      : `${feed} ist eine Webseite und kein Feed; der Feed dazu ist anscheinend ${hint}, das in die Einstellungen eintragen.`,
  notFeed: (feed) => `${feed} ist kein Feed.`,
  brokenJson: (feed) => `${feed} ist kein Feed: Das JSON ist beschädigt.`,
  otherJson: (feed) => `${feed} ist kein Feed: Das JSON ist von anderer Art.`,
  listOfFeeds: (feed) => `${feed} ist eine Liste von Feeds (OPML); die Feeds daraus in die Einstellungen eintragen.`,
  noAddress: (secret) =>
    `Das Geheimnis "${secret}" ist keine Adresse eines Feeds; eine beginnt mit https:// oder http://.`,
  none: 'Es gibt keine Feeds zu lesen; welche unter feeds eintragen.',
  all: (feeds, first) => `Keiner der ${feeds} Feeds ist lesbar. ${first}`,
};

export const feedsGroups = { 'collector-feeds': feeds };
