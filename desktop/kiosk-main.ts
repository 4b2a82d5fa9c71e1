/**
 * The kiosk as a process. The hub is another process, whose address its data folder tells.
 *
 *   npm run kiosk [-- --data <folder>] [--url <address>]
 */
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { usualDataFolder } from './hub-place.ts';
import { kioskHere } from './kiosk-here.ts';
import type { Timers } from './ports.ts';

/** sysexits.h: something is configured wrongly. */
const misconfiguredStatus = 78;

const say = (line: string): void => console.log(line);
const timers: Timers = {
  after(span, run) {
    const timer = setTimeout(run, span);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  },
};

function readArguments(): { readonly dataFolder: string; readonly url: string | undefined } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, url: { type: 'string' } } });
    if (values.url !== undefined && !/^https?:/.test(URL.parse(values.url)?.protocol ?? '')) {
      return refuse(words.kioskBadAddress(values.url));
    }
    return { dataFolder: values.data ?? usualDataFolder(process.env, homedir()), url: values.url };
  } catch (error) {
    const [why = ''] = messageOf(error).split(/[\n.]/);
    return refuse(words.kioskUnknownArgument(`${why}.`));
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  return process.exit(misconfiguredStatus);
}

const asked = readArguments();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

const trouble = await kioskHere({ ...asked, signal: stopping.signal, timers, random: Math.random, say });
if (trouble !== undefined) refuse(trouble);
say(words.kioskStopped);
process.exit(0);
