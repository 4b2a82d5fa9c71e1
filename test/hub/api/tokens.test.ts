/** Tokens by way of the API: made, shown once, listed and revoked. */
import { describe, expect, it } from 'vitest';
import { adminToken } from './fake-hub.ts';
import { startedAt } from './fake-time.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();

const send = (method: 'POST' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = {}) =>
  served.app.inject({ method, url, headers: { host: 'localhost', ...headers }, ...(payload ? { payload } : {}) });
const asAdmin = { authorization: `Bearer ${adminToken}` };

describe('tokens', () => {
  const wanted = { name: 'phone', scopes: ['view'] };

  it('are made, shown once, listed without their secret and revoked', async () => {
    const made = await send('POST', '/api/v1/tokens', wanted, asAdmin);
    expect(made.statusCode).toBe(201);
    const { id, token } = made.json<{ id: string; token: string }>();
    expect(made.headers['cache-control']).toBe('no-store');
    const view = { authorization: `Bearer ${token}` };
    expect(
      (await served.app.inject({ url: '/api/v1/series', headers: { host: 'localhost', ...view } })).statusCode,
    ).toBe(200);
    const list = await served.app.inject({ url: '/api/v1/tokens', headers: { host: 'localhost', ...asAdmin } });
    expect(list.json()).toEqual([
      { id, name: 'phone', scopes: ['view'], createdAt: startedAt, lastUsed: startedAt, topics: [] },
    ]);
    expect((await send('DELETE', `/api/v1/tokens/${id}`, undefined, asAdmin)).statusCode).toBe(204);
    expect(
      (await served.app.inject({ url: '/api/v1/series', headers: { host: 'localhost', ...view } })).statusCode,
    ).toBe(401);
    expect((await send('DELETE', `/api/v1/tokens/${id}`, undefined, asAdmin)).statusCode).toBe(404);
  });

  it('have names of their own', async () => {
    await send('POST', '/api/v1/tokens', wanted, asAdmin);
    const again = await send('POST', '/api/v1/tokens', wanted, asAdmin);
    expect([again.statusCode, again.json()]).toEqual([
      409,
      { error: 'There is already a token named phone; revoke it first or take another name.' },
    ]);
  });

  it('never reach the log', async () => {
    const { token } = (await send('POST', '/api/v1/tokens', wanted, asAdmin)).json<{ token: string }>();
    await served.app.inject({
      url: `/api/v1/series?token=${token}`,
      headers: { host: 'localhost', authorization: `Bearer ${token}x` },
    });
    expect(JSON.stringify(served.hub.lines)).not.toContain(token);
    expect(JSON.stringify(served.hub.lines)).not.toContain(adminToken);
  });
});
