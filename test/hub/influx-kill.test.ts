/** Lines that were answered 204 are there after a kill -9, with the real hub and its real store. */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';

const historySchema = z.object({ at: z.array(z.number()), last: z.array(z.number()) });

const write = (hub: HubProcess, path: string, lines: readonly string[]): Promise<Response> =>
  fetch(`${hub.url}${path}`, {
    method: 'POST',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(lines.join('\n')),
  });

it('lines that were answered 204 are there after a kill -9, each once however often it was sent', async () => {
  using folder = temporaryFolder();
  const begun = Date.now() - 60_000;
  const lines = Array.from(
    { length: 1_400 },
    (_, i) => `climate,room=kitchen temperature=${20 + i / 1_000} ${begun + i}000000`,
  );
  await using hub = await startHubProcess({ data: folder.path, settings: quietSettings });
  for (const path of ['/write?db=home', '/api/v2/write?org=me&bucket=home']) {
    const answer = await write(hub, path, lines);
    expect([path, answer.status, await answer.text()]).toEqual([path, 204, '']);
  }
  expect((await write(hub, '/write?db=home', ['climate,room=bath temperature=25', 'bad'])).status).toBe(400);
  // As Telegraf sends: in pieces, without saying how much will come.
  const pieces = ReadableStream.from(['climate,room=att', 'ic temperature=18'].map((piece) => Buffer.from(piece)));
  const streamed = await fetch(`${hub.url}/write`, { method: 'POST', body: pieces, duplex: 'half' });
  expect(streamed.status).toBe(204);
  await hub.end('SIGKILL');

  await using again = await startHubProcess({ data: folder.path });
  const history = async (device: string) => {
    const series = encodeURIComponent(`influx.climate.temperature{device=${device}}`);
    const asked = `/api/v1/history?series=${series}&from=${begun}&to=${begun + 120_000}&points=1500`;
    return historySchema.parse(await (await fetch(`${again.url}${asked}`)).json());
  };
  const { at, last } = await history('kitchen');
  expect(at).toEqual(lines.map((_, i) => begun + i));
  expect(last).toEqual(lines.map((_, i) => 20 + i / 1_000));
  expect((await history('bath')).last).toEqual([25]);
  expect((await history('attic')).last).toEqual([18]);
}, 60_000);
