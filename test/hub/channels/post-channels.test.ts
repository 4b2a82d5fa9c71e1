import { describe, expect, it } from 'vitest';
import { createNtfy } from '#hub/channels/ntfy.ts';
import { createWebhook } from '#hub/channels/webhook.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { startPostServer } from '../../simulators/ntfy.ts';
import { httpOf, never, noticeOf, secretOf } from './channel-parts.ts';

function ntfyOf(url: string, rest: object = {}, hubAddress?: string) {
  const settings = { topic: secretOf('a-topic-nobody-guesses'), server_url: url, only_in_need: false, ...rest };
  return createNtfy({ settings, hubAddress, http: httpOf(settings) });
}

describe('ntfy', () => {
  it('publishes title, priority and tags, and a button where the address of the hub is known', async () => {
    await using server = await startPostServer({ token: 'tk_secret' });
    const tokens = { token: secretOf('tk_secret'), acknowledge_token: secretOf('mantel_control') };
    const ntfy = ntfyOf(server.url, tokens, 'http://mantel.local:8440');
    await ntfy.deliver(noticeOf({ severity: 'alarm' }), never());
    await ntfy.deliver(noticeOf({ severity: 'info', isQuiet: true, alert: undefined }), never());
    expect(server.taken).toEqual([
      {
        topic: 'a-topic-nobody-guesses',
        title: 'Kitchen air is unhealthy.',
        message: 'PM2.5 is 62 µg/m³, above 35.',
        priority: 5,
        tags: ['rotating_light'],
        click: 'http://mantel.local:8440',
        actions: [
          {
            action: 'http',
            label: 'Acknowledge',
            url: 'http://mantel.local:8440/api/v1/alerts',
            method: 'POST',
            headers: { authorization: 'Bearer mantel_control', 'content-type': 'application/json' },
            body: '{"id":"unhealthy-air mqtt.pm2_5{device=kitchen}","action":"acknowledge"}',
            clear: true,
          },
          { action: 'view', label: 'Open Mantel', url: 'http://mantel.local:8440', clear: true },
        ],
      },
      expect.objectContaining({ priority: 2, tags: [] }),
    ]);
    const plain = ntfyOf(server.url, { token: secretOf('tk_secret') });
    await plain.deliver(noticeOf(), never());
    expect(server.taken.at(-1)).not.toHaveProperty('actions');
  });

  it('says what is wrong without saying the token or the topic', async () => {
    await using server = await startPostServer({ token: 'tk_secret' });
    const wrong = ntfyOf(server.url, { token: secretOf('tk_guessed') });
    const refused: unknown = await wrong.deliver(noticeOf(), never()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Misconfigured);
    server.refuse({ status: 429, retryAfter: 40, body: '{"error":"tk_guessed a-topic-nobody-guesses"}' });
    const limited: unknown = await wrong.deliver(noticeOf(), never()).catch((error: unknown) => error);
    expect(limited).toBeInstanceOf(Unreachable);
    expect(limited).toMatchObject({ retryAfter: 40_000 });
    expect(`${String(refused)} ${String(limited)}`).not.toMatch(/tk_|a-topic/);
  });
});

describe('webhook', () => {
  it('posts one text, with the characters that Slack reads otherwise escaped', async () => {
    await using server = await startPostServer({ path: '/services/T0/B0/hush' });
    const settings = { address: secretOf(`${server.url}/services/T0/B0/hush`), only_in_need: false };
    await createWebhook({ settings, http: httpOf(settings) }).deliver(noticeOf({ title: 'A <b> & c' }), never());
    expect(server.taken).toEqual([{ text: '*A &lt;b&gt; &amp; c*\nPM2.5 is 62 µg/m³, above 35.' }]);
  });

  it('calls nobody and links nowhere, whatever a thing is called', async () => {
    await using server = await startPostServer({ path: '/hook' });
    const settings = { address: secretOf(`${server.url}/hook`), only_in_need: false };
    const title = '@everyone ![x](http://tracker.example) <!channel>';
    await createWebhook({ settings, http: httpOf(settings) }).deliver(noticeOf({ title }), never());
    const [{ text = '' } = {}] = server.taken as readonly { text?: string }[];
    expect(text).not.toMatch(/@everyone|\]\(|<!/);
  });

  it('is not led to an address in the home that the settings do not name', async () => {
    await using server = await startPostServer();
    const settings = { address: secretOf(server.url), only_in_need: false };
    const astray = createWebhook({ settings, http: httpOf({}) });
    await expect(astray.deliver(noticeOf(), never())).rejects.toBeInstanceOf(Misconfigured);
    expect(server.asks).toBe(0);
  });
});
