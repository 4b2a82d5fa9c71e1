/** Whatever a server answers, the secrets of a channel are nowhere but where they belong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channelIds } from '#model/channels.ts';
import { hubOf, type AskedHub } from '../hub-of.ts';
import { foundIn, placesOf } from './told-places.ts';
import { startWrongServer, wrongs, type Wrong } from './wrong-server.ts';

/** The guarantee switched off: nothing is struck out of anything. */
const guard = vi.hoisted(() => ({ isOff: false }));
vi.mock(import('#hub/settings/secrets.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    createSecrets(...given) {
      const secrets = real.createSecrets(...given);
      return { ...secrets, strike: (text: string) => (guard.isOff ? text : secrets.strike(text)) };
    },
  };
});

const secrets = {
  bot: '8123456:AAH-marked-9f3a77c1d2-bot-token',
  topic: 'marked-topic-9f3a77c1d2e4',
  key: 'tk_marked9a8b7c6d5e4f3a2b1c',
  answers: 'mantel_marked_4e5f6a7b8c9d0e1f',
  password: 'marked correct horse 77c1d2e4',
  hook: '/services/T0000/B0000/marked77c1d2e4hush',
};
const values = Object.values(secrets);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mantel-secret-'))));
afterEach(() => {
  guard.isOff = false;
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Tries every channel out, and lets an alarm go by every one; then everything that was written and answered. */
async function told(wrong: Wrong): Promise<ReadonlyMap<string, string>> {
  await using server = await startWrongServer(wrong, values);
  writeFileSync(
    join(folder, 'mantel.yaml'),
    `collectors: []
rules:
  - { id: wet, title: is wet, severity: alarm, when: above, limit: 0.5, series: { name: test.wet } }
channels:
  hub_address: http://127.0.0.1:8440
  ntfy: { topic: topic, token: key, acknowledge_token: answers, server_url: ${server.url} }
  webhook: { address: hook }
  telegram: { token: bot, server_url: ${server.url} }
  email:
    host: 127.0.0.1
    mail_port: ${server.mailPort}
    user: me@example.org
    password: password
    from: mantel@example.org
    to: [me@example.org]
`,
  );
  const kept = { ...secrets, hook: `${server.url}${secrets.hook}` };
  const lines = Object.entries(kept).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, 'secrets.yaml'), lines.join(''), { mode: 0o600 });
  if (wrong === 'silence') {
    const { timeout } = AbortSignal;
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout.call(AbortSignal, Math.min(ms, 500)));
  }
  await using hub = await hubOf(folder);
  const answers = await triedOut(hub);
  // Even a bot that has no chat listens; the others have an alarm to tell.
  const samples = [{ series: 'test.wet{device=cellar}', value: 1, unit: 'bool' }];
  expect((await hub.ask('POST', 'ingest', { samples })).status).toBe(200);
  const failing = async (): Promise<number> =>
    JSON.stringify((await hub.ask('GET', 'journal')).body).split('takes no notices').length - 1;
  await expect.poll(failing, { timeout: 20_000 }).toBeGreaterThanOrEqual(channelIds.length);
  expect(server.asks).toBeGreaterThanOrEqual(wrong === 'refused' ? 0 : channelIds.length);
  return new Map([...(await placesOf(hub, folder)), ...answers]);
}

async function triedOut(hub: AskedHub): Promise<ReadonlyMap<string, string>> {
  const tried = channelIds.map(async (id) => {
    const { body } = await hub.ask('POST', `channels/${id}/test`);
    expect(body).toMatchObject({ delivered: false });
    return [`test of ${id}`, JSON.stringify(body)] as const;
  });
  return new Map(await Promise.all(tried));
}

describe('secrets of channels', () => {
  it.each(wrongs)(
    'are nowhere where servers answer with %s',
    async (wrong) => {
      const places = await told(wrong);
      expect([...places.keys()]).toEqual(
        expect.arrayContaining([
          '/api/v1/ledger',
          '/api/v1/journal',
          '/api/v1/health',
          '/api/v1/settings',
          '/api/v1/troubles',
          'live',
          'file mantel.log',
          'test of email',
        ]),
      );
      expect(foundIn(places, values)).toEqual([]);
    },
    60_000,
  );

  it('are found where nothing strikes them out, so that this would be seen', async () => {
    guard.isOff = true;
    const found = foundIn(await told('401'), values);
    expect(found).toEqual(expect.arrayContaining(['test of email', '/api/v1/journal', 'live', 'file mantel.log']));
  }, 60_000);

  it('would be found in settings, ledger and health, too', async () => {
    const places = await told('refused');
    for (const place of ['/api/v1/ledger', '/api/v1/settings', '/api/v1/health', 'answers of ntfy']) {
      const planted = new Map([...places, [place, `${places.get(place)} ${secrets.key.slice(3, 17)}`]]);
      expect(foundIn(planted, values)).toEqual([place]);
    }
  }, 60_000);
});
