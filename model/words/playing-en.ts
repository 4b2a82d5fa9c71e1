import { spoken } from './spoken.ts';

/** What players, their services and saved searches say. */
const verbs = { play: 'play', pause: 'pause', next: 'skip to the next', previous: 'go back' } as const;

export const playingWords = spoken('playing', {
  advertisement: 'Advertisement',
  episode: (show: string, title: string) => `New episode of ${show}: ${title}`,
  spotifyPremium:
    'Spotify wants a Premium account for this: the owner of the app in its developer dashboard needs one, and so does whoever is to be controlled.',
  spotifyRefuses: (why: string) => `Spotify refuses access: ${why}.`,
  spotifyNonsense: 'Spotify answered something that Mantel cannot read.',
  newEpisodes: 'new episodes',
  playback: 'playback',
  nowhere: 'Spotify plays nowhere now; start something on a device first.',
  restricted: (action: keyof typeof verbs, why: string) => `It does not let itself ${verbs[action]} now: ${why}.`,
  noBus: 'This machine has no desktop session whose players could be heard.',
  busGone: 'The desktop session has ended.',
  noPlayer: 'The player has gone.',
  playerRefuses: (why: string) => `It refused: ${why}.`,
  endsSoon: (title: string, minutes: number, price: string) =>
    `${title} ends in ${minutes} min${price === '' ? '' : ` (${price})`}.`,
  noOffers: (search: string) => `eBay answered the search ${search} with offers that Mantel cannot read.`,
  noContent:
    'Discord sends messages without their text: switch on "Message Content Intent" for the bot in the Discord developer portal (Bot, Privileged Gateway Intents).',
  noMessages: (channel: string) => `Discord answered messages of channel ${channel} that Mantel cannot read.`,
  noChannel: (channel: string) => `Discord knows no channel ${channel}, or the bot is not in its server.`,
  noAccess: (channel: string, why: string) =>
    `Discord does not let the bot read channel ${channel}: ${why}; give it "View Channel" and "Read Message History" there.`,
  /** What Discord does not name. */
  somebody: 'somebody',
  group: 'group',
  channel: 'channel',
  wrongToken:
    'Discord does not know the token of the bot; copy it anew from the Discord developer portal (Bot, Reset Token).',
  sameName: 'two of one name; give each account its own',
  sameHeading: 'two of one heading; give each its own',
  manyCalls: (calls: number, allowed: number) =>
    `that is ${calls} calls a day, and eBay allows ${allowed}; ask less often or have fewer searches`,
} as const);
