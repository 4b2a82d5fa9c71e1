/** Notices and the ways they take, in German. */
import type { channelWords } from '../channels-en.ts';
import type { Said } from '../said.ts';
import { clockTime, span } from '../units-en.ts';

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const channels: Said<typeof channelWords> = {
  names: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-Mail', webhook: 'Webhook' },
  acknowledge: 'Verstanden',
  open: 'Mantel öffnen',
  isOver: (title) => `Vorbei: ${withoutStop(title)}`,
  over: (lasted) => `Dauer: ${span(lasted)}.`,
  digest: (n) => (n === 1 ? 'Eine Sache von heute, die warten konnte' : `${n} Sachen von heute, die warten konnten`),
  digestLine: ({ title, firedAt, endedAt, times }, zone) => {
    const when =
      endedAt === undefined
        ? `seit ${clockTime(firedAt, zone)}, noch immer`
        : `${clockTime(firedAt, zone)} bis ${clockTime(endedAt, zone)}`;
    return `${withoutStop(title)} (${when}${times > 1 ? `, ${times}-mal` : ''})`;
  },
  digestMore: (n) => `Und ${n} mehr.`,
  test: 'Nachrichten von Mantel kommen hier an',
  testText: 'So sehen Nachrichten aus. Diese wurde in den Einstellungen angefordert.',
  tested: (way) => `${way} hat die Nachricht angenommen.`,
  notSet: (way) => `${way} ist nicht eingerichtet; zuerst die Einstellungen ausfüllen und speichern.`,

  takesNone: (way, why) => `${way} nimmt keine Nachrichten an: ${why}`,
  takesAgain: (way) => `${way} nimmt wieder Nachrichten an.`,
  expired: (way, n) =>
    n === 1
      ? `${way} war zu lange weg; eine Nachricht, die nichts Neues mehr ist, entfällt.`
      : `${way} war zu lange weg; ${n} Nachrichten, die nichts Neues mehr sind, entfallen.`,

  whys: {
    alarm: 'Ein Alarm wartet nie.',
    room: 'Der Tag hatte noch Platz dafür.',
    spent: 'Der Tag hatte seine Unterbrechungen schon.',
    'quiet hours': 'Es war in den ruhigen Stunden.',
    'put off': 'Jemand hatte es verschoben.',
    again: 'Es war an diesem Tag schon einmal gemeldet.',
    corrected: 'Jemand hat gesagt, dass das üblich ist.',
    'seen to': 'Jemand kümmerte sich schon darum.',
    waits: 'Es wartet schon auf den Abend.',
    ended: 'Es war vorbei, das braucht keinen Ton.',
    'ended in digest': 'Es war vor dem Abend vorbei, wo es steht.',
    'never told': 'Es war vorbei, bevor jemand davon hörte.',
  },

  mailGreeting: (host) => `${host} spricht nicht wie ein Mailserver; Name und Port prüfen.`,
  mailNoTls: (host) =>
    `${host} bietet hier keine Verschlüsselung; einen anderen Port nehmen, oder „tls“ für einen Server, der damit beginnt.`,
  mailNoLogin: (host) => `${host} bietet keine Anmeldung, die Mantel kennt; es kennt PLAIN und LOGIN.`,
  mailLoginRefused: (host, answer) => `${host} nimmt Benutzer und Passwort nicht an (${answer}).`,
  mailRefused: (host, answer) => `${host} nimmt die Mail nicht an (${answer}).`,
  mailNotNow: (host, answer) => `${host} nimmt jetzt keine Mail an (${answer}).`,
  mailBroken: (host, why) => `Die Leitung zu ${host} ist abgerissen (${why}).`,
  mailInjected: (host) => `${host} sagte vor der Verschlüsselung mehr, als es darf; es wurde nichts gesendet.`,
  mailEndless: 'Der Mailserver hört nicht auf zu reden.',
  mailLate: (host) => `${host} hat zu lange gebraucht.`,

  botToken: 'Telegram kennt das Token des Bots nicht; im Chat mit @BotFather noch einmal nachsehen.',
  botTwice:
    'Ein anderes Programm liest die Nachrichten dieses Bots; es beenden oder für Mantel einen eigenen Bot anlegen.',
  botRefused: (why) => `Telegram hat es nicht angenommen: ${why}`,
  botDeaf: (why) => `Der Telegram-Bot hört nichts: ${why}`,
  botHears: 'Der Telegram-Bot hört wieder.',
  botNoChat: 'Noch ist kein Chat verbunden; in den Einstellungen ausprobieren, dort steht ein Code.',
  botPair: (code) => `Innerhalb von zehn Minuten ${code} an den Bot senden, dann ist dieser Chat verbunden.`,
  botPaired:
    'Verbunden. Hier wird gemeldet, was geschieht. Auskunft geben /status, /chart oder der Name eines Geräts, etwa /kueche.',
  botLeft: 'In diesen Chat wird nichts mehr gemeldet.',
  botHelp:
    '/status: wie es steht. /kueche: Werte eines Geräts. /chart kueche, /chart feuchte: die letzten 24 Stunden. N: Was gemeldet wurde, ist hier üblich. /stop: keine Nachrichten mehr.',
  botUsual: 'Ist das üblich? Dann mit N antworten.',
  botNothing: 'Nichts heißt so. Es gibt:',
  botNoDevices: 'Noch hat kein Gerät etwas gesendet.',
  botNoChart: 'Noch gibt es nichts zu zeichnen.',
  botChartNow: (name, value, ago) => `${name}: ${value} (${ago})`,
  botChartDay: (low, high) => `Letzte 24 Stunden: ${low} bis ${high}`,
  botWhichChart: 'Das messen mehrere. Es gibt:',
  botAgo: (ms) => `vor ${span(ms)}`,
  botCorrected: (title) => `Danke: „${withoutStop(title)}“ ist üblich. Es wartet die nächsten 30 Tage auf den Abend.`,
  botIsAlarm: 'Ein Alarm lässt sich nicht wegreden; nachsehen.',
  botNoCorrection: 'Es gibt nichts zu berichtigen.',
};

export const channelGroups = { channels };
