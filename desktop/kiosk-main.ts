/**
 * The kiosk as a process: Chromium fullscreen before the dashboard, tray icon and notifications beside it. The hub is
 * another process, whose address its data folder tells.
 *
 *   npm run kiosk [-- --data <folder>] [--url <address>]
 */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { findChromium } from './chromium.ts';
import { startCompanion } from './companion.ts';
import { followingCompanion } from './following-companion.ts';
import { openNodeSocket } from './hub-link.ts';
import { adminToken, answers, isThisMachine, servedAddress, signedIn, usualDataFolder } from './hub-place.ts';
import { runKiosk } from './kiosk.ts';
import type { Timers } from './ports.ts';

/** sysexits.h: something is configured wrongly. */
const misconfiguredStatus = 78;
const usualAddress = 'http://127.0.0.1:8440';

const say = (line: string): void => console.log(line);
const timers: Timers = {
  after(span, run) {
    const timer = setTimeout(run, span);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  },
};

function readArguments(): { readonly data: string; readonly url: string | undefined } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, url: { type: 'string' } } });
    if (values.url !== undefined && !/^https?:/.test(URL.parse(values.url)?.protocol ?? '')) {
      return refuse(words.kioskBadAddress(values.url));
    }
    return { data: values.data ?? usualDataFolder(process.env, homedir()), url: values.url };
  } catch (error) {
    const [why = ''] = messageOf(error).split(/[\n.]/);
    return refuse(words.kioskUnknownArgument(`${why}.`));
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  return process.exit(misconfiguredStatus);
}

const { data, url } = readArguments();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

let lastSeen = usualAddress;
const hub = (): string => url ?? (lastSeen = servedAddress(data) ?? lastSeen);
// A hub elsewhere knows of banners on its own machine only: beside its fullscreen screen here nothing else may speak.
const isHere = isThisMachine(hub());
const companion = followingCompanion((at) =>
  startCompanion({
    hub: at,
    token: () => adminToken(at, data),
    environment: process.env,
    pid: process.pid,
    timers,
    random: Math.random,
    openSocket: openNodeSocket,
    fetch,
    say,
    // The screen is there already, over everything else.
    open: () => undefined,
    quit: () => stopping.abort(),
  }),
);

const address = async (): Promise<string | undefined> => {
  const found = hub();
  if (!(await answers(found))) return undefined;
  if (isHere && !stopping.signal.aborted) await companion.follow(found);
  return signedIn(found, data, (why) => say(shellWords.noTicket(why)));
};

const trouble = await runKiosk(
  {
    timers,
    random: Math.random,
    say,
    dataFolder: data,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    chromium: findChromium(process.env),
    address,
    hub,
    spawn: (program, args, env) => spawn(program, args, { env, stdio: 'ignore' }),
  },
  stopping.signal,
);
await companion[Symbol.asyncDispose]();
if (trouble !== undefined) refuse(trouble);
say(words.kioskStopped);
process.exit(0);
