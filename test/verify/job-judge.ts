/** Whether the runs of test/verify/jobs.ts are those of the calendar. Computed by Intl alone, minute by minute. */
import { hour, minute } from '#model/time.ts';
import type { WireRun } from '#model/wire.ts';

type Span = { readonly from: number; readonly to: number };

/** A job that waits for the purse, a retry or chance may come so much later than its time. */
const slack = 20 * minute;
/** After a time of an interval: chance, and the wait after a run that was broken off. */
const longestGap = 6 * minute;

export function judgeRuns(timeZone: string, { from, to }: Span) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const partsOf = (at: number) => {
    const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      ...found,
      date: `${found['year']}-${found['month']}-${found['day']}`,
      hour: Number(found['hour']),
      minute: Number(found['minute']),
      weekday: found['weekday'] ?? '',
    };
  };

  /** By job the slots that have to be served, and how often each was. */
  const slots = {
    'half-past-two': new Map<string, number>(),
    'each-hour': new Map<string, number>(),
    working: new Map<string, number>(),
  };
  for (let at = Math.ceil(from / minute) * minute; at < to - slack; at += minute) {
    const { date, hour: ofDay, minute: past, weekday } = partsOf(at);
    if (past === 5) slots['each-hour'].set(String(Math.floor(at / hour)), 0);
    // The day itself: on one day of the year it is never half past two.
    if (ofDay === 12 && past === 0 && at > from + 24 * hour) slots['half-past-two'].set(date, 0);
    const isWorking = weekday !== 'Sat' && weekday !== 'Sun' && ofDay >= 8 && ofDay <= 17 && past % 30 === 0;
    if (isWorking) slots.working.set(`${date} ${ofDay} ${past}`, 0);
  }

  const slotOf = (job: string, at: number): string | undefined => {
    if (job === 'half-past-two') return partsOf(at).date;
    if (job === 'each-hour') return String(Math.floor((at - 5 * minute) / hour));
    if (job !== 'working') return undefined;
    const { date, hour: ofDay, minute: past } = partsOf(at);
    return `${date} ${ofDay} ${past < 30 ? 0 : 30}`;
  };

  const running = new Map<string, number>();
  const lastSuccess = new Map<string, number>();
  let runs = 0;
  let overlaps = 0;
  let doubled = 0;
  let lost = 0;

  function succeeded({ job, started }: WireRun): void {
    const slot = slotOf(job, started);
    const known = job in slots ? slots[job as keyof typeof slots] : undefined;
    const before = lastSuccess.get(job);
    lastSuccess.set(job, started);
    if (slot !== undefined && known?.has(slot)) known.set(slot, (known.get(slot) ?? 0) + 1);
    if (job !== 'interval' || before === undefined) return;
    const gap = started - before;
    if (gap < hour - minute) doubled += 1;
    if (gap > hour + longestGap) lost += 1;
  }

  return {
    run(run: WireRun) {
      const { job, outcome } = run;
      if (outcome === 'running') {
        runs += 1;
        if ((running.get(job) ?? 0) > 0) overlaps += 1;
        running.set(job, 1);
        return;
      }
      running.set(job, 0);
      if (outcome === 'succeeded') succeeded(run);
    },
    /** Nothing runs any more. */
    killed: () => running.clear(),
    result() {
      for (const counts of Object.values(slots)) {
        for (const count of counts.values()) {
          if (count === 0) lost += 1;
          if (count > 1) doubled += count - 1;
        }
      }
      return { runs, lost, doubled, overlaps };
    },
  };
}
