import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinHub, readMembership, type Ask } from '#hub/agent/membership.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const never = new AbortController().signal;
const code = '192.168.1.20:8440/K7QF3-M2XAB';
const login = { agent: 'attic-pi', user: 'agent-attic-pi', token: 'mantel_secret', mqttPort: 1883 };

const pathIn = (folder: { readonly path: string }): string => join(folder.path, 'membership.json');

/** A hub that answers so, and what it was asked. */
function fakeHub(status: number, body: unknown) {
  const asked: { url: string; body: unknown }[] = [];
  const ask: Ask = (url, init) => {
    asked.push({ url, body: JSON.parse(init.body) });
    return Promise.resolve(Response.json(body, { status }));
  };
  return { ask, asked };
}

describe('joining', () => {
  it('exchanges the code and writes the login down for its owner alone', async () => {
    using folder = temporaryFolder();
    const { ask, asked } = fakeHub(201, login);
    const membership = await joinHub(pathIn(folder), code, 'Attic Pi', never, ask);
    expect(asked).toEqual([
      { url: 'http://192.168.1.20:8440/api/v1/pair', body: { secret: 'K7QF3-M2XAB', name: 'Attic Pi' } },
    ]);
    expect(membership).toMatchObject({ hub: { host: '192.168.1.20', mqttPort: 1883 }, agent: 'attic-pi' });
    expect(await readMembership(pathIn(folder))).toEqual(membership);
    expect(statSync(pathIn(folder)).mode & 0o777).toBe(0o600);
    expect(readFileSync(pathIn(folder), 'utf8')).not.toContain('K7QF3');
  });

  it('does not use a code twice, so that a repeated start works; another one moves the agent', async () => {
    using folder = temporaryFolder();
    const { ask, asked } = fakeHub(201, login);
    const first = await joinHub(pathIn(folder), code, 'pi', never, ask);
    expect(await joinHub(pathIn(folder), code, 'pi', never, ask)).toEqual(first);
    expect(asked).toHaveLength(1);
    const moved = await joinHub(pathIn(folder), '[fd00::2]:8440/AAAAA-AAAAA', 'pi', never, ask);
    expect(moved.hub).toEqual({ host: '[fd00::2]', mqttPort: 1883 });
    // By what it proves who it was, nobody can log in.
    const before = { user: 'agent-attic-pi', proof: createHash('sha256').update(login.token).digest('hex') };
    expect(asked.map((one) => one.body)).toEqual([
      { secret: 'K7QF3-M2XAB', name: 'pi' },
      { secret: 'AAAAA-AAAAA', name: 'pi', before },
    ]);
  });

  it.each(['', 'K7QF3-M2XAB', '192.168.1.20/K7QF3-M2XAB', '192.168.1.20:8440', 'a b:8440/x', 'hub:99999/x'])(
    'says what a code looks like: "%s"',
    async (text) => {
      using folder = temporaryFolder();
      const { ask, asked } = fakeHub(201, login);
      await expect(joinHub(pathIn(folder), text, 'pi', never, ask)).rejects.toThrow(
        /is no code of a hub; one looks like/,
      );
      expect(asked).toEqual([]);
    },
  );

  it('passes on why the hub refused', async () => {
    using folder = temporaryFolder();
    const { ask } = fakeHub(410, { error: 'This code was used.' });
    await expect(joinHub(pathIn(folder), code, 'pi', never, ask)).rejects.toThrow(
      'The hub at 192.168.1.20:8440 refused: This code was used.',
    );
    expect(await readMembership(pathIn(folder))).toBeUndefined();
  });

  it('says what to look at when nobody answers', async () => {
    using folder = temporaryFolder();
    const ask: Ask = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
    await expect(joinHub(pathIn(folder), code, 'pi', never, ask)).rejects.toThrow(
      /^The hub at 192\.168\.1\.20:8440 did not answer \(connect ECONNREFUSED\); see that it runs/,
    );
  });

  it('says what to do with a damaged file', async () => {
    using folder = temporaryFolder();
    writeFileSync(pathIn(folder), '{"agent":');
    await expect(readMembership(pathIn(folder))).rejects.toThrow(Misconfigured);
  });
});
