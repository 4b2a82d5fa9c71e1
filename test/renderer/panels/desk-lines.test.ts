import { expect, test } from 'vitest';
import type { Agenda } from '#model/snapshots/agenda.ts';
import type { Auctions } from '#model/snapshots/auctions.ts';
import type { Feed } from '#model/snapshots/feed.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Tasks } from '#model/snapshots/tasks.ts';
import { agendaLines } from '#renderer/panels/agenda/agenda.ts';
import { auctionLines } from '#renderer/panels/auctions/auctions.ts';
import { episodeLines, headlineLines } from '#renderer/panels/headlines/headlines.ts';
import { messageLines } from '#renderer/panels/messages/messages.ts';
import { playingShown } from '#renderer/panels/playing/playing.ts';
import { taskList } from '#renderer/panels/tasks/tasks.ts';
import { deskTitle } from '#renderer/pages/desk/desk.ts';

/** Sunday, 21:47 in Vienna. */
const now = Date.parse('2026-11-22T20:47:20Z');
const zone = 'Europe/Vienna';
const hour = 3_600_000;

const task = (title: string, dueOn: string | null) => ({
  id: title,
  title,
  dueOn,
  dueAt: null,
  list: null,
  assignee: null,
  link: null,
});
const tasks = (items: Tasks['items'], more = 0): Tasks => ({
  source: 'Asana',
  items,
  total: items.length + more,
  due: [...Map.groupBy(items, ({ dueOn }) => dueOn ?? '')].flatMap(([day, all]): [string, number][] =>
    day === '' ? [] : [[day, all.length]],
  ),
  missing: [],
});

test('what is late comes first and alone needs somebody; days are told as people say them', () => {
  const list = taskList(
    [
      tasks([
        task('far', '2026-12-24'),
        task('tomorrow', '2026-11-23'),
        task('late', '2026-11-20'),
        task('today', '2026-11-22'),
        task('some day', null),
        task('yesterday', '2026-11-21'),
        task('thursday', '2026-11-26'),
      ]),
    ],
    '2026-11-22',
    6,
  );
  expect(list.lines.map(({ lead, text, needs }) => [lead, text, needs])).toEqual([
    ['2 days late', 'late', true],
    ['1 day late', 'yesterday', true],
    ['Today', 'today', false],
    ['Tomorrow', 'tomorrow', false],
    ['Thu', 'thursday', false],
    ['24 Dec', 'far', false],
  ]);
  expect(list).toMatchObject({ late: 2, today: 1, more: 'One more' });
});

test('a task due today is late once midnight has passed, without being read anew', () => {
  const document = tasks([task('call', '2026-11-22')]);
  expect(taskList([document], '2026-11-22', 5)).toMatchObject({ late: 0, today: 1 });
  expect(taskList([document], '2026-11-23', 5)).toMatchObject({ late: 1, today: 0 });
});

test('tasks without a day are shown where none has one', () => {
  expect(taskList([tasks([task('b', null), task('a', null)], 3)], '2026-11-22', 5)).toMatchObject({
    lines: [{ text: 'a' }, { text: 'b' }],
    more: '3 more',
  });
});

test('events come in their order, what is over is left out, what goes on is now', () => {
  const event = (title: string, start: number, end: number, allDay = false) => ({
    title,
    start,
    end,
    allDay,
    location: null,
    calendar: 'Family',
  });
  const agenda: Agenda = {
    from: now,
    to: now,
    total: 6,
    calendars: [],
    events: [
      event('over', now - 2 * hour, now - hour),
      event('tomorrow', now + 11.7112 * hour, now + 12 * hour),
      event('goes on', now - hour, now + hour),
      event('late show', now + 0.7112 * hour, now + 2 * hour),
      event('holiday', Date.parse('2026-11-24T23:00:00Z'), Date.parse('2026-11-25T23:00:00Z'), true),
      event('far', now + 300 * hour, now + 301 * hour),
    ],
  };
  const { lines, next } = agendaLines([agenda], now, zone, 9);
  expect(lines.map(({ lead, text }) => `${lead} ${text}`)).toEqual([
    'now goes on',
    '22:30 late show',
    'Mon 09:30 tomorrow',
    'Wed holiday',
    '5 Dec far',
  ]);
  expect(next?.title).toBe('late show');
});

const item = (id: string, at: number | null, duration: number | null = null): Feed['items'][number] => ({
  id,
  title: id,
  summary: '',
  link: null,
  at,
  audio: null,
  duration,
  episode: null,
});
const feed = (kind: Feed['kind'], title: string, items: Feed['items']): Feed => ({
  kind,
  title,
  link: null,
  credit: null,
  items,
});

test('a busy feed does not fill the headlines', () => {
  const busy = feed('headlines', 'Busy', [item('b1', now), item('b2', now), item('b3', now)]);
  const calm = feed('headlines', 'Calm', [item('c1', now - hour)]);
  expect(headlineLines([busy, calm], 3).map(({ text }) => text)).toEqual(['b1', 'c1', 'b2']);
});

test('the newest episode of each podcast is told for a week', () => {
  const talk = feed('podcast', 'Talk', [item('new', now - hour, 52 * 60_000), item('old', now - 30 * hour)]);
  const rare = feed('podcast', 'Rare', [item('ancient', now - 9 * 24 * hour)]);
  expect(episodeLines([talk, rare], now, 5)).toEqual([
    { id: 'Talk new', lead: 'Talk', text: 'new', tail: '52\u00a0min' },
  ]);
});

test('the newest message comes first, with its sender', () => {
  const message = (id: string, author: string | null, at: number | null) => ({
    id,
    author,
    text: id,
    at,
    link: null,
    channel: '#news',
  });
  const document = {
    title: 'Club',
    credit: null,
    items: [message('a', null, now - 30 * hour), message('b', 'Neighbours', now - hour)],
  };
  expect(messageLines([document], now, zone, 5)).toMatchObject([
    { lead: 'Neighbours', text: 'b', tail: '20:47' },
    { lead: '#news', text: 'a', tail: '21 Nov' },
  ]);
});

test('what ends first comes first, and what has ended is gone without being read anew', () => {
  const offer = (id: string, endsAt: number | null, price: number | null, currency: string | null = 'EUR') => ({
    id,
    title: id,
    price,
    currency,
    bids: null,
    endsAt,
    link: null,
    search: null,
  });
  const document: Auctions = {
    title: 'x',
    credit: null,
    items: [
      offer('fixed', null, 20),
      offer('soon', now + 12 * 60_000, 146),
      offer('over', now - 1, 3),
      offer('later', now + 2.2 * hour, 12.5, null),
      offer('tuesday', now + 46 * hour, 320),
    ],
  };
  expect(
    auctionLines([document], now, zone, 9).map(({ text, tail }) => `${text}: ${tail?.replaceAll('\u00a0', ' ')}`),
  ).toEqual(['soon: €146, in 12 min', 'later: 12.5, in 2 h 12 min', 'tuesday: €320, Tue 19:47', 'fixed: €20']);
});

test('the player that plays is shown; one that is paused leaves after half an hour', () => {
  const player = (
    subject: string,
    isPlaying: boolean,
    at: number,
    kind: 'track' | 'episode' = 'track',
  ): Snapshot<'playing'> => ({
    kind: 'playing',
    subject,
    at,
    body: {
      player: subject,
      isPlaying,
      item: { kind, title: 'Title', artists: ['Somebody'], from: 'Album', duration: null, cover: null, link: null },
      progress: null,
      credit: null,
    },
  });
  expect(playingShown([player('hall', false, now), player('kitchen', true, now - hour)], now)).toMatchObject({
    id: 'kitchen',
    by: 'Somebody, kitchen',
  });
  expect(playingShown([player('hall', false, now - 60_000, 'episode')], now)).toMatchObject({
    by: 'Album, hall',
    isPlaying: false,
  });
  expect(playingShown([player('hall', false, now - hour)], now)).toBeUndefined();
});

test.each([
  [{ late: 2, today: 1 }, 'Monday', '2 tasks are late', 'Monday begins at 09:30.'],
  [{ late: 0, today: 1 }, undefined, 'One task today', undefined],
  [{ late: 0, today: 0 }, undefined, 'No task is due today', undefined],
  [undefined, 'Monday', 'Monday begins at 09:30', undefined],
  [undefined, undefined, 'Euro up 0.1%', 'SPY down 1%.'],
])('with the tasks %j and %s the desk says "%s"', (of, day, title, finding) => {
  const next = day === undefined ? undefined : { day, time: '09:30', isToday: false };
  expect(deskTitle({ tasks: of, next, findings: ['Euro up 0.1%', 'SPY down 1%'] })).toEqual({ title, finding });
});
