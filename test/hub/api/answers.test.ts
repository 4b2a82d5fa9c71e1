/** What sources were answered last, by way of the API. */
import { expect, it } from 'vitest';
import type { RecordedAnswer } from '#model/recorded-answer.ts';
import type { WireSource } from '#model/wire.ts';
import { adminToken } from './fake-hub.ts';
import { servedHub } from './served-hub.ts';

const answer: RecordedAnswer = {
  at: 5,
  method: 'GET',
  url: 'https://a.example/?appid=••••',
  status: 200,
  duration: 12,
  headers: { 'content-type': 'application/json' },
  body: '{}',
  size: 2,
};
const source: WireSource = { id: 'lamp', kind: 'lamp', title: 'Lamp', health: { state: 'healthy', since: 1 } };
const served = servedHub(() => ({
  answers: { of: (id) => (id === 'lamp' ? [answer] : []) },
  sources: { all: [source], parts: () => [], onChange: () => ({ [Symbol.dispose]: () => undefined }) },
}));

const ask = (id: string, token?: string) =>
  served.app.inject({
    url: `/api/v1/sources/${id}/answers`,
    headers: { host: 'localhost', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });

it('are shown to the administrator', async () => {
  const found = await ask('lamp', adminToken);
  expect(found.statusCode).toBe(200);
  expect(found.json()).toEqual([answer]);
});

it('are shown to nobody else, though it is on this machine', async () => {
  expect((await ask('lamp')).statusCode).toBe(403);
});

it('are none of a source that is not there', async () => {
  const found = await ask('other', adminToken);
  expect(found.statusCode).toBe(404);
  expect(found.body).toContain('There is no source \\"other\\"');
});
