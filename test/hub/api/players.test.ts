import { expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import type { Playing } from '#hub/controls.ts';
import type { Switched } from '#hub/switching.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

async function apiWhere(outcome: Switched) {
  const performed: unknown[] = [];
  const playing: Playing = {
    all: () => [{ id: 'mpris:mpv', name: 'mpv', actions: ['pause'] }],
    perform: async (id, action) => {
      performed.push([id, action]);
      return outcome;
    },
  };
  const app = await buildApi({ ...fakeHub().dependencies, playing });
  const post = async (path: string, headers: object = { authorization: `Bearer ${adminToken}` }) => {
    const url = `/api/v1/players/${path}`;
    const answer = await app.inject({ method: 'POST', url, headers: { host: 'localhost', ...headers } });
    return [answer.statusCode, answer.json()] as const;
  };
  return { app, post, performed };
}

it('players are listed', async () => {
  const { app } = await apiWhere({ outcome: 'done' });
  const answer = await app.inject({ url: '/api/v1/players', headers: { host: 'localhost' } });
  expect(answer.json()).toEqual([{ id: 'mpris:mpv', name: 'mpv', actions: ['pause'] }]);
});

it.each<[Switched, number, object]>([
  [{ outcome: 'done' }, 200, { id: 'mpris:mpv', action: 'pause' }],
  [{ outcome: 'unknown' }, 404, { error: 'No player mpris:mpv can be controlled.' }],
  [{ outcome: 'busy', reason: 'Wait.' }, 409, { error: 'Wait.' }],
  [{ outcome: 'failed', reason: 'It is away.' }, 502, { error: 'It is away.' }],
])('what came of a wish is told: %o', async (outcome, status, body) => {
  const { post, performed } = await apiWhere(outcome);
  expect(await post('mpris%3Ampv/pause')).toEqual([status, body]);
  expect(performed).toEqual([['mpris:mpv', 'pause']]);
});

it('programs on this machine do not control players without a token, and nobody asks for another action', async () => {
  const { post, performed } = await apiWhere({ outcome: 'done' });
  expect((await post('mpris%3Ampv/pause', {}))[0]).toBe(403);
  expect((await post('mpris%3Ampv/explode'))[0]).toBe(400);
  expect(performed).toEqual([]);
});
