import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTooDeep, maxDepth } from '#hub/api/json-body.ts';
import type { Routes } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

const nested = (depth: number, inner = '1'): string => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;

describe('the depth of JSON', () => {
  it.each([
    ['as deep as may be', nested(maxDepth), false],
    ['one deeper', nested(maxDepth + 1), true],
    ['objects and lists together', `${'{"a":['.repeat(maxDepth / 2)}{`, true],
    ['many side by side', `[${'[{}],'.repeat(1_000)}1]`, false],
    ['brackets in a text', JSON.stringify(['['.repeat(100), `"\\${'{'.repeat(100)}`]), false],
    ['a text that ends in a backslash', `["\\\\",${nested(maxDepth)}]`, true],
    ['no JSON at all', ']]]]"', false],
  ])('%s', (_what, text, tooDeep) => {
    expect(isTooDeep(text)).toBe(tooDeep);
  });
});

describe('a body', () => {
  let app: Routes;
  const hub = fakeHub();
  beforeAll(async () => {
    app = await buildApi(hub.dependencies);
  });
  afterAll(() => app.close());

  it.each([
    [nested(60_000), 400, 'nested deeper than 32 levels'],
    ['{"samples":[],"__proto__":{"a":1}}', 400, 'not JSON that Mantel can read'],
    ['{"constructor":{"prototype":{"a":1}}}', 400, 'not JSON that Mantel can read'],
    [`"${'x'.repeat(300_000)}"`, 413, 'larger than 256 kB'],
  ])('like %.20s is refused', async (payload, status, text) => {
    const headers = { host: 'localhost', 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/ingest', headers, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain(text);
  });
});
