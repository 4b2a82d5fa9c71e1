/** What can be switched, and by whom: collectors offer, the API asks. */
import type { Switchable, Switches } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { switchWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { HubLog, Ingest } from '../ports.ts';
import type { Switching } from '../switching.ts';

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
const deadline = 12 * second;

export function createSwitchboard({ ingest, timers, log }: SwitchboardOptions): Switchboard {
  const offered = new Map<string, Switchable>();
  const busy = new Set<string>();

  /** Why it is not known to have switched; undefined when it is. */
  const perform = async ({ device, name, turn }: Switchable, on: boolean): Promise<string | undefined> => {
    const { promise: late, resolve } = Promise.withResolvers<string>();
    using _limit = timers.after(deadline, () => resolve(switchWords.late(deadline)));
    busy.add(device);
    const turned = turn(on).then(
      () => undefined,
      (error: unknown) => {
        if (isTrouble(error)) return messageOf(error);
        log.error({ err: error }, switchWords.fault(name));
        return switchWords.fault(name);
      },
    );
    // Not when its time is up: the command may still be on its way.
    void turned.then(() => busy.delete(device));
    return await Promise.race([turned, late]);
  };

  return {
    all: () => [...offered.values()].map(({ device, name }) => ({ device, name })),
    async turn(device, on) {
      const thing = offered.get(device);
      if (!thing) return { outcome: 'unknown' };
      if (busy.has(device)) return { outcome: 'busy', reason: switchWords.busy(thing.name) };
      const reason = await perform(thing, on);
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

const isTrouble = (error: unknown): boolean =>
  error instanceof Unreachable || error instanceof BadReading || error instanceof Misconfigured;
