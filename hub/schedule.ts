/** Things that happen at times of the calendar, in the home's time zone. The only user of node-schedule. */
import { Misconfigured } from '#model/trouble.ts';

export type Schedule = {
  /** Runs at each time the cron rule names ("0 6 * * *"). Throws Misconfigured for a rule that is none. */
  at(rule: string, timeZone: string, run: () => void): Promise<Disposable>;
  /** Computes all coming times anew: the wall clock was set. */
  rearm(): void;
  /** Calls back after that. */
  onRearm(listener: () => void): Disposable;
};

/** node-schedule and its calendar library are loaded with the first rule, since most homes have none. */
export function createSchedule(): Schedule {
  const armed = new Set<() => void>();
  const listeners = new Set<() => void>();
  return {
    async at(rule, timeZone, run) {
      const { scheduleJob } = (await import('node-schedule')).default;
      const when = { rule, tz: timeZone };
      const job = scheduleJob(when, run);
      if (!job) throw new Misconfigured(`"${rule}" is not a time rule; write one like "0 6 * * *" for every day at 6.`);
      const rearm = (): void => void job.reschedule(when);
      armed.add(rearm);
      return {
        [Symbol.dispose]() {
          armed.delete(rearm);
          job.cancel();
        },
      };
    },
    rearm() {
      for (const again of armed) again();
      for (const listener of listeners) listener();
    },
    onRearm(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}
