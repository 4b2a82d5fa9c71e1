/**
 * An upsd made of files: tick-1/upsd.txt and so on; a file holds until a later tick brings another. A line `> COMMAND` is
 * followed by what it is answered; a file that says `no answer` is an upsd that is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Upsd, UpsdRefusal } from '#collectors/nut/upsd.ts';
import { Unreachable } from '#model/trouble.ts';

/** Every command is noted in `asked`. */
export function upsdOf(folder: string, tick: () => number, asked: string[]): Upsd {
  const text = latest(folder, tick());
  if (text.trim() === 'no answer') throw new Unreachable('upsd at localhost:3493 does not answer.');
  const answers = new Map(
    text
      .split(/^> /m)
      .filter((part) => part !== '')
      .map((part) => {
        const [command = '', ...lines] = part.trimEnd().split('\n');
        return [command, lines] as const;
      }),
  );
  return {
    async ask(command) {
      asked.push(command);
      const lines = answers.get(command) ?? (/^(USERNAME|PASSWORD) /.test(command) ? ['OK'] : undefined);
      if (!lines) throw new UpsdRefusal('UNKNOWN-COMMAND');
      const refusal = /^ERR (\S+)/.exec(lines[0] ?? '')?.[1];
      if (refusal !== undefined) throw new UpsdRefusal(refusal);
      return lines;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function latest(folder: string, tick: number): string {
  for (let at = tick; at >= 1; at--) {
    const file = join(folder, `tick-${at}`, 'upsd.txt');
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return 'no answer';
}
