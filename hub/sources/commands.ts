/** Commands that a person gives to things: one at a time for each, and nobody waits for ever. */
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import type { Timers } from '../clock.ts';
import type { HubLog } from '../ports.ts';

export type Commands = {
  isBusy(id: string): boolean;
  /** Why it is not known to have been done, in one sentence; undefined when it was. */
  perform(id: string, name: string, work: () => Promise<void>): Promise<string | undefined>;
};

export type CommandOptions = {
  /** ms that a person waits. */
  readonly limit: number;
  readonly timers: Pick<Timers, 'after'>;
  readonly log: Pick<HubLog, 'error'>;
  readonly words: { late(limit: number): string; fault(name: string): string };
};

export function createCommands({ limit, timers, log, words }: CommandOptions): Commands {
  const busy = new Set<string>();
  return {
    isBusy: (id) => busy.has(id),
    async perform(id, name, work) {
      const { promise: late, resolve } = Promise.withResolvers<string>();
      using _limit = timers.after(limit, () => resolve(words.late(limit)));
      busy.add(id);
      const attempt = async (): Promise<string | undefined> => {
        try {
          await work();
          return undefined;
        } catch (error) {
          if (isTrouble(error)) return messageOf(error);
          log.error({ err: error }, words.fault(name));
          return words.fault(name);
        }
      };
      const done = attempt();
      // Not when its time is up: the command may still be on its way.
      void done.then(() => busy.delete(id));
      return await Promise.race([done, late]);
    },
  };
}

const isTrouble = (error: unknown): boolean =>
  error instanceof Unreachable || error instanceof BadReading || error instanceof Misconfigured;
