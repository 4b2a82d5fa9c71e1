import { expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const admin = { authorization: `Bearer ${adminToken}` };

async function apiOf() {
  const asked: unknown[][] = [];
  const answer = { accepted: false, wait: 4_000 };
  const pin = {
    isSet: true,
    mayLeave: false,
    check: async (...given: unknown[]) => (asked.push(given), answer),
    change: async (...given: unknown[]) => (asked.push(given), answer),
  };
  const app = await buildApi({ ...fakeHub().dependencies, pin });
  const send = async (method: 'GET' | 'POST' | 'PUT', payload?: object, headers: object = {}) => {
    const { statusCode, json } = await app.inject({
      method,
      url: '/api/v1/pin',
      headers: { host: 'localhost', ...headers },
      ...(payload && { payload }),
    });
    return [statusCode, json()] as const;
  };
  return { send, asked };
}

it('a screen of this machine learns whether there is one and gives it, and only an administrator changes it', async () => {
  const { send, asked } = await apiOf();
  expect(await send('GET')).toEqual([200, { pin: true, mayLeave: false }]);
  expect(await send('POST', { pin: '2468', purpose: 'leave' })).toEqual([200, { accepted: false, wait: 4_000 }]);
  expect((await send('PUT', { pin: '1357' }))[0]).toBe(403);
  expect((await send('PUT', { pin: '1357', current: '2468' }, admin))[0]).toBe(200);
  expect(asked).toEqual([
    ['2468', 'leave'],
    ['1357', '2468'],
  ]);
});

it.each([
  ['POST', { pin: '2468' }],
  ['POST', { pin: '123456789', purpose: 'leave' }],
  ['PUT', { pin: '12' }],
  ['PUT', { pin: 'abcd' }],
  ['PUT', {}],
] as const)('%s %j is refused', async (method, payload) => {
  const { send, asked } = await apiOf();
  expect((await send(method, payload, admin))[0]).toBe(400);
  expect(asked).toEqual([]);
});
