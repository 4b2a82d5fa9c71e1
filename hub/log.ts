/** The hub's structured log: one JSON line per change of state, in <data>/logs/mantel.log, and the same in words. */
import { join } from 'node:path';
import pino from 'pino';
import { messageOf } from '#model/trouble.ts';
import { openLogFile } from './log-file.ts';
import type { HubLog } from './ports.ts';
import type { SecretValues } from './settings/secrets.ts';

export type Log = HubLog & {
  flush(): Promise<void>;
  close(): Promise<void>;
};

export type LogOptions = {
  readonly folder: string;
  /** Values that must not be written, whatever field or sentence they hide in. */
  readonly secrets: SecretValues;
  readonly level?: 'debug' | 'info';
  /** Epoch ms, for the lines' `time`. */
  readonly now: () => number;
  /** Receives each line of level info and above as one sentence, for a terminal or the system's journal. */
  readonly say?: ((line: string) => void) | undefined;
};

const maxBytes = 5_000_000;
const keep = 4;

/** Fields never worth reading. The values of known secrets are struck from the whole line besides. */
const redacted = ['password', 'token', 'secret', 'authorization', 'cookie', 'ticket'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

const warnLevel = 40;

export function createLog({ folder, secrets, level = 'info', now, say }: LogOptions): Log {
  const file = openLogFile({
    path: join(folder, 'mantel.log'),
    maxBytes,
    keep,
    onTrouble: (error) => say?.(`The log cannot be written: ${messageOf(error)}`),
  });
  const root = pino(
    {
      level,
      base: null,
      messageKey: 'text',
      timestamp: () => `,"time":${now()}`,
      redact: { paths: redacted, censor: '••••' },
      serializers: { err: pino.stdSerializers.err },
      hooks: {
        logMethod(input, method, number) {
          const text = input.at(-1);
          if (say && number >= 30 && typeof text === 'string') {
            say(secrets.strike(number >= warnLevel ? `! ${text}` : text));
          }
          method.apply(this, input);
        },
      },
    },
    { write: (line: string) => file.write(secrets.strike(line)) },
  );
  return { ...wrap(root), flush: () => file.flush(), close: () => file.close() };
}

function wrap(logger: pino.Logger): HubLog {
  return {
    child: (fields) => wrap(logger.child(fields)),
    debug: (fields, text) => logger.debug(fields, text),
    info: (fields, text) => logger.info(fields, text),
    warn: (fields, text) => logger.warn(fields, text),
    error: (fields, text) => logger.error(fields, text),
  };
}
