/** The real hub reads a podcast, a private calendar and tasks over real HTTP, and is killed between its looks. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import WebSocket from 'ws';
import { asanaToken, startAsana } from '../../simulators/asana.ts';
import { startCalendars } from '../../simulators/calendar.ts';
import { startFeeds } from '../../simulators/feeds.ts';
import { type HubProcess, startHubProcess, temporaryFolder } from '../../simulators/hub-process.ts';

const day = 86_400_000;
const journalSchema = z.array(z.object({ kind: z.string(), text: z.string() }));
const statusSchema = z.object({
  sources: z.array(z.object({ id: z.string(), health: z.object({ state: z.string() }) })),
});
const helloSchema = z.object({
  snapshots: z.array(z.object({ kind: z.string(), subject: z.string(), body: z.unknown() })),
  verdict: z.object({ text: z.string() }),
});

const get = async ({ url }: HubProcess, path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json();
const episodes = async (hub: HubProcess): Promise<string[]> =>
  journalSchema
    .parse(await get(hub, '/api/v1/journal?limit=500'))
    .filter(({ kind }) => kind === 'episode')
    .map(({ text }) => text);

async function areHealthy(hub: HubProcess): Promise<void> {
  await vi.waitFor(
    async () => {
      const { sources } = statusSchema.parse(await get(hub, '/api/v1/status'));
      expect(sources.map(({ id, health }) => [id, health.state])).toEqual([
        ['feeds', 'healthy'],
        ['calendar', 'healthy'],
        ['asana', 'healthy'],
      ]);
    },
    { timeout: 30_000, interval: 50 },
  );
}

async function hello({ url }: HubProcess): Promise<z.output<typeof helloSchema>> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/live`);
  const first = await new Promise<string>((resolve, reject) => {
    socket.once('message', (data: Buffer) => resolve(data.toString()));
    socket.once('error', reject);
  });
  socket.terminate();
  return helloSchema.parse(JSON.parse(first));
}

/** Has the feeds read now, which a restart does not, and waits until they are. */
async function look({ url, data }: HubProcess): Promise<void> {
  const authorization = `Bearer ${readFileSync(join(data, 'admin-token'), 'utf8').trim()}`;
  const begun = Date.now();
  const ask = { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: '{}' };
  await vi.waitFor(
    async () => expect((await fetch(`${url}/api/v1/jobs/feeds/feeds/run`, ask)).status).toBe(202),
    30_000,
  );
  await vi.waitFor(async () => {
    const runs = (await (await fetch(`${url}/api/v1/runs?source=feeds&limit=1`)).json()) as { ended: number | null }[];
    expect(runs[0]?.ended ?? 0).toBeGreaterThan(begun);
  }, 30_000);
}

/** All that the hub wrote, the database included. */
const written = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'secrets.yaml' && statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

test('an episode is told of once over kill -9, a private address stands nowhere, and the verdict counts tasks', async () => {
  await using trains = await startFeeds();
  await using calendars = await startCalendars();
  await using asana = await startAsana();
  using folder = temporaryFolder();
  trains.publish({ number: 1, title: 'Part 1', at: Date.now() - 3 * day });
  calendars.calendars.set(
    '/private/k3y-of-ada',
    'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dinner\r\nRRULE:FREQ=DAILY\r\nDTSTART:20200101T180000\r\nEND:VEVENT',
  );
  asana.projects.set('42', [{ gid: '1', name: 'Sweep', due_at: new Date(Date.now()).toISOString() }]);
  const { host } = new URL(calendars.url);
  writeFileSync(
    join(folder.path, 'secrets.yaml'),
    `dinner: http://ada:p%40ss@${host}/private/k3y-of-ada\nasana_token: ${asanaToken}\n`,
    { mode: 0o600 },
  );
  const settings = `collectors:
  - kind: feeds
    settings: {feeds: [{url: '${trains.url}/show.xml'}]}
  - kind: calendar
    settings: {calendars: [{url_secret: dinner}]}
  - kind: asana
    settings: {my_tasks: false, projects: [{id: '42', name: House}], url: '${asana.url}/api/1.0'}
home: {time_zone: UTC}
api: {port: 0}
broker: {port: 0}
`;
  const start = (): Promise<HubProcess> => startHubProcess({ data: folder.path, settings });
  let output = '';

  {
    await using hub = await start();
    await areHealthy(hub);
    expect(await episodes(hub)).toEqual([]);
    const { snapshots } = await hello(hub);
    expect(snapshots.map(({ kind }) => kind).toSorted()).toEqual(['agenda', 'feed', 'tasks']);
    await vi.waitFor(
      async () => expect((await hello(hub)).verdict.text).toBe('All quiet. One task left today.'),
      15_000,
    );
    await hub.end();
    output += hub.output();
  }
  trains.publish({ number: 2, title: 'Part 2', at: Date.now() - 60_000 });
  trains.moveToNewProgram();
  {
    await using hub = await start();
    await look(hub);
    await vi.waitFor(async () => expect(await episodes(hub)).toEqual(['New episode of Night Trains: Part 2']), 30_000);
    await hub.end('SIGKILL');
    output += hub.output();
  }
  {
    await using hub = await start();
    await areHealthy(hub);
    await look(hub);
    expect(await episodes(hub)).toEqual(['New episode of Night Trains: Part 2']);
    await hub.end();
    output += hub.output();
  }
  const secrets = [...`${output}${written(folder.path)}`.matchAll(/k3y-of-ada|p%40ss|p@ss|0123456789/g)];
  expect(secrets.map(([secret]) => secret)).toEqual([]);
  expect(written(folder.path).includes('Dinner')).toBe(true);
}, 120_000);
