/** The whole collector against Asana on this machine, over real HTTP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { asana } from '#collectors/asana/asana.ts';
import { homeHostsIn } from '#hub/http/admitted-addresses.ts';
import { createHttpClient } from '#hub/http/client.ts';
import { Secret } from '#model/secret.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Tasks } from '#model/snapshots/tasks.ts';
import { speakIn } from '#model/words/manner.ts';
import { asanaToken, startAsana, type AsanaSimulator } from '../../simulators/asana.ts';
import { serveMisbehaving, type Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const now = Date.parse('2026-11-23T10:00:00Z');
const house = { id: '42', name: 'House' };
const club = { id: '43', name: 'Club' };

type Look = { readonly snapshots?: Snapshot[]; readonly ticks?: number; readonly onTick?: (tick: number) => void };

async function look(url: string, given: object, how: Look = {}): Promise<Told & { failed?: Error }> {
  const stop = new AbortController();
  const parsed = asana.settings.parse({ my_tasks: false, projects: [house], url: `${url}/api/1.0`, ...given });
  const settings = { ...parsed, token: new Secret('asana_token', asanaToken) };
  const fake = createFakeWorld(asana, {
    settings,
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks: how.ticks ?? 1,
    http: createHttpClient({ signal: stop.signal, now: () => now, addresses: { homeHosts: homeHostsIn(settings) } }),
    ...(how.onTick && { onTick: how.onTick }),
    ...(how.snapshots && { snapshots: how.snapshots }),
  });
  try {
    await asana.run(fake.world as Parameters<typeof asana.run>[0]);
    return fake.told;
  } catch (error) {
    return { ...fake.told, failed: error as Error };
  } finally {
    stop.abort();
  }
}

const tasksOf = (told: Told): Tasks => told.snapshots.at(-1)?.body as Tasks;
const titles = (told: Told): string[] => tasksOf(told).items.map(({ title }) => title);
const value = (told: Told, key: string): number | undefined => told.series[`asana.${key}`]?.samples.at(-1)?.[1];
const kept = (told: Told): Snapshot[] =>
  told.snapshots.slice(-1).map((one) => ({ ...one, at: now }) as unknown as Snapshot);

async function server(): Promise<AsanaSimulator> {
  const started = await startAsana();
  started.projects.set('42', [
    { gid: '1', name: 'Undated' },
    { gid: '2', name: 'Next week', due_on: '2026-12-01' },
    { gid: '3', name: 'Today', due_on: '2026-11-23', assignee: 'Ada' },
    { gid: '4', name: 'Long overdue', due_on: '2026-10-01' },
    { gid: '5', name: 'Late tonight in New York', due_on: '2026-11-23', due_at: '2026-11-24T03:00:00.000Z' },
    { gid: '6', name: 'Overdue', due_on: '2026-11-22' },
  ]);
  started.projects.set('43', [{ gid: '7', name: 'Of the club', due_on: '2026-11-23' }]);
  started.projects.set('me', [
    { gid: '3', name: 'Today', due_on: '2026-11-23', assignee: 'Ada' },
    { gid: '8', name: 'Mine', due_on: '2026-11-23', assignee: 'Ada' },
  ]);
  return started;
}

test('tasks that are overdue come first, then those of today, then later ones, and undated ones last', async () => {
  await using server_ = await server();
  const told = await look(server_.url, {});
  expect(titles(told)).toEqual([
    'Long overdue',
    'Overdue',
    'Today',
    'Late tonight in New York',
    'Next week',
    'Undated',
  ]);
  expect(tasksOf(told)).toMatchObject({
    source: 'Asana',
    total: 6,
    missing: [],
    items: { 2: { list: 'House', assignee: 'Ada', link: 'https://app.asana.com/0/1/3' }, 3: { dueOn: '2026-11-24' } },
  });
  expect(['open_tasks{project=House}', 'due_today', 'overdue'].map((key) => value(told, key))).toEqual([6, 1, 2]);
});

test('a task that is mine and in a project is one, in its project', async () => {
  await using server_ = await server();
  const told = await look(server_.url, { my_tasks: true });
  expect(tasksOf(told).items.filter(({ title }) => title === 'Today')).toMatchObject([{ list: 'House' }]);
  expect(tasksOf(told).items.find(({ title }) => title === 'Mine')).toMatchObject({ list: 'My tasks' });
  expect([tasksOf(told).total, value(told, 'due_today'), value(told, 'open_tasks{project=My tasks}')]).toEqual([
    7, 2, 2,
  ]);
});

test('what is mine is one series in every language, and is called by the language of the home', async () => {
  await using server_ = await server();
  speakIn({ language: 'de', units: 'metric' });
  const many = Array.from({ length: 1_100 }, (_, n) => ({ gid: `9${n}`, name: `Task ${n}` }));
  server_.projects.set('me', many);
  const told = await look(server_.url, { my_tasks: true });
  expect(value(told, 'open_tasks{project=My tasks}')).toBe(1_000);
  expect(told.troubles.map(({ text }) => text)).toEqual([
    'Die Liste "Meine Aufgaben" hat mehr als 1.000 offene Aufgaben; so viele werden gelesen, die übrigen nicht.',
  ]);
});

test('every page is read, and the project again from its first page the next time', async () => {
  await using server_ = await server();
  const many = Array.from({ length: 250 }, (_, n) => ({ gid: `9${n}`, name: `Task ${n}`, due_on: '2026-11-23' }));
  server_.projects.set('42', many);
  const told = await look(server_.url, {}, { ticks: 2 });
  expect(server_.requests.map((line) => new URL(line.slice(4), server_.url).searchParams.get('offset'))).toEqual([
    null,
    'page-100',
    'page-200',
    null,
    'page-100',
    'page-200',
  ]);
  expect([tasksOf(told).total, tasksOf(told).items.length, value(told, 'due_today')]).toEqual([250, 200, 250]);
});

test('more than a thousand tasks are told of, a circle of pages is left', async () => {
  await using server_ = await server();
  server_.projects.set(
    '42',
    Array.from({ length: 1_100 }, (_, n) => ({ gid: `9${n}`, name: `Task ${n}` })),
  );
  const told = await look(server_.url, {});
  expect([tasksOf(told).total, server_.requests.length]).toEqual([1_000, 10]);
  expect(told.troubles).toMatchObject([
    { subject: 'House', text: expect.stringContaining('more than 1000 open tasks') },
  ]);
  await using circle = await serveMisbehaving((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: [], next_page: { offset: 'again' } }));
  });
  expect((await look(circle.url, {})).troubles).toMatchObject([{ text: expect.stringContaining('in a circle') }]);
  expect(circle.requests.length).toBe(2);
});

test('one project that is not there or not paid for does not take the others; its tasks stay as they were', async () => {
  await using server_ = await server();
  const before = await look(server_.url, { projects: [house, club] });
  for (const status of [402, 404, 403]) {
    server_.refusals.set('43', status);
    const told = await look(server_.url, { projects: [house, club] }, { snapshots: kept(before) });
    expect(tasksOf(told)).toMatchObject({ total: 7, missing: ['Club'] });
    expect(told.troubles).toMatchObject([{ subject: 'Club', text: expect.stringMatching(/Payment|Not a recognized/) }]);
    expect([value(told, 'open_tasks{project=Club}'), value(told, 'due_today')]).toEqual([undefined, undefined]);
  }
});

test('an expired token stops the source, in the words of Asana, before another call', async () => {
  await using server_ = await server();
  server_.expire();
  const { failed, snapshots } = await look(server_.url, { my_tasks: true });
  expect(failed).toMatchObject({
    name: 'Misconfigured',
    message: expect.stringMatching(/refuses access \(401\): Not Authorized/),
  });
  expect([snapshots, server_.requests.length]).toEqual([[], 1]);
});

test('who was told to wait asks for no more', async () => {
  await using server_ = await server();
  server_.next({ does: 'refuse', status: 429, headers: { 'retry-after': '30' } });
  const told = await look(server_.url, { projects: [house, club] });
  expect(told.troubles).toMatchObject([{ error: 'Unreachable', text: expect.stringContaining('too often (429)') }]);
  expect([told.snapshots, server_.requests.length]).toEqual([[], 1]);
});

const spoilt: readonly (readonly [what: string, how: Misbehaviour, error: string])[] = [
  ['half an answer', { does: 'truncate' }, 'Unreachable'],
  ['a reset', { does: 'reset' }, 'Unreachable'],
  ['a page instead', { does: 'html' }, 'BadReading'],
  ['a server in trouble', { does: 'refuse', status: 500 }, 'Unreachable'],
  ['another shape', { does: 'say', body: { data: 'none' } }, 'BadReading'],
  ['an error with status 200', { does: 'say', body: { errors: [{ message: 'Try later' }] } }, 'BadReading'],
  ['an answer without an end', { does: 'flood' }, 'BadReading'],
];
test.each(spoilt)('%s: nothing is made of it', async (_, how, error) => {
  await using server_ = await server();
  server_.next(how);
  const { troubles, snapshots, series } = await look(server_.url, {});
  expect(troubles).toMatchObject([{ error }]);
  expect([snapshots, series]).toEqual([[], {}]);
});

test('fields of other types and missing ones are no values', async () => {
  await using odd = await serveMisbehaving((_, response) => {
    const data = [
      { gid: '1' },
      { gid: '2', name: 7, due_on: '2026-02-30', due_at: 'soon', assignee: 'Ada', permalink_url: 'javascript:x' },
      { name: 'no id' },
      { gid: '3', name: 'Done', completed: true },
      'nothing',
    ];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data, next_page: null }));
  });
  const told = await look(odd.url, {});
  const nothing = { title: 'Without a name', dueOn: null, dueAt: null, assignee: null, link: null };
  expect(tasksOf(told).items).toMatchObject([
    { id: '1', ...nothing },
    { id: '2', ...nothing },
  ]);
});

test.each([
  ['a number that is not in quotes', { projects: [{ id: 42, name: 'House' }] }],
  ['a project without a name', { projects: [{ id: '42' }] }],
  ['an address instead of its number', { projects: [{ id: 'https://app.asana.com/0/42', name: 'House' }] }],
  ['two of one name', { projects: [house, { ...club, name: 'House' }] }],
  ['a second between', { every: '1 s' }],
])('settings with %s are refused', (_, given) => {
  expect(asana.settings.safeParse(given).success).toBe(false);
});

const folder = process.env['MANTEL_CASES'];
describe.skipIf(folder === undefined)('recorded payloads: Asana', () => {
  test('the recorded page is read, the completed task left out, and the next page asked for', async () => {
    const first = readFileSync(join(folder ?? '', 'api/asana/tasks_page.json'));
    await using recorded = await serveMisbehaving((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(request.url?.includes('offset=eyJ0') === true ? '{"data": [], "next_page": null}' : first);
    });
    const told = await look(recorded.url, {});
    expect(recorded.requests).toHaveLength(2);
    expect(tasksOf(told).items).toMatchObject([
      {
        id: '1201',
        title: 'Draft the brief',
        dueOn: '2026-10-05',
        dueAt: null,
        link: 'https://app.asana.com/0/42/1201',
      },
    ]);
    expect(value(told, 'overdue')).toBe(1);
  });
});
