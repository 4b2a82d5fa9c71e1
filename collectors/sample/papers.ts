/** The documents of the made-up home: the weather to come, what is to do, and what others say. */
import type { Agenda, AgendaEvent } from '#model/snapshots/agenda.ts';
import type { Feed } from '#model/snapshots/feed.ts';
import type { Tasks } from '#model/snapshots/tasks.ts';
import type { Forecast } from '#model/snapshots.ts';
import { day, hour, isoDate, localDate, localMidnight } from '#model/time.ts';
import { sampleWords as words } from '#model/words/sample-en.ts';
import { hourOf, season } from './courses.ts';
import { outside, rain, wind } from './weather.ts';

const one = (value: number): number => Number(value.toFixed(1));
const codeAt = (at: number): number => {
  const falls = rain(at);
  const isCold = outside(at) < 0.5;
  if (falls > 2) return isCold ? 73 : 63;
  if (falls > 0.1) return isCold ? 71 : 61;
  return rain(at - 3 * hour) > 0 || rain(at + 3 * hour) > 0 ? 3 : 2;
};

/** Hours of the house's clock at which the sun rises and sets. */
const sunUp = (at: number): number => 7.2 - 2.6 * season(at);
const sunDown = (at: number): number => 17.4 + 3.4 * season(at);

export function forecastAt(now: number, timeZone: string): Forecast {
  const first = Math.floor(now / hour) * hour;
  const midnights = Array.from({ length: 8 }, (_, i) => localMidnight(now, timeZone, i));
  return {
    place: words.homeName,
    credit: words.credit,
    current: {
      at: now,
      temperature: one(outside(now)),
      feelsLike: one(outside(now) - wind(now) * 0.5),
      humidity: 80,
      wind: one(wind(now)),
      code: codeAt(now),
      isDay: hourOf(now) > sunUp(now) && hourOf(now) < sunDown(now),
    },
    hours: Array.from({ length: 48 }, (_, i) => first + i * hour).map((at) => ({
      at,
      temperature: one(outside(at)),
      precipitation: one(rain(at)),
      chance: Math.round(Math.min(1, rain(at) + 0.1) * 100),
      wind: one(wind(at)),
      code: codeAt(at),
    })),
    days: midnights.slice(0, 7).map((at) => {
      const all = Array.from({ length: 24 }, (_, i) => at + i * hour);
      return {
        at,
        low: one(Math.min(...all.map(outside))),
        high: one(Math.max(...all.map(outside))),
        precipitation: one(all.reduce((sum, each) => sum + rain(each), 0)),
        code: codeAt(at + 13 * hour),
        sunrise: Math.round(at + sunUp(at) * hour),
        sunset: Math.round(at + sunDown(at) * hour),
      };
    }),
  };
}

export function tasksAt(now: number, timeZone: string): Tasks {
  const dueIn = [0, 0, 1, 4, 9];
  const items = words.tasks.map((title, i) => ({
    id: `sample-${i}`,
    title,
    dueOn: isoDate(localDate(now + (dueIn[i] ?? 0) * day, timeZone)),
    dueAt: null,
    list: words.taskList,
    assignee: null,
    link: null,
  }));
  const due = [...Map.groupBy(items, ({ dueOn }) => dueOn)].map(([on, all]): [string, number] => [on, all.length]);
  return { source: words.taskList, items, total: items.length, due, missing: [] };
}

export function agendaAt(now: number, timeZone: string): Agenda {
  const from = localMidnight(now, timeZone);
  const at = [16.5, 43.5, 58, 80];
  const events = words.events.map((title, i): AgendaEvent => {
    const start = from + (at[i] ?? 0) * hour;
    return { title, start, end: start + hour, allDay: false, location: null, calendar: words.calendar };
  });
  const calendars = [{ id: 'family', name: words.calendar, readAt: now }];
  return { from, to: localMidnight(now, timeZone, 14), events, total: events.length, calendars };
}

export function headlinesAt(now: number): Feed {
  return {
    kind: 'headlines',
    title: words.feed,
    link: null,
    credit: words.credit,
    items: words.headlines.map((title, i) => ({
      id: `sample-${i}`,
      title,
      summary: '',
      link: null,
      at: now - (1 + i * 3) * hour,
      audio: null,
      duration: null,
      episode: null,
    })),
  };
}
