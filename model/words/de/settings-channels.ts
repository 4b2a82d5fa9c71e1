/** Notices in the settings, in German. */
import type { Said } from '../said.ts';
import type { settingsChannelsWords } from '../settings-channels-en.ts';

const settingsChannels: Said<typeof settingsChannelsWords> = {
  title: (ways) =>
    ways === 0
      ? 'Gemeldet wird auf dem Bildschirm und dem Schreibtisch'
      : ways === 1
        ? 'Gemeldet wird auch auf einem anderen Weg'
        : `Gemeldet wird auch auf ${ways} anderen Wegen`,
  items: {
    ledger: 'Was gemeldet wurde',
    budget: 'Wie oft',
    ntfy: 'ntfy',
    telegram: 'Telegram',
    email: 'E-Mail',
    webhook: 'Webhook',
  },
  about: {
    ledger: 'Jede Meldung, ob sie sofort ankam, und wenn nicht, warum.',
    budget: 'Ein Alarm kommt immer sofort an. Warnungen haben so viel Platz.',
    ntfy: 'Nachrichten auf dem Telefon, mit der App ntfy und ihrem Server oder dem eigenen.',
    telegram: 'Ein Bot, der meldet und antwortet: /status, /chart und die Namen der Geräte.',
    email: 'Über einen Mailserver, bei dem es ein Konto gibt.',
    webhook: 'In einen Kanal von Slack, Mattermost, Rocket.Chat oder Discord.',
  },
  isOn: 'an',
  test: 'Ausprobieren',
  sending: 'Wird gesendet',
  arrives: 'Kommt es an?',
  tryIt: 'Eine Nachricht an sich selbst senden.',
  saveFirst: 'Erst speichern, dann ausprobieren.',
  remove: 'Entfernen',
  nothing: 'Noch ist nichts geschehen.',
  what: {
    interrupt: 'Sofort gemeldet.',
    quietly: 'Ohne Ton gemeldet.',
    hold: 'Für den Abend aufgehoben.',
    drop: 'Nicht gemeldet.',
    digest: 'Der Abend, ohne Ton.',
  },
  times: (n, from, to) => `${n}-mal, ${from} bis ${to}`,
  by: (ways) => `Über ${ways}.`,
  failed: (ways) => `Nicht über ${ways}, das ausfiel.`,
  corrected: 'Als üblich vermerkt.',
};

export const settingsChannelsGroups = { settingsChannels };
