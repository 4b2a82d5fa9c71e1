/** What notices say beyond the alerts themselves, and how the ways to people are, in English. */
import type { ChannelId } from '../channels.ts';
import type { Epoch } from '../time.ts';
import { spoken } from './spoken.ts';
import { clockTime, plural, span } from './units-en.ts';

type Entry = {
  readonly title: string;
  readonly firedAt: Epoch;
  readonly endedAt?: Epoch | undefined;
  readonly times: number;
};

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

export const channelWords = spoken('channels', {
  names: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-mail', webhook: 'Webhook' } satisfies Record<
    ChannelId,
    string
  >,
  acknowledge: 'Acknowledge',
  open: 'Open Mantel',
  isOver: (title: string) => `Over: ${withoutStop(title)}`,
  over: (lasted: number) => `It lasted ${span(lasted)}.`,
  digest: (n: number) => `${plural(n, 'thing')} from today that could wait`,
  digestLine: ({ title, firedAt, endedAt, times }: Entry, zone: string) => {
    const when =
      endedAt === undefined
        ? `since ${clockTime(firedAt, zone)}, still so`
        : `${clockTime(firedAt, zone)} to ${clockTime(endedAt, zone)}`;
    return `${withoutStop(title)} (${when}${times > 1 ? `, ${times} times` : ''})`;
  },
  digestMore: (n: number) => `And ${n} more.`,
  test: 'Mantel reaches you here',
  testText: 'This is how notices arrive. You asked for this one in the settings.',
  tested: (way: string) => `${way} has taken the notice.`,
  notSet: (way: string) => `${way} is not set up; fill in its settings and save them first.`,

  takesNone: (way: string, why: string) => `${way} takes no notices: ${why}`,
  takesAgain: (way: string) => `${way} takes notices again.`,
  expired: (way: string, n: number) =>
    `${way} was away for too long; ${plural(n, 'notice')} that ${n === 1 ? 'is' : 'are'} no news any more ${n === 1 ? 'was' : 'were'} dropped.`,

  whys: {
    alarm: 'An alarm never waits.',
    room: 'The day still had room for it.',
    spent: 'The day had its interruptions already.',
    'quiet hours': 'It was in the quiet hours.',
    'put off': 'Somebody had put it off.',
    again: 'It had been told once that day.',
    corrected: 'Somebody said that this is usual.',
    'seen to': 'Somebody had seen to it already.',
    waits: 'It waits for the digest already.',
    ended: 'It ended, which needs no sound.',
    'ended in digest': 'It ended before the digest, which tells so.',
    'never told': 'It ended before anybody was told.',
  },

  mailGreeting: (host: string) => `${host} does not speak as a mail server does; look at its name and port.`,
  mailNoTls: (host: string) =>
    `${host} offers no encryption here; choose another port, or "tls" for a server that begins with it.`,
  mailNoLogin: (host: string) => `${host} offers no login that Mantel knows; it knows PLAIN and LOGIN.`,
  mailLoginRefused: (host: string, answer: string) => `${host} does not accept the user and password (${answer}).`,
  mailRefused: (host: string, answer: string) => `${host} does not take the mail (${answer}).`,
  mailNotNow: (host: string, answer: string) => `${host} takes no mail now (${answer}).`,
  mailBroken: (host: string, why: string) => `The line to ${host} broke (${why}).`,
  mailInjected: (host: string) => `${host} said more before the encryption began than it may; nothing was sent.`,
  mailEndless: 'The mail server does not stop talking.',
  mailLate: (host: string) => `${host} took too long.`,

  botToken: 'Telegram does not know the token of the bot; look at it again in the chat with @BotFather.',
  botTwice: 'Another program reads the messages of this bot; stop it, or make a bot of its own for Mantel.',
  botRefused: (why: string) => `Telegram did not take it: ${why}`,
  botDeaf: (why: string) => `The bot of Telegram hears nothing: ${why}`,
  botHears: 'The bot of Telegram hears again.',
  botNoChat: 'No chat is paired yet; try it out in the settings for a code.',
  botPair: (code: string) => `Send ${code} to the bot within ten minutes, and that chat is paired.`,
  botPaired: 'Paired. You are told here what happens. Send /status, /chart or the name of a device such as /kitchen.',
  botLeft: 'This chat is told nothing more.',
  botHelp:
    '/status: how all is. /kitchen: readings of a device. /chart kitchen, /chart humidity: its last 24 hours. N: what was told is usual here. /stop: no more notices.',
  botUsual: 'Is this usual? Answer N.',
  botNothing: 'Nothing of that name. There are:',
  botNoDevices: 'No device has sent anything yet.',
  botNoChart: 'There is nothing to draw yet.',
  /** Below a picture. */
  botChartNow: (name: string, value: string, ago: string) => `${name}: ${value} (${ago})`,
  botChartDay: (low: string, high: string) => `Last 24 hours: ${low} to ${high}`,
  botWhichChart: 'Several measure that. There are:',
  botAgo: (ms: number) => `${span(ms)} ago`,
  botCorrected: (title: string) =>
    `Thank you: ${withoutStop(title)} is usual. It waits for the evening for the next 30 days.`,
  botIsAlarm: 'An alarm cannot be spoken away; look after it.',
  botNoCorrection: 'There is nothing to correct.',
} as const);
