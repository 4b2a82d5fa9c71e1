import { plural } from './units-en.ts';
import { spoken } from './spoken.ts';

/** Words of notices in the settings, in English. */
export const settingsChannelsWords = spoken('settingsChannels', {
  title: (ways: number) =>
    ways === 0
      ? 'Alerts are told on the screen and the desktop'
      : `Alerts also reach you by ${plural(ways, 'other way')}`,
  items: {
    ledger: 'What was told',
    budget: 'How often',
    ntfy: 'ntfy',
    telegram: 'Telegram',
    email: 'E-mail',
    webhook: 'Webhook',
  },
  about: {
    ledger: 'Every alert, whether you were told at once, and why not where you were not.',
    budget: 'An alarm always reaches you at once. Warnings have this much room.',
    ntfy: 'Notices on a phone, by the ntfy app and its server or your own.',
    telegram: 'A bot that tells you, and answers: /status, /chart, and the names of your devices.',
    email: 'By a mail server where you have an account.',
    webhook: 'Into a channel of Slack, Mattermost, Rocket.Chat or Discord.',
  },
  isOn: 'on',
  test: 'Try it out',
  sending: 'Sending',
  arrives: 'Does it arrive?',
  tryIt: 'Send yourself a notice.',
  saveFirst: 'Save first, then try it out.',
  remove: 'Take out',
  nothing: 'Nothing has happened yet.',
  what: {
    interrupt: 'Told at once.',
    quietly: 'Told without a sound.',
    hold: 'Held for the evening.',
    drop: 'Not told.',
    digest: 'The evening digest, without a sound.',
  },
  times: (n: number, from: string, to: string) => `${n} times, ${from} to ${to}`,
  by: (ways: string) => `By ${ways}.`,
  failed: (ways: string) => `Not by ${ways}, which failed.`,
  corrected: 'You said that this is usual.',
} as const);
