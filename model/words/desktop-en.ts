/** What the desktop shows and says of itself, in English: notifications, tray, kiosk. Alerts and the verdict bring their own words. */
import { plural } from './units-en.ts';
import { spoken } from './spoken.ts';

export const desktopWords = spoken('desktop', {
  product: 'Mantel',
  acknowledge: 'Acknowledge',
  /** As a button of a notification, which has little room. */
  snooze: 'Snooze 1 h',
  acknowledgeOne: (title: string) => `Acknowledge: ${withoutStop(title)}`,
  snoozeOne: (title: string) => `Snooze for an hour: ${withoutStop(title)}`,
  open: 'Open Mantel',
  quit: 'Quit Mantel',
  more: (n: number) => `${plural(n, 'more thing')} ${n === 1 ? 'needs' : 'need'} you.`,
  /** As the summary of a notification; its detail stands below. */
  summary: (title: string) => withoutStop(title),
  number: (name: string, value: string) => `${name}  ${value}`,
  silentFor: (span: string) => `silent for ${span}`,
  numbers: {
    outside: 'Outside',
    power: 'Power',
    load: 'Load',
    memory: 'Memory',
    heat: 'Heat',
    disk: 'Disk',
  },
  lost: 'Mantel does not answer.',

  noBus: 'There is no session bus, so Mantel has no tray icon and shows no notifications here.',
  busUnreachable: (why: string) => `The session bus cannot be reached (${why}); Mantel tries again.`,
  busLost: 'The session bus has ended; Mantel looks for it again.',
  busFound: 'The session bus is there.',
  busFault: (why: string) => `Something on the session bus went wrong: ${why}`,
  notifies: 'Alerts are shown as notifications.',
  noNotifications: 'No program shows notifications here; alerts are on the screen only.',
  notificationFailed: (why: string) => `A notification could not be shown (${why}); Mantel tries again.`,
  trayShown: 'The tray icon is shown.',
  noTray: 'This desktop has no tray.',
  trayRefused: (why: string) => `The tray did not take the icon (${why}); Mantel tries again.`,
  elsewhere: 'Another Mantel already serves this desktop; this one waits.',
  keepsAwake: 'The screen of the home is shown.',
  notKeptAwake: (why: string) => `The session could not be kept awake (${why}); Mantel tries again.`,
  hubFound: 'The desktop follows the hub.',
  hubLost: 'The hub does not answer; the desktop tries again.',
  snoozeFailed: (why: string) => `The alert could not be put off: ${why}`,
  acknowledgeFailed: (why: string) => `The alert could not be acknowledged: ${why}`,

  kioskWaits: (url: string) => `Waiting for the hub at ${url}.`,
  kioskShows: (url: string) => `The screen shows ${url}.`,
  kioskEnded: (how: string, pause: number) =>
    `Chromium ended (${how}); it is started again in ${(pause / 1_000).toFixed(1)} s.`,
  kioskLeft: 'Somebody has left the screen.',
  kioskStopped: 'The screen is closed.',
  kioskNotPossible: (why: string) => `No screen can be shown: ${why}.`,
  kioskUnknownArgument: (why: string) => `${why} Known are --data <folder> and --url <address>.`,
  kioskBadAddress: (url: string) => `"${url}" is not an address of a hub; it looks like http://127.0.0.1:8440.`,
} as const);

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
