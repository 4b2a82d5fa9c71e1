/** What may stand behind `mantel` where it is to be the hub, or an agent. */
import { parseArgs } from 'node:util';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';

/** start: the hub, by its name among the commands. agent: for the hub elsewhere that it has joined. */
const commands = ['hub', 'start', 'agent'] as const;

export type Arguments = {
  /** What this process is to be; the hub unless said. */
  readonly command: 'hub' | 'agent';
  readonly data: string | undefined;
  readonly port: number | undefined;
  readonly mqttPort: number | undefined;
  /** Open the screen, with tray and notifications beside it. */
  readonly open: boolean;
  /** Tray and notifications only: a window that a hub before this one opened is still there. */
  readonly accompany: boolean;
  /** A home that is made up, in a data folder of its own. */
  readonly sample: boolean;
  /** Address that leads back from it. */
  readonly back: string | undefined;
  /** Code of the hub that an agent is to join. */
  readonly join: string | undefined;
};

/** Throws Misconfigured, in one sentence, for what is no argument of the hub. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'mqtt-port': { type: 'string' },
        open: { type: 'boolean', default: false },
        accompany: { type: 'boolean', default: false },
        sample: { type: 'boolean', default: false },
        back: { type: 'string' },
        join: { type: 'string' },
      },
    });
    const { data, open, accompany, sample, back, join } = values;
    const command = commandOf(positionals);
    const ports = { port: portOf(values.port), mqttPort: portOf(values['mqtt-port']) };
    return { command, data, ...ports, open, accompany, sample, back, join };
  } catch (error) {
    const [why = ''] = messageOf(error).split(/[\n.]/);
    throw new Misconfigured(startWords.unknownArgument(`${why}.`), { cause: error });
  }
}

function commandOf([word = 'hub', more]: readonly string[]): Arguments['command'] {
  const command = commands.find((known) => known === word);
  if (command === undefined || more !== undefined) throw new Error(`"${more ?? word}" is no command`);
  return command === 'agent' ? 'agent' : 'hub';
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`"${text}" is not a port`);
  return port;
}
