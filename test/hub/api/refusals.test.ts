/** In which words, and with which headers, requests are refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '#hub/api/headers.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();
beforeEach(() => {
  served.hub.ingest.open({ name: 'host.load', labels: {}, unit: '', kind: 'gauge' });
});

const get = (url: string) => served.app.inject({ url, headers: { host: 'localhost' } });

describe('refusals', () => {
  const json = { 'content-type': 'application/json' };
  const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
    served.app.inject({ method: 'POST', url: '/api/v1/ingest', headers: { host: 'localhost', ...headers }, payload });

  it.each([
    ['{"samples":', json, 400, 'The body is not JSON that Mantel can read.'],
    ['', json, 400, 'The body is empty; send JSON.'],
    ['{"__proto__":{"a":1}}', json, 400, 'The body is not JSON that Mantel can read.'],
    ['{"a":{"constructor":{"prototype":{"a":1}}}}', json, 400, 'The body is not JSON that Mantel can read.'],
    [
      '['.repeat(100_000) + ']'.repeat(100_000),
      json,
      400,
      'The body is nested deeper than 32 levels; send it flatter.',
    ],
    [
      'a=1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'Mantel reads JSON only; send it with Content-Type: application/json.',
    ],
    [
      '{}',
      { 'content-type': 'text/plain' },
      415,
      'Mantel reads JSON only; send it with Content-Type: application/json.',
    ],
    [
      '{}',
      { ...json, 'content-encoding': 'gzip' },
      415,
      'Mantel reads bodies as they are; send it without Content-Encoding.',
    ],
    ['x'.repeat(262_145), json, 413, 'The body is larger than 256 kB; send less at once.'],
    ['{"samples":[],"x":1}', json, 400, 'samples: must have at least 1 entry, not 0 (and 1 more).'],
    ['{"samples":[{"series":"a.b","value":"1"}]}', json, 400, 'samples, entry 1, value: must be a number, not "1".'],
  ])('of %.30j', async (payload, headers, status, error) => {
    const answer = await post(payload, headers);
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
    expect(served.hub.ingest.puts).toEqual([]);
  });

  it.each([
    ['GET', '/api/v1/nothing', 404],
    ['GET', '/api', 404],
    ['GET', '/api/v2/series', 404],
    ['POST', '/api/v1/series', 405],
    ['DELETE', '/api/v1/tokens', 405],
    ['GET', '/api/v1/ingest', 405],
    ['PUT', '/api/v1/tokens/x', 405],
    ['GET', '/api/v1/%E0%A4%A', 400],
    ['GET', '/api/v1/live', 426],
  ] as const)('of %s %s', async (method, url, status) => {
    const answer = await served.app.inject({ method, url, headers: { host: 'localhost' } });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(answer.headers.allow !== undefined).toBe(answer.statusCode === 405);
  });

  it('say nothing of our own faults, and log them once', async () => {
    served.hub.store.history = () => Promise.reject(new Error('at /home/someone/secret.ts'));
    for (let i = 0; i < 3; i++) {
      const answer = await get('/api/v1/history?series=host.load&from=0&to=60000');
      expect([answer.statusCode, answer.json()]).toEqual([
        500,
        { error: 'Something went wrong in Mantel; the log says more.' },
      ]);
    }
    expect(served.hub.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('carry the same headers as every answer', async () => {
    for (const url of ['/api/v1/series', '/api/v1/nothing', '/', '/none.js', '/api/v1/%E0%A4%A']) {
      const { headers } = await get(url);
      for (const [name, value] of Object.entries(securityHeaders))
        expect([url, name, headers[name]]).toEqual([url, name, value]);
      expect(Object.keys(headers).filter((name) => /^(access-control|server|x-powered)/.test(name))).toEqual([]);
    }
  });
});

it('has a policy for pages without exceptions', () => {
  expect(securityHeaders['content-security-policy']).not.toMatch(/unsafe|\*|data:|https?:/);
});
