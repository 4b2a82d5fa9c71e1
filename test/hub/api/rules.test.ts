import { expect, it } from 'vitest';
import { z } from 'zod';
import { buildApi } from '#hub/api/server.ts';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { fakeHub } from './fake-hub.ts';

it('the rules that come with Mantel are told whole, times in ms', async () => {
  const app = await buildApi(fakeHub().dependencies);
  const answer = await app.inject({ url: '/api/v1/rules', headers: { host: 'localhost' } });
  expect(answer.statusCode).toBe(200);
  const told = z.array(z.looseObject({ id: z.string() })).parse(answer.json());
  expect(told).toEqual(defaultRules);
  expect(told.find(({ id }) => id === 'freezing-room')).toMatchObject({ when: 'below', limit: 5, hold: 600_000 });
});
