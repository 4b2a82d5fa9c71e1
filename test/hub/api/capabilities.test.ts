import { expect, it } from 'vitest';
import { z } from 'zod';
import { buildApi } from '#hub/api/server.ts';
import type { Capability } from '#model/capability.ts';
import { fakeHub } from './fake-hub.ts';

const capability: Capability = {
  auth: 'key',
  price: 'free key',
  cardNeeded: false,
  quota: { perMinute: 5, perDay: 25, timeZone: 'America/New_York' },
  limits: ['Daily values only.'],
  attribution: 'Data by Example',
  steps: ['Ask for a key at https://example.org/key.'],
  verifiedOn: '2026-11-20',
};

it('what sources ask and allow is told, of those that read from elsewhere', async () => {
  const rest = { about: 'An example.', settings: z.strictObject({}), series: {} };
  const collectors = [
    { kind: 'host', title: 'This machine', ...rest },
    { kind: 'example', title: 'Example', capability, ...rest },
  ];
  const app = await buildApi({ ...fakeHub().dependencies, collectors });
  const answer = await app.inject({ url: '/api/v1/capabilities', headers: { host: 'localhost' } });
  expect([answer.statusCode, answer.json()]).toEqual([200, [{ kind: 'example', title: 'Example', ...capability }]]);
});
