import { once } from 'node:events';
import { get } from 'node:http';
import { expect, it, vi } from 'vitest';
import { servedHub } from './served-hub.ts';

const served = servedHub();
const key = 'garden.temperature{device=shed}';
const query = (more = ''): string => `/api/v1/export.csv?series=${encodeURIComponent(key)}&from=0&to=1000${more}`;

function openSeries(): void {
  served.hub.ingest.open({ name: 'garden.temperature', labels: { device: 'shed' }, unit: '°C', kind: 'gauge' });
}

it('sends the pages of the store one after the other, under names and units', async () => {
  openSeries();
  served.hub.store.pages = [
    { text: 'a,0,1\r\n', next: 400 },
    { text: '', next: 700 },
    { text: 'b,800,2\r\n', next: null },
  ];
  const answer = await served.app.inject(query(`&name=${encodeURIComponent('Shed, "warm"')}`));
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="mantel-1970-01-01-1970-01-01.csv"');
  expect(answer.body).toBe('time,epoch ms,"Shed, ""warm"" (°C)"\r\na,0,1\r\nb,800,2\r\n');
  expect(served.hub.store.exported.map(({ from, to, series }) => [from, to, series])).toEqual([
    [0, 1_000, [1]],
    [400, 1_000, [1]],
    [700, 1_000, [1]],
  ]);
});

it('calls a column like its series unless told otherwise, and never makes it a formula', async () => {
  openSeries();
  expect((await served.app.inject(query())).body).toBe(`time,epoch ms,${key} (°C)\r\n`);
  expect((await served.app.inject(query('&name=%3DSUM(A1)'))).body).toBe("time,epoch ms,'=SUM(A1) (°C)\r\n");
});

it('refuses what cannot be', async () => {
  openSeries();
  expect((await served.app.inject('/api/v1/export.csv?series=x.y&from=0&to=1')).statusCode).toBe(404);
  expect((await served.app.inject(query().replace('to=1000', 'to=0'))).statusCode).toBe(400);
});

it('asks for no more than the client takes, and for nothing once it has left', async () => {
  openSeries();
  const store = served.hub.store;
  const text = `${'x'.repeat(199)}\n`.repeat(1_000);
  const csv = vi.fn<typeof store.csv>(async ({ from }) => ({ text, next: from + 1 }));
  Object.assign(store, { csv });
  await served.app.listen({ port: 0, host: '127.0.0.1' });
  const address = served.app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ask = () => get({ port, host: '127.0.0.1', path: query().replace('to=1000', 'to=9000000') });
  const clients = Array.from({ length: 4 }, ask);
  const answers = await Promise.all(clients.map(async (client) => (await once(client, 'response'))[0]));
  // Nobody reads: the sockets fill up, and no further page is asked for.
  await expect.poll(() => csv.mock.calls.length).toBeGreaterThan(4);
  let before = -1;
  await expect
    .poll(
      () => {
        const same = csv.mock.calls.length === before;
        before = csv.mock.calls.length;
        return same;
      },
      { interval: 200 },
    )
    .toBe(true);
  expect(csv.mock.calls.length).toBeLessThan(4 * 200);
  const [fifth] = await once(ask(), 'response');
  expect(fifth.statusCode).toBe(503);
  fifth.resume();
  for (const answer of answers) answer.destroy();
  await expect
    .poll(async () => {
      const again = ask();
      const [answer] = await once(again, 'response');
      again.destroy();
      return answer.statusCode;
    })
    .toBe(200);
});
