import { expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import type { Switched } from '#hub/switching.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const authorization = `Bearer ${adminToken}`;

async function apiWhere(switched: Switched) {
  const turned: unknown[] = [];
  const switching = {
    all: () => [{ device: 'desk', name: 'Desk' }],
    turn: async (device: string, on: boolean) => {
      turned.push([device, on]);
      return switched;
    },
  };
  const app = await buildApi({ ...fakeHub().dependencies, switching });
  const post = async (payload: object, headers: object = { authorization }) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/switches',
      headers: { host: 'localhost', ...headers },
      payload,
    });
    return [answer.statusCode, answer.json()] as const;
  };
  return { app, post, turned };
}

it('what can be switched is listed', async () => {
  const { app } = await apiWhere({ outcome: 'done' });
  const answer = await app.inject({ url: '/api/v1/switches', headers: { host: 'localhost' } });
  expect([answer.statusCode, answer.json()]).toEqual([200, [{ device: 'desk', name: 'Desk' }]]);
});

it.each<[Switched, number, object]>([
  [{ outcome: 'done' }, 200, { device: 'desk', on: true }],
  [{ outcome: 'unknown' }, 404, { error: 'Nothing of the name desk can be switched.' }],
  [{ outcome: 'busy', reason: 'Wait.' }, 409, { error: 'Wait.' }],
  [{ outcome: 'failed', reason: 'It is away.' }, 502, { error: 'It is away.' }],
])('what came of it is told: %o', async (switched, status, body) => {
  const { post, turned } = await apiWhere(switched);
  expect(await post({ device: 'desk', on: true })).toEqual([status, body]);
  expect(turned).toEqual([['desk', true]]);
});

it('programs on this machine do not switch without a token, nor does half a request', async () => {
  const { post, turned } = await apiWhere({ outcome: 'done' });
  expect((await post({ device: 'desk', on: true }, {}))[0]).toBe(403);
  expect((await post({ device: 'desk' }))[0]).toBe(400);
  expect((await post({ device: 'desk', on: 1 }))[0]).toBe(400);
  expect(turned).toEqual([]);
});
