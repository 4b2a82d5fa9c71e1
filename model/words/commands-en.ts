/**
 * What the command line says, in English. Whoever types a command types its English name, in every language. The manual
 * docs/reference/command-line.md is written from `commandHelp`.
 */
import { spoken } from './spoken.ts';

/** A command, as `mantel --help` and the manual have it. `usage` stands behind its name. */
export type CommandHelp = { readonly usage: string; readonly says: string; readonly more?: string };

export const commandHelp = spoken('commandHelp', {
  start: {
    usage: '[--open] [--sample] [--port <number>] [--mqtt-port <number>]',
    says: 'Runs the hub until Ctrl+C; with --open its screen opens beside it.',
    more: 'With --sample it is a made-up home, in a folder of its own.',
  },
  open: {
    usage: '',
    says: 'Opens the screen of the hub that runs here, signed in; without a display it prints how to reach it.',
  },
  kiosk: {
    usage: '[--url <address>]',
    says: 'Keeps the screen open, fullscreen, in Chromium.',
    more: 'It waits for the hub, and starts Chromium again when that ends. --url shows the hub of another machine.',
  },
  agent: {
    usage: '[--join <code>]',
    says: 'Runs this machine as an agent of a hub elsewhere.',
    more: 'The code is needed once; `mantel invite` on the hub prints one.',
  },
  check: {
    usage: '[<file>]',
    says: 'Says whether mantel.yaml is valid, and what it would change.',
    more: 'With a file, that one is read instead. Ends with 1 when it is not valid.',
  },
  backup: {
    usage: '[--to <file or folder>]',
    says: 'Makes a backup now, and checks it.',
    more: 'It lies among the others; --to copies it elsewhere, too.',
  },
  restore: {
    usage: '<backup>',
    says: 'Puts a backup back; what was before is kept as a backup.',
    more: 'The backup is a file, or the name of one among the backups. A hub that runs starts anew for it.',
  },
  export: {
    usage: '[--series <series>]... [--from <time>] [--to <time>] [--out <file>] | --sqlite <file>',
    says: 'Writes samples as CSV, or everything as plain rows of SQLite.',
    more: 'A line is series,time,value,unit,kind. Without --series all are written, without --out to the terminal. Times are days (2026-03-29) or instants (2026-03-29T12:00:00Z); --to is not part of it.',
  },
  import: {
    usage: '<file.csv>',
    says: 'Reads samples of another system from CSV.',
    more: 'The heading names the columns series, time, value and, for series that are new, unit and kind. A time is an instant with its offset, or milliseconds since 1970. Nothing is stored unless every line is good, and doing it twice changes nothing.',
  },
  token: {
    usage: 'list | create <name> --scope <scope>... [--topic <filter>]... | revoke <name>',
    says: 'Lists, creates and revokes the tokens of devices and programs.',
    more: 'Scopes are ingest, view, control and admin. A token is shown once, when it is created.',
  },
  doctor: {
    usage: '[--json]',
    says: 'Finds what is wrong with this installation, and says what to do.',
    more: 'Ends with 1 when something is wrong. No secret is in what it prints.',
  },
  invite: {
    usage: '',
    says: 'Prints a code by which another machine becomes an agent.',
  },
  backfill: {
    usage: '<source> [<job>] <from> <to>',
    says: 'Has a source fetch days gone by.',
  },
} as const satisfies Readonly<Record<string, CommandHelp>>);

export type CommandName = keyof typeof commandHelp;

export const commandWords = spoken('commands', {
  usage: 'mantel <command> [--data <folder>]',
  intro: 'One calm screen for a home.',
  folder:
    'Each command takes --data <folder>; unless given, the data folder is $MANTEL_DATA, else ~/.local/share/mantel.',
  helpOfOne: 'mantel <command> --help tells more of one, mantel --version which Mantel this is.',
  unknownCommand: (word: string) => `There is no command ${JSON.stringify(word)}; mantel --help lists them.`,
  unknownArgument: (command: string, why: string) => `${why} mantel ${command} --help tells what it takes.`,
  unknownOption: (option: string) => `Unknown option '${option}'.`,
  tooMany: (command: string, word: string) =>
    `${JSON.stringify(word)} is one word too many; mantel ${command} --help tells what it takes.`,

  counts: {
    sample: (count: number) => `${count.toLocaleString('en')} sample${count === 1 ? '' : 's'}`,
    series: (count: number) => `${count.toLocaleString('en')} series`,
  },

  opened: (url: string) => `The screen of ${url} is open.`,
  noWindow: (why: string) => `No window was opened: ${why}.`,
  here: (url: string) => `In a browser of this machine: ${url}`,
  hereOnce: (url: string) => `There, or at the end of ssh, signed in, once, within ten minutes: ${url}`,
  elsewhere: (url: string) => `In a browser of the home, once, within ten minutes: ${url}`,
  loopbackOnly: (port: string, host: string) =>
    `Other machines do not reach it. Open it to the network in the settings, or come by way of ssh: ssh -L ${port}:127.0.0.1:${port} ${host}`,

  settingsValid: (file: string) => `${file} is valid.`,
  settingsSame: 'It says what is in force already.',
  settingsChange: (path: string, before: string, after: string) => `${path}: ${before} becomes ${after}`,
  settingsAtStart: 'That takes effect with the next start.',
  settingsFirst: 'No settings were in force yet, so there is nothing to compare it with.',
  secretMissing: (name: string, users: string) =>
    `The secret ${name} is not there (${users} names it); write it into secrets.yaml.`,
  unset: 'nothing',
  noFile: (file: string, why: string) => `${file} cannot be read: ${why}.`,
  noStore: (folder: string) => `There is no store in ${folder} yet; start Mantel once, or name its folder with --data.`,

  backedUp: (name: string, size: string) => `The backup ${name} was made and checked (${size}).`,
  copied: (path: string) => `A copy lies at ${path}.`,
  notCopied: (path: string, why: string) => `It could not be copied to ${path}: ${why}.`,

  noSeries: (key: string) => `There is no series ${key}.`,
  noTime: (text: string) =>
    `${JSON.stringify(text)} is no time; write a day like 2026-03-29 or an instant like 2026-03-29T12:00:00Z.`,
  backwards: 'The range ends before it begins; --from must be earlier than --to.',
  exported: (samples: string, series: string, file: string) => `${samples} of ${series} written to ${file}.`,
  exportedRows: (file: string) => `Everything was written to ${file} as plain rows.`,
  notWritten: (file: string, why: string) => `${file} could not be written: ${why}.`,
  exists: (file: string) => `${file} is there already; name another file, or take it away first.`,
  eitherOr: 'Write either --sqlite or --series, --from, --to and --out: the rows of SQLite always hold everything.',
  brokeOff: (key: string, why: string) => `The samples of ${key} did not all arrive: ${why}.`,

  importUsage: 'Name one file: mantel import <file.csv>',
  importFaults: (file: string, faults: number) =>
    `Nothing was stored: ${faults === 1 ? 'one line' : `${faults} lines`} of ${file} cannot be read.`,
  importLine: (line: number, why: string) => `  line ${line}: ${why}`,
  importMore: (faults: number) => `  and ${faults} more`,
  imported: (samples: string, series: string) => `${samples} of ${series} stored.`,
  importedOwn: (samples: string) =>
    `${samples} of Mantel's own series (host, mantel, broker) were passed over: they are about the machine they come from.`,
  importProgress: (samples: string) => `  ${samples} stored ...`,
  importEmpty: (file: string) => `${file} holds no samples.`,
  noColumn: (name: string) => `the heading has no column ${name}; it must name series, time and value.`,
  rowTime: (text: string) =>
    `${JSON.stringify(text)} is no time; write an instant with its offset, like 2026-03-29T12:00:00Z, or milliseconds since 1970.`,
  rowValue: (text: string) => `${JSON.stringify(text)} is no number.`,
  rowUnit: (text: string) => `${JSON.stringify(text)} is no unit that Mantel knows.`,
  rowKind: (text: string) => `${JSON.stringify(text)} is no kind; write gauge, counter or state.`,
  rowNew: (key: string) => `${key} is new; write its unit in a column unit.`,
  rowOtherUnit: (key: string, unit: string, given: string) => `${key} is in "${unit}", not "${given}".`,
  rowOtherKind: (key: string, kind: string, given: string) => `${key} is a ${kind}, not a ${given}.`,

  tokenUsage: 'Write: mantel token list, mantel token create <name> --scope <scope>, or mantel token revoke <name>.',
  noTokens: 'There are no tokens yet.',
  tokenLine: (name: string, scopes: string, topics: string, used: string) =>
    `${name}  ${scopes}${topics === '' ? '' : `  ${topics}`}  ${used}`,
  usedAt: (when: string) => `used ${when}`,
  notUsed: 'not used since Mantel was started',
  useUnknown: 'when it was used last, only a running hub knows',
  tokenCreated: (name: string) => `The token ${name} was created. It is shown this once:`,
  tokenRevoked: (name: string) => `The token ${name} is revoked.`,
  noToken: (name: string) => `There is no token ${name}.`,
  noScope: (text: string) => `${JSON.stringify(text)} is no scope; there are ingest, view, control and admin.`,
  badName: (text: string) =>
    `${JSON.stringify(text)} is no name of a token; write up to 64 letters, digits, dots, underscores and hyphens.`,
  scopeNeeded: 'Say what the token may do, with --scope ingest, view, control or admin.',
} as const);
