/** Whether what the simulators of a year were asked kept to the quotas, counted where requests leave, by Intl's calendar. */
import type { Quota } from '#model/capability.ts';
import { minute } from '#model/time.ts';
import { openMeteoCost, type Asked } from '../simulators/year-transport.ts';
import { calendarOf } from './intl-calendar.ts';

type Count = {
  readonly dates: (at: number) => string;
  /** Of the last minute. */
  recent: { readonly at: number; readonly cost: number }[];
  day: string;
  inDay: number;
  inMonth: number;
  /** The day before that one of its calls was on. */
  past: { readonly day: string; readonly calls: number };
  shut: { readonly at: number; readonly until: number };
};

export function judgeCalls() {
  const counts = new Map<string, Count>();
  const most = new Map<string, number>();
  let calls = 0;
  let over = 0;
  let early = 0;

  const countOf = (id: string, quota: Quota | undefined): Count => {
    const found = counts.get(id);
    if (found) return found;
    const { date } = calendarOf(quota?.timeZone ?? 'UTC');
    const made = {
      dates: date,
      recent: [],
      day: '',
      inDay: 0,
      inMonth: 0,
      past: { day: '', calls: 0 },
      shut: { at: 0, until: 0 },
    };
    counts.set(id, made);
    return made;
  };

  const look = (id: string, per: string, used: number, quota: number | undefined): void => {
    if (quota === undefined) return;
    const share = used / quota;
    const name = `${id} ${per}`;
    most.set(name, Math.max(most.get(name) ?? 0, share));
    if (used > quota) over += 1;
  };

  return {
    asked({ source, id, url, at }: Asked) {
      const quota = source.collector.capability?.quota;
      const count = countOf(id, quota);
      const cost = id === 'open-meteo' ? openMeteoCost(url) : 1;
      calls += 1;
      if (!quota) return;
      // What is under way when it says so, at the same moment, cannot know.
      if (at > count.shut.at && at < count.shut.until) early += 1;
      const today = count.dates(at);
      if (today.slice(0, 7) !== count.day.slice(0, 7)) count.inMonth = 0;
      if (today !== count.day) {
        count.past = { day: count.day, calls: count.inDay };
        count.inDay = 0;
      }
      count.day = today;
      count.inDay += cost;
      count.inMonth += cost;
      count.recent = [...count.recent.filter((one) => one.at > at - minute), { at, cost }];
      const inMinute = count.recent.reduce((sum, one) => sum + one.cost, 0);
      look(id, 'minute', inMinute, quota.perMinute);
      look(id, 'day', count.inDay, quota.perDay);
      look(id, 'month', count.inMonth, quota.perMonth);
    },
    /** It says, now, that it wants no call before. */
    shut(id: string, at: number, until: number) {
      const count = counts.get(id);
      if (count) count.shut = { at, until: Math.max(count.shut.until, until) };
    },
    /** What was said at the moment of a kill was said to nobody. */
    killed(at: number) {
      for (const count of counts.values()) if (count.shut.at === at) count.shut = { at: 0, until: 0 };
    },
    /** Of the day of its quota in which `now` is; that may have ended since, and the first calls of the next been made. */
    today(id: string, now: number): number {
      const count = counts.get(id);
      const today = count?.dates(now);
      if (today === count?.past.day) return count?.past.calls ?? 0;
      return today === count?.day ? (count?.inDay ?? 0) : 0;
    },
    result: () => ({ calls, over, early, most }),
  };
}
