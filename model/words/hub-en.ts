/** What the running of the hub says in log, journal and terminal, in English: start, settings, clock, sources. */
import type { PlayerAction } from '../player.ts';
import { span } from './units-en.ts';
import { spoken } from './spoken.ts';

export const startWords = spoken('start', {
  data: (folder: string) => `Data folder ${folder}`,
  serves: (url: string) => `Mantel is at ${url}`,
  portTaken: (wanted: number, taken: number) => `Port ${wanted} is taken by another program, so Mantel uses ${taken}.`,
  noPort: (port: number, why: string) => `Port ${port} cannot be had (${why}); set another api.port.`,
  ready: (elapsed: number) => `Ready after ${(elapsed / 1_000).toFixed(1)} s`,
  noWindow: (why: string) => `No window was opened: ${why}.`,
  noCompanion: (why: string) => `Notifications and the tray could not be started: ${why}`,
  stopping: 'Stopping; press Ctrl+C again to stop at once.',
  stopped: 'Stopped in order.',
  stepFailed: (step: string, why: string) => `Stopping ${step} failed: ${why}`,
  stepLate: (step: string, limit: number) =>
    `Stopping ${step} took longer than ${limit / 1_000} s; Mantel went on without it.`,
  alreadyRunning: (url: string | null | undefined, pid: number | undefined) =>
    `Mantel already runs for this data folder${url ? ` at ${url}` : ''}${pid === undefined ? '' : ` (process ${pid})`}.`,
  cannotLock: (why: string) => `Mantel cannot lock its data folder (${why}); it needs the command flock of util-linux.`,
  folderUnwritable: (folder: string, why: string) =>
    `Mantel cannot write its data folder ${folder} (${why}); give it another with --data.`,
  unknownArgument: (why: string) => `${why} mantel --help lists the commands, mantel start --help what the hub takes.`,
  storeLost: 'The thread that writes the store ended unexpectedly, so Mantel stops; it has to be started anew.',
  crashed: (why: string) => `Mantel stopped because of a fault of its own: ${why}`,
} as const);

/** A command asks the hub that runs. */
export const runningHubWords = spoken('runningHub', {
  notRunning: (folder: string) => `No hub runs on ${folder}; start it with npm start, or name its folder with --data.`,
  notAnswered: (url: string, why: string) => `The hub at ${url} did not answer: ${why}.`,
} as const);

export const ownBrokerWords = spoken('ownBroker', {
  title: 'MQTT broker',
  listensAgain: 'The MQTT broker listens again.',
  switchedOff: 'The MQTT broker is switched off in the settings.',
  notRecorded: (why: string) => `Where the MQTT broker listens could not be written down: ${why}`,
  notMoved: (why: string) => `The MQTT broker could not change where it listens: ${why}`,
} as const);

export const settingsWords = spoken('settings', {
  opened: (file: string) => `${file} could be read by others; it is now readable by its owner alone.`,
  kept: 'Mantel keeps the settings it had.',
  startsWithLastGood: 'Mantel starts with the settings that worked last.',
  startsWithUsual: 'Mantel starts with the usual settings.',
  startsWithoutSecrets: 'Mantel starts without secrets.',
  valid: 'The settings are valid again.',
  changed: 'The settings have changed.',
  needsRestart: 'This change of the settings takes effect with the next start.',
  gone: 'mantel.yaml is gone; put it back, or Mantel writes a new one when it starts next.',
  forbidden: 'Mantel is not allowed to read mantel.yaml; give its user the right to.',
  unreadable: (why: string) => `mantel.yaml cannot be read: ${why}.`,
  copyFailed: (why: string) => `The copy of the settings could not be written: ${why}`,
  notWatched: (why: string) => `Changes of the settings are not noticed: ${why}`,
  title: 'Settings',
} as const);

/** Why text is not YAML; each a sentence without its full stop. */
export const yamlWords = spoken('yaml', {
  quote: 'the quote opened here is never closed; write the same quote at its end',
  bracket: (bracket: string) =>
    `the ${bracket} opened here is never closed; write ${bracket === '[' ? ']' : '}'} at its end`,
  twice: (key: string) => `"${key}" is there twice in this section; keep one of them`,
  tab: 'this line begins with a tab; indent it with spaces',
  indent: 'this line is not indented like the others of its section; begin them all at the same column',
  nested: 'a second ":" has no place here; put the value in quotes, or indent the next line like this one',
  colon: 'there is no ":" behind the name of a setting',
  quoted: (character: string) => `a value cannot begin with ${character}; put it in quotes`,
  backslash: 'this \\ has no meaning within double quotes; write two of them, or use single quotes',
  documents: 'a line of --- divides the file in two; take it away',
  alias: (name: string) =>
    `*${name} refers to a part marked &${name}, and none stands above; mark one, or put the value in quotes`,
  unexpected: (word: string) => (word === '' ? 'something is missing here' : `"${word}" has no place here`),
} as const);

export const clockWords = spoken('clock', {
  untrusted: 'The clock of this machine is not set yet; readings are kept and dated once it is.',
  trusted: 'The clock of this machine is set.',
  jumped: (by: number) =>
    `The clock of this machine jumped ${direction(by)} by ${wholeSeconds(by)}; Mantel keeps its own time until that has lasted.`,
  returned: 'The clock of this machine is back where it was.',
  adopted: (by: number, why: 'held' | 'synchronised' | 'slept') =>
    `Mantel's time moved ${direction(by)} by ${wholeSeconds(by)}, because ${adoptions[why]}.`,
} as const);

/** Clocks are never read at one moment: an hour must not become 59 minutes. */
export const wholeSeconds = (by: number): string => span(Math.round(Math.abs(by) / 1_000) * 1_000);
const direction = (by: number): string => (by < 0 ? 'back' : 'forward');
const adoptions = {
  held: 'the clock of this machine stayed there',
  synchronised: 'this machine asked a time server',
  slept: 'this machine slept',
} as const;

export const sourceWords = spoken('source', {
  notRenewed: (why: string) => `After the sleep of this machine its sources could not be started anew: ${why}`,
  healthy: (title: string) => `${title}: works.`,
  partial: (title: string, reason: string) => `${title}: works in part. ${reason}`,
  retrying: (title: string, reason: string) => `${title}: tries again. ${reason}`,
  misconfigured: (title: string, reason: string) => `${title}: needs you. ${reason}`,
  faulty: (title: string, reason: string) => `${title}: has a fault in Mantel. ${reason}`,
  off: (title: string, reason: string) => (reason === '' ? `${title}: is off.` : `${title}: waits. ${reason}`),
  doesNotWork: (title: string) => `${title} does not work.`,
  endedEarly: 'It ended before it was told to.',
  leftBehind: (title: string, limit: number) => `${title} did not stop within ${limit / 1_000} s and was left behind.`,
  /** What the reason names already is not named before it. */
  badReading: (subject: string, reason: string) => (names(reason, subject) ? reason : `${subject}: ${reason}`),
  readerFailed: (topic: string) => `Reading the message on ${topic} met a fault in Mantel.`,
  over: 'This run of the source has ended.',
} as const);

/** As a whole: "port0" is not named by "port01". "It" stands for what was named before it. */
export const names = (sentence: string, subject: string, it = 'It '): boolean =>
  !sentence.startsWith(it) && ` ${sentence.replaceAll(marks, '')} `.includes(` ${subject} `);
/** At the ends of words. */
const marks = /(?<=^|\s)["(]+|[").,;:]+(?=\s|$)/g;

export const switchWords = spoken('switch', {
  done: (name: string, on: boolean) => `${name} was switched ${on ? 'on' : 'off'}.`,
  failed: (name: string, on: boolean, why: string) => `${name} could not be switched ${on ? 'on' : 'off'}: ${why}`,
  late: (limit: number) => `It did not confirm within ${limit / 1_000} s; look whether it did it.`,
  busy: (name: string) => `${name} is being switched already; wait for that.`,
  fault: (name: string) => `Mantel has a fault in switching ${name}.`,
} as const);

const playerVerbs = {
  play: 'made to play',
  pause: 'paused',
  next: 'sent to what comes next',
  previous: 'sent back to what came before',
} as const satisfies Record<PlayerAction, string>;

export const playerWords = spoken('player', {
  done: (name: string, action: PlayerAction) => `${name} was ${playerVerbs[action]}.`,
  failed: (name: string, action: PlayerAction, why: string) => `${name} could not be ${playerVerbs[action]}: ${why}`,
  late: (limit: number) => `It did not answer within ${limit / 1_000} s; look whether it did it.`,
  busy: (name: string) => `${name} is still busy with the last wish; wait for that.`,
  cannot: (name: string, action: PlayerAction) => `${name} cannot be ${playerVerbs[action]} now.`,
  fault: (name: string) => `Mantel has a fault in controlling ${name}.`,
} as const);

/** Dry runs. */
export const dryRunWords = spoken('dryRun', {
  settings: (path: readonly string[], message: string) =>
    `This cannot be tried: ${path.length === 0 ? '' : `${path.join(' ')}: `}${message}.`,
  crowd: (most: number) => `${most} requests wait for a message already; try again in a moment.`,
  noFetch: 'This Mantel reads no web addresses.',
  busy: 'Others are being tried already; try again in a moment.',
  none: 'No source that runs reads messages; list mqtt under collectors in the settings.',
  unknown: (source: string, all: readonly string[]) =>
    `No source ${JSON.stringify(source)} that reads messages is running; there is ${all.join(', ')}.`,
  silence: (filter: string, seconds: number) =>
    `Nothing came on ${JSON.stringify(filter)} within ${seconds} s, and the broker keeps nothing there.`,
} as const);

export const fileWords = spoken('file', {
  outside: (folder: string) =>
    `The folder "${folder}" is not within Mantel's data folder; write the name of one in it, such as meters.`,
  tooMany: (folder: string, count: number, most: number) =>
    `The folder "${folder}" holds ${count} files; leave ${most} at most in it.`,
  unreadable: (path: string, reason: string) => `${path} cannot be read (${reason}); let Mantel's user read it.`,
  notThere: 'there is no such file or folder',
  mayNot: 'this user may not',
  readOnly: 'the disk can only be read',
  full: 'the disk is full',
  isFolder: 'it is a folder',
} as const);
