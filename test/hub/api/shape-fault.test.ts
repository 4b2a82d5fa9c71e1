/** Every way in which a request can have the wrong shape, asked of the real routes: one plain sentence each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Routes } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { shapeFault } from '#hub/api/shape-fault.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

let app: Routes;
beforeAll(async () => {
  app = await buildApi(fakeHub().dependencies);
});
afterAll(() => app.close());

const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: unknown) => {
  const answer = await app.inject({
    method,
    url,
    headers: {
      host: 'localhost',
      authorization: `Bearer ${adminToken}`,
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  });
  return [answer.statusCode, answer.json<{ error: string }>().error];
};

describe('a body', () => {
  const sample = { series: 'a.b', value: 1, unit: 'W' };
  it.each([
    ['/api/v1/ingest', [], 'The body: must be an object, not a list.'],
    ['/api/v1/ingest', 'text', 'The body: must be an object, not "text".'],
    ['/api/v1/ingest', null, 'The body: must be an object, not null.'],
    ['/api/v1/ingest', {}, 'samples: is missing; must be a list.'],
    ['/api/v1/ingest', { samples: {} }, 'samples: must be a list, not an object.'],
    ['/api/v1/ingest', { samples: Array(1_001).fill(sample) }, 'samples: must have at most 1000 entries, not 1001.'],
    ['/api/v1/ingest', { samples: [7] }, 'samples, entry 1: must be an object, not 7.'],
    ['/api/v1/ingest', { samples: [{ value: 1 }] }, 'samples, entry 1, series: is missing; must be text.'],
    [
      '/api/v1/ingest',
      { samples: [{ ...sample, series: '' }] },
      'samples, entry 1, series: must have at least 1 character, not "".',
    ],
    [
      '/api/v1/ingest',
      { samples: [{ ...sample, series: 'a'.repeat(2_001) }] },
      'samples, entry 1, series: must have at most 2000 characters, not text of 2001 characters.',
    ],
    [
      '/api/v1/ingest',
      { samples: [sample, { ...sample, at: 1.5 }] },
      'samples, entry 2, at: must be a whole number, not 1.5.',
    ],
    [
      '/api/v1/ingest',
      { samples: [{ ...sample, kind: 'rate' }] },
      'samples, entry 1, kind: must be one of gauge, counter, state, not "rate".',
    ],
    ['/api/v1/alerts', { id: 'x', action: 'snooze', minutes: 0 }, 'minutes: must be at least 1, not 0.'],
    ['/api/v1/alerts', { id: 'x', action: 'snooze', minutes: true }, 'minutes: must be a number, not true.'],
    [
      '/api/v1/tokens',
      { name: 'a b', scopes: ['view'] },
      'name: must be a name of up to 64 letters, digits, dots, underscores and hyphens, not "a b".',
    ],
    [
      '/api/v1/tokens',
      { name: 'a', scopes: ['all'] },
      'scopes, entry 1: must be one of ingest, view, control, admin, not "all".',
    ],
    ['/api/v1/tokens', { name: 'a', scopes: [], role: 1 }, 'scopes: must have at least 1 entry, not 0 (and 1 more).'],
  ])('for %s like %.60j', async (url, payload, error) => {
    expect(await ask('POST', url, payload)).toEqual([400, error]);
  });
});

describe('a query', () => {
  it.each([
    ['/api/v1/history?series=a.b&from=yesterday&to=1', 'from: must be a number, not "yesterday".'],
    ['/api/v1/history?series=a.b&from=0', 'to: is missing; must be a number.'],
    ['/api/v1/history?series=a.b&series=c.d&from=0&to=1', 'series: must be text, not a list.'],
    ['/api/v1/journal?limit=501', 'limit: must be at most 500, not "501".'],
    ['/api/v1/open', 'ticket: is missing; must be text.'],
  ])('like %s', async (url, error) => {
    expect(await ask('GET', url)).toEqual([400, error]);
  });

  it('that may be one of several is told all of them', () => {
    const errors = [[{ expected: 'string' }], [{ expected: 'array' }]];
    const issue = { keyword: 'invalid_union', instancePath: '/series', message: 'Invalid input', params: { errors } };
    expect(shapeFault([issue], 'querystring', { series: 7 })).toBe('series: must be text or a list, not 7.');
  });
});

it('what is only inherited has not come', () => {
  const issue = { keyword: 'invalid_type', instancePath: '/constructor', params: { expected: 'string' } };
  expect(shapeFault([issue], 'body', {})).toBe('constructor: is missing; must be text.');
});
