/** A whole hub tells an alert by every way, goes another where one fails, keeps its ledger, and says no secret anywhere. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPostServer } from '../../simulators/ntfy.ts';
import { startSmtpServer } from '../../simulators/smtp-server.ts';
import { startTelegram } from '../../simulators/telegram.ts';
import { hubOf, type AskedHub } from '../hub-of.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mantel-tells-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secrets = {
  bot: '8123456:AAH-a-bot-token-that-nobody-knows',
  topic: 'house-of-somebody-9f3a77',
  key: 'tk_9a8b7c6d5e4f3a2b1c',
  hook: '/services/T0000/B0000/hushhushhush',
};
const rules = `rules:
  - { id: wet, title: is wet, severity: alarm, when: above, limit: 0.5, series: { name: test.wet } }
  - { id: hot, title: is hot, when: above, limit: 30, series: { name: test.heat } }
`;

const write = (settings: string, urls: { hook: string }): void => {
  writeFileSync(join(folder, 'mantel.yaml'), `collectors: []\n${rules}${settings}`);
  writeFileSync(
    join(folder, 'secrets.yaml'),
    `bot: "${secrets.bot}"\ntopic: ${secrets.topic}\nkey: ${secrets.key}\nhook: ${urls.hook}\n`,
    { mode: 0o600 },
  );
};
async function put(hub: AskedHub, series: string, value: number): Promise<void> {
  const answer = await hub.ask('POST', 'ingest', { samples: [{ series, value, unit: 'bool' }] });
  expect(answer.status).toBe(200);
}
const ledgerOf = async (hub: AskedHub) => (await hub.ask('GET', 'ledger')).body as Record<string, unknown>[];
/** Everything that Mantel wrote about itself. */
const logs = (): string =>
  readdirSync(join(folder, 'logs'))
    .map((name) => readFileSync(join(folder, 'logs', name), 'utf8'))
    .join('\n');

describe('a hub that tells', () => {
  it('tells an alarm by all ways, writes down by which, and says no secret, even where all of them refuse', async () => {
    await using ntfy = await startPostServer({ token: secrets.key });
    await using hook = await startPostServer({ path: secrets.hook });
    await using telegram = await startTelegram(secrets.bot);
    write(
      `channels:
  quiet_from: "00:00"
  quiet_to: "00:00"
  ntfy: { topic: topic, token: key, server_url: ${ntfy.url} }
  webhook: { address: hook }
  telegram: { token: bot, server_url: ${telegram.url} }
`,
      { hook: `${hook.url}${secrets.hook}` },
    );
    await using hub = await hubOf(folder);
    const unpaired = await hub.ask('POST', 'channels/telegram/test');
    expect(unpaired.body).toMatchObject({ delivered: false });
    telegram.say(1, /Send (\d{6})/.exec(JSON.stringify(unpaired.body))?.[1] ?? '');
    await telegram.whenSent(1);

    expect((await hub.ask('POST', 'channels/ntfy/test')).body).toMatchObject({ delivered: true });
    expect((await hub.ask('POST', 'channels/email/test')).body).toMatchObject({ delivered: false });
    expect((await hub.askAsAnybody('POST', 'channels/ntfy/test')).status).toBe(403);

    await put(hub, 'test.wet{device=cellar}', 1);
    await telegram.whenSent(2);
    await expect.poll(() => [ntfy.taken.length, hook.taken.length]).toEqual([2, 1]);
    expect(ntfy.taken.at(-1)).toMatchObject({ title: 'Cellar is wet.', priority: 5 });
    await expect
      .poll(async () => (await ledgerOf(hub))[0])
      .toMatchObject({
        what: 'interrupt',
        why: 'An alarm never waits.',
        alert: 'wet test.wet{device=cellar}',
        ways: { ntfy: 'sent', telegram: 'sent', webhook: 'sent' },
      });
    telegram.say(1, '/cellar');
    await telegram.whenSent(3);
    expect(telegram.sent.at(-1)?.text).toContain('cellar');

    const heat = [{ series: 'test.heat{device=cellar}', value: 12.5, unit: '°C' }];
    expect((await hub.ask('POST', 'ingest', { samples: heat })).status).toBe(200);
    telegram.say(1, '/chart heat');
    await telegram.whenSent(4);
    expect(telegram.sent.at(-1)?.text).toMatch(
      /cellar, Heat: 12\.5 °C \(.*ago\)\nLast 24 hours: 12\.5 °C to 12\.5 °C/i,
    );
    expect(telegram.sent.at(-1)?.picture?.subarray(1, 4).toString()).toBe('PNG');

    const said = Object.values(secrets).join(' ');
    ntfy.refuse({ status: 500, body: said }, { status: 400, body: said });
    hook.refuse({ status: 403, body: said }, { status: 404, body: said });
    telegram.refuse('sendMessage', { error_code: 400, description: said });
    for (const way of ['ntfy', 'ntfy', 'webhook', 'webhook', 'telegram']) {
      const { body } = await hub.ask('POST', `channels/${way}/test`);
      expect(body).toMatchObject({ delivered: false });
      for (const secret of Object.values(secrets)) expect(JSON.stringify(body)).not.toContain(secret);
    }
    ntfy.refuse({ status: 403, body: said });
    await put(hub, 'test.wet{device=attic}', 1);
    await expect.poll(logs).toContain('ntfy takes no notices');
    const everything = logs() + JSON.stringify((await hub.ask('GET', 'journal')).body);
    for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret);
  });

  it('applies settings while it runs, and goes by another way where one fails for long', async () => {
    await using first = await startPostServer();
    await using mail = await startSmtpServer();
    first.refuse(...Array.from({ length: 50 }, () => ({ status: 404, body: '{}' })));
    write('', { hook: first.url });
    await using hub = await hubOf(folder);
    const set = (path: string[], value: unknown) => ({ path: ['channels', ...path], value });
    const email = {
      host: '127.0.0.1',
      mail_port: mail.port,
      security: 'none',
      from: 'mantel@example.org',
      to: ['me@example.org'],
      only_in_need: true,
    };
    const changed = await hub.ask('PATCH', 'settings', {
      changes: [set(['webhook', 'address'], 'hook'), set(['email'], email)],
    });
    expect(changed.body).toMatchObject({ waitsForRestart: [] });
    // The webhook refuses for good: after three offers the mail tells it.
    await put(hub, 'test.wet{device=cellar}', 1);
    await expect.poll(() => mail.mails.length, { timeout: 60_000 }).toBe(1);
    expect(mail.mails[0]?.text).toContain('Subject: Cellar is wet.');
    await expect
      .poll(async () => (await ledgerOf(hub))[0])
      .toMatchObject({ ways: { webhook: 'failed', email: 'sent' } });
  }, 90_000);
});
