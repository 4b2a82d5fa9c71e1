/** What may stand behind the command. */
import { parseArgs } from 'node:util';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';

export type Arguments = {
  readonly data: string | undefined;
  readonly port: number | undefined;
  readonly mqttPort: number | undefined;
  /** Open the screen, with tray and notifications beside it. */
  readonly open: boolean;
  /** Tray and notifications only: a window that a hub before this one opened is still there. */
  readonly accompany: boolean;
};

/** Throws Misconfigured, in one sentence, for what is no argument of the hub. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'mqtt-port': { type: 'string' },
        open: { type: 'boolean', default: false },
        accompany: { type: 'boolean', default: false },
      },
    });
    const { data, open, accompany } = values;
    return { data, port: portOf(values.port), mqttPort: portOf(values['mqtt-port']), open, accompany };
  } catch (error) {
    const [why = ''] = messageOf(error).split(/[\n.]/);
    throw new Misconfigured(startWords.unknownArgument(`${why}.`), { cause: error });
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`"${text}" is not a port`);
  return port;
}
