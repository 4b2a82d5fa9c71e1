/** What may stand behind `mantel`. Chromium's own switches stand there too, so what is unknown is passed over. */
import { parseArgs } from 'node:util';

export type ShellArguments = {
  readonly data: string | undefined;
  readonly fullscreen: boolean;
  /** End the shell that runs for this data folder. */
  readonly quit: boolean;
};

/** `argv` without the program, and without the folder of the app where that stands there. */
export function readShellArguments(argv: readonly string[]): ShellArguments {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: { data: { type: 'string' }, kiosk: { type: 'boolean' }, quit: { type: 'boolean' } },
  });
  const { data, kiosk, quit } = values;
  return { data: typeof data === 'string' ? data : undefined, fullscreen: kiosk === true, quit: quit === true };
}
