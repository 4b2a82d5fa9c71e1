/** The agent as a process beside a real hub. */
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMembership } from '#hub/agent/membership.ts';
import { dataFolder } from '#hub/data-folder.ts';
import { inviteTo, startAgentProcess } from '../../simulators/agent-process.ts';
import { quietSettings, startHubProcess, type HubProcess } from '../../simulators/hub-process.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const entry = resolve(import.meta.dirname, '../../../hub/main.ts');
const slow = 60_000;

/** Status and output of a run that fails. */
async function failing(...args: string[]): Promise<string> {
  const failed = await run(process.execPath, [entry, ...args]).then(
    () => undefined,
    (error: unknown) => z.object({ code: z.number(), stderr: z.string() }).parse(error),
  );
  return failed ? `${failed.code} ${failed.stderr.trim()}` : 'it did not fail';
}

const statusSchema = z.object({
  sources: z.array(z.object({ id: z.string(), health: z.object({ state: z.string() }) })),
});
const stateOf = async (hub: HubProcess, id: string): Promise<string | undefined> => {
  const { sources } = statusSchema.parse(await (await fetch(`${hub.url}/api/v1/status`)).json());
  return sources.find((source) => source.id === id)?.health.state;
};

describe('the agent', () => {
  it(
    'says in one sentence what it lacks',
    async () => {
      using folder = temporaryFolder();
      const data = ['--data', join(folder.path, 'new')];
      expect(await failing('agent', ...data)).toMatch(/^78 This agent belongs to no hub yet; run "npm run invite"/);
      expect(await failing('agent', ...data, '--join', 'nonsense')).toMatch(/^78 "nonsense" is no code of a hub/);
      expect(await failing('agent', ...data, '--join', '127.0.0.1:1/AAAAA-AAAAA')).toMatch(
        /^78 The hub at 127\.0\.0\.1:1 did not answer/,
      );
      expect(await failing('invite', ...data)).toMatch(/^78 No hub runs on .*; start it with npm start/);
      expect(await failing('agnet')).toMatch(/^78 There is no command "agnet"/);
    },
    slow,
  );

  it(
    'joins, is among the sources of its hub with its own, and keeps what it reads when its login is revoked',
    async () => {
      using home = temporaryFolder();
      using folder = temporaryFolder();
      await using hub = await startHubProcess({ data: home.path, settings: quietSettings });
      const code = await inviteTo(hub);
      await using agent = await startAgentProcess({ data: folder.path, code });
      const membership = await readMembership(dataFolder(folder.path).membership);
      const id = membership?.agent ?? 'none';
      await expect.poll(() => stateOf(hub, `agent/${id}`), { timeout: slow }).toBe('healthy');
      await expect.poll(() => stateOf(hub, `agent/${id}/host`), { timeout: slow }).toBe('healthy');

      const admin = { authorization: `Bearer ${adminTokenOf(hub)}` };
      const tokens = z
        .array(z.object({ id: z.string(), name: z.string() }))
        .parse(await (await fetch(`${hub.url}/api/v1/tokens`, { headers: admin })).json());
      const own = tokens.find(({ name }) => name === membership?.user)?.id ?? 'none';
      await fetch(`${hub.url}/api/v1/tokens/${own}`, { method: 'DELETE', headers: admin });
      await expect.poll(() => agent.output(), { timeout: slow }).toContain('Readings are kept and sent later.');
      expect(await stateOf(hub, `agent/${id}`)).toBeUndefined();
      const log = join(folder.path, 'store', 'mantel.db-wal');
      const before = statSync(log).size;
      await expect.poll(() => statSync(log).size, { timeout: slow }).toBeGreaterThan(before);

      // A new code, and the same machine is the same agent again.
      expect(await agent.end('SIGTERM')).toBe(0);
      await using again = await startAgentProcess({ data: folder.path, code: await inviteTo(hub) });
      await expect
        .poll(() => again.output(), { timeout: slow })
        .toMatch(/Connected to \S+; still to send: \d+ readings?\./);
      expect((await readMembership(dataFolder(folder.path).membership))?.agent).toBe(id);

      // As when the hub has another address, with a login that is valid.
      const former = await readMembership(dataFolder(folder.path).membership);
      expect(await again.end('SIGTERM')).toBe(0);
      await using moved = await startAgentProcess({ data: folder.path, code: await inviteTo(hub) });
      await expect.poll(() => moved.output(), { timeout: slow }).toMatch(/Connected to /);
      const present = await readMembership(dataFolder(folder.path).membership);
      expect(present).toMatchObject({ agent: id, user: former?.user });
      expect(present?.token).not.toBe(former?.token);
      const left = await (await fetch(`${hub.url}/api/v1/tokens`, { headers: admin })).json();
      expect(left).toEqual([expect.objectContaining({ name: former?.user })]);
    },
    2 * slow,
  );

  it(
    'leaves it to the hub, which has a page for it, to judge a counter that jumps',
    async () => {
      using home = temporaryFolder();
      using folder = temporaryFolder();
      await using hub = await startHubProcess({ data: home.path, settings: quietSettings });
      const code = await inviteTo(hub);
      await using _agent = await startAgentProcess({ data: folder.path, code, preloads: ['jumping-meter.mjs'] });
      const key = `jumping.energy{agent=${(await readMembership(dataFolder(folder.path).membership))?.agent}}`;
      const held = async (): Promise<unknown> => (await fetch(`${hub.url}/api/v1/alerts`)).json();
      await expect
        .poll(held, { timeout: slow / 2 })
        .toContainEqual(expect.objectContaining({ series: key, value: 1_000_010 }));
    },
    slow,
  );
});

const adminTokenOf = ({ data }: HubProcess): string => readFileSync(join(data, 'admin-token'), 'utf8').trim();
