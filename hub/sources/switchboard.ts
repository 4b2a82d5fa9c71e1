/** What can be switched, and by whom: collectors offer, the API asks. */
import type { Switchable, Switches } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { switchWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { HubLog, Ingest } from '../ports.ts';
import type { Switching } from '../switching.ts';
import { createCommands } from './commands.ts';

export type Switchboard = Switching & {
  /** For one run of a collector; disposed, all that it offered is gone. */
  open(): Switches & Disposable;
};

export type SwitchboardOptions = {
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly log: HubLog;
};

/** ms; a plug at the edge of the Wi-Fi needs some for each of three exchanges. */
const limit = 12 * second;

export function createSwitchboard({ ingest, timers, log }: SwitchboardOptions): Switchboard {
  const offered = new Map<string, Switchable>();
  const commands = createCommands({ limit, timers, log, words: switchWords });

  return {
    all: () => [...offered.values()].map(({ device, name }) => ({ device, name })),
    async turn(device, on) {
      const thing = offered.get(device);
      if (!thing) return { outcome: 'unknown' };
      if (commands.isBusy(device)) return { outcome: 'busy', reason: switchWords.busy(thing.name) };
      const reason = await commands.perform(device, thing.name, () => thing.turn(on));
      const text = reason === undefined ? switchWords.done(thing.name, on) : switchWords.failed(thing.name, on, reason);
      const level = reason === undefined ? 'info' : 'warn';
      log[level]({ device, on }, text);
      ingest.journal({ kind: 'switch', subject: device, level, text });
      return reason === undefined ? { outcome: 'done' } : { outcome: 'failed', reason: text };
    },
    open() {
      const own = new Map<string, Switchable>();
      let isOver = false;
      return {
        offer(thing) {
          if (isOver) return;
          own.set(thing.device, thing);
          offered.set(thing.device, thing);
        },
        [Symbol.dispose]() {
          isOver = true;
          for (const [device, thing] of own) if (offered.get(device) === thing) offered.delete(device);
        },
      };
    },
  };
}
