import { afterEach, beforeEach, expect, test } from 'vitest';
import { releases } from '#collectors/releases/releases.ts';
import { isNewerVersion } from '#model/newer-version.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { day, hour } from '#model/time.ts';
import { unaskedOfHub } from '#hub/settings/settings-schema.ts';
import { serveMisbehaving, type SimulatedServer } from '../simulators/misbehaviour.ts';
import { createFakeWorld, type Told } from './fake-world.ts';
import { simulatedHttp } from './simulated-http.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const repository = 'home/mantel';

let server: SimulatedServer;
let newest: Record<string, unknown>;

beforeEach(async () => {
  newest = {
    tag_name: 'v0.2.0',
    html_url: 'https://github.com/home/mantel/releases/tag/v0.2.0',
  };
  server = await serveMisbehaving((request, response) => {
    const isThere = request.url === `/repos/${repository}/releases/latest`;
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(newest));
  });
});
afterEach(() => server[Symbol.asyncDispose]());

async function asked(snapshots: readonly Snapshot[] = []): Promise<Told> {
  const { url } = server;
  const fake = createFakeWorld(releases, {
    settings: releases.settings.parse({ url, repository }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' },
    now,
    ticks: 1,
    http: simulatedHttp(url, () => now, true),
    snapshots,
  });
  await releases.run(fake.world as Parameters<typeof releases.run>[0]);
  return fake.told;
}

const toldAt = (at: number): Snapshot => ({
  kind: 'release',
  subject: repository,
  body: { version: '0.1.0', link: null },
  at,
});

test('nobody is asked until a person wants it', () => {
  expect([...unaskedOfHub.everywhere, ...unaskedOfHub.placed]).not.toContain('releases');
});

test('the newest version is told, with its page', async () => {
  const { snapshots, troubles } = await asked();
  expect(troubles).toEqual([]);
  expect(snapshots).toMatchObject([
    {
      kind: 'release',
      subject: repository,
      body: {
        version: '0.2.0',
        link: 'https://github.com/home/mantel/releases/tag/v0.2.0',
      },
    },
  ]);
});

test('after a restart it is asked again only once a day has gone by', async () => {
  await asked([toldAt(now - 20 * hour)]);
  expect(server.requests).toEqual([]);
  await asked([toldAt(now - day)]);
  expect(server.requests).toHaveLength(1);
});

test('what is no version is not told', async () => {
  newest = { tag_name: 'nightly' };
  const { snapshots, troubles } = await asked();
  expect(snapshots).toEqual([]);
  expect(troubles).toMatchObject([{ text: 'GitHub calls the newest Mantel "nightly", which is no version.' }]);
});

test('an address that is none of the web is left out', async () => {
  newest = { tag_name: '0.3.0', html_url: 'javascript:alert(1)' };
  expect((await asked()).snapshots).toMatchObject([{ body: { version: '0.3.0', link: null } }]);
});

test.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.0', true],
  ['1.0.0', '0.99.99', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
])('%s is newer than %s: %s', (one, other, is) => {
  expect(isNewerVersion(one, other)).toBe(is);
});
