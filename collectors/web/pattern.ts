/** A person's regular expression, bounded: some patterns take years on a text of a hundred letters. */
import { Script, createContext } from 'node:vm';
import { BadReading } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';

/** ms. Ordinary patterns take microseconds; the hub has one thread. */
const patience = 25;
/** ms of the processor's time: less, and it was others who took the time. */
const tooMuch = 15;
const attempts = 20;
/** Characters; no reading stands further in. */
const longest = 10_000;

/** What a context holds besides what the language has; neither text nor pattern ever becomes code. */
type Bench = { pattern: string; text: string };
let bench: (Bench & object) | undefined;
const matching = new Script(
  '{ const found = new RegExp(pattern, "u").exec(text); found === null ? undefined : String(found[1] ?? found[0]); }',
);

/** Undefined when a pattern can be read, else why not. */
export function faultIn(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The first group of what the pattern finds, or the whole where it has none; undefined when it finds nothing. Throws
 * BadReading when it takes too long.
 */
export function found(pattern: string, text: string): string | undefined {
  bench ??= createContext({ pattern: '', text: '' }) as Bench & object;
  bench.pattern = pattern;
  bench.text = text.slice(0, longest);
  for (let attempt = 1; ; attempt++) {
    const before = process.threadCpuUsage().user;
    try {
      return matching.runInContext(bench, { timeout: patience }) as string | undefined;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
      if ((process.threadCpuUsage().user - before) / 1_000 < tooMuch && attempt < attempts) continue;
      throw new BadReading(words.slowPattern(pattern), { cause });
    }
  }
}
