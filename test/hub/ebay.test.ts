/** Saved searches on a whole hub: it fetches a token by itself, and another when that is not taken. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { startHub } from '#hub/hub.ts';
import type { HelloFrame } from '#model/wire.ts';
import { offerOf, startEbay } from '../simulators/ebay.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Newest state of the hub, as a screen that has just connected is told it. */
async function hello(url: string): Promise<HelloFrame> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/live`);
  try {
    return await new Promise((resolve, reject) => {
      socket.once('message', (data: Buffer) => resolve(JSON.parse(data.toString()) as HelloFrame));
      socket.once('error', reject);
    });
  } finally {
    socket.close();
  }
}

it('an expired token is renewed within the same search', { timeout: 30_000 }, async () => {
  await using simulator = await startEbay();
  simulator.found.set('desk lamp', [offerOf('1', Date.now() + 3_600_000)]);
  simulator.tokens.firstValid = 2;
  using folder = temporaryFolder();
  const settings = `{ api_url: "${simulator.url}", client_id: me, client_secret: cert, searches: [{ name: Lamps, words: desk lamp }] }`;
  writeFileSync(join(folder.path, 'mantel.yaml'), `collectors:\n  - kind: ebay\n    settings: ${settings}\n`);
  writeFileSync(join(folder.path, 'secrets.yaml'), 'cert: cert\n', { mode: 0o600 });
  const machine = { screenFolder: folder.path, environment: {}, hostname: 'test', random: () => 0.5, randomBytes };
  const hub = await startHub(
    { folder: folder.path, ports: { api: 0, broker: 0 }, ...machine },
    new AbortController().signal,
  );
  try {
    const deadline = performance.now() + 20_000;
    let told: HelloFrame = await hello(hub.url);
    const auctions = () => told.snapshots.find(({ kind }) => kind === 'auctions');
    const isDone = () => auctions() !== undefined && told.sources[0]?.health.state === 'healthy';
    while (!isDone() && performance.now() < deadline) {
      await sleep(50);
      told = await hello(hub.url);
    }
    expect(auctions()?.body).toMatchObject({ items: [{ title: 'Item 1', bids: 3 }] });
    expect(simulator.tokens.given).toBe(2);
    expect(told.sources).toMatchObject([{ id: 'ebay', health: { state: 'healthy' } }]);
  } finally {
    await hub.stop();
  }
});
