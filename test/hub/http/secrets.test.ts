import { createServer, type RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { concealText, isSecretName } from '#hub/http/conceal.ts';
import { createLastAnswers } from '#hub/http/last-answers.ts';
import { clientOf, failure, listening } from './client-of.ts';

const planted = 'pl4nted-S3cret/+&"7';
const known = 'known-from-secrets-yaml';
const seen = [planted, encodeURIComponent(planted), JSON.stringify(planted).slice(1, -1), known, 's3cret-of-theirs'];
const holdsNone = (text: string): void => {
  for (const secret of seen) expect(text).not.toContain(secret);
};

async function serve(answer: RequestListener) {
  const server = createServer(answer);
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}/v1/data`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const requests = {
  'in the address': (url: string) => ({ url: `${url}?appid=${encodeURIComponent(planted)}&city=Vienna` }),
  'as a password in the address': (url: string) => ({
    url: url.replace('//', `//me:${encodeURIComponent(planted)}@`),
  }),
  'in a header': (url: string) => ({ url, headers: { 'X-Api-Key': planted } }),
  'as a bearer': (url: string) => ({ url, headers: { authorization: `Bearer ${planted}` } }),
  'in a form': (url: string) => ({ url, method: 'POST' as const, form: { client_secret: planted, code: planted } }),
  'in a body': (url: string) => ({ url, method: 'POST' as const, body: { login: { password: planted } } }),
};

const answers: Record<string, RequestListener> = {
  refused: (request, response) => {
    const reason = `${planted} and ${known} are no keys; you sent ${request.url} ${request.headers.authorization}`;
    response.writeHead(401, { 'set-cookie': 'id=s3cret-of-theirs', 'x-token': 's3cret-of-theirs' });
    response.end(JSON.stringify({ reason, access_token: 's3cret-of-theirs' }));
  },
  echoed: (request, response) =>
    response.end(`{"value": "${planted}", "next": "/v1?key=s3cret-of-theirs&x=1", "api_key":"s3cret-of-theirs`),
  'redirected to nowhere': (request, response) => response.writeHead(302, { location: `http://[${planted}` }).end(),
  'redirected in circles': (request, response) =>
    response.writeHead(302, { location: `/v1/data?token=s3cret-of-theirs` }).end(),
  'cut off': (request) => request.socket.resetAndDestroy(),
};

const schema = z.object({ value: z.number() });
const refusal = z.object({ reason: z.string() }).transform(({ reason }) => reason);

describe.each(Object.entries(requests))('a secret %s', (_where, requestTo) => {
  it.each(Object.entries(answers))('stands in no error and in no record of what was %s', async (_how, answer) => {
    await using server = await serve(answer);
    const { client, recorded } = clientOf([server.url], { strike: (text) => text.replaceAll(known, '••••') });
    const error = await failure(client.json({ ...requestTo(server.url), schema, refusal }));
    expect(error).toBeInstanceOf(Error);
    holdsNone(String(error));
    holdsNone(inspect(error, { depth: 10, showHidden: true }));
    expect(recorded).toHaveLength(1);
    holdsNone(JSON.stringify(recorded));
  });

  it('is what the source is sent', async () => {
    let came = '';
    await using server = await serve((request, response) => {
      came = `${request.url} ${Object.values(request.headers).join(' ')} `;
      request.on('data', (part) => (came += String(part)));
      request.on('end', () => response.end('{"value": 3}'));
    });
    await clientOf([server.url]).client.json({ ...requestTo(server.url), schema });
    const login = Buffer.from(`me:${planted}`).toString('base64');
    expect([...seen.slice(0, 3), login].some((text) => came.includes(text))).toBe(true);
  });
});

it('leaves no part of a secret where the words of a source are cut', async () => {
  for (let before = 170; before < 200; before += 5) {
    await using server = await serve((_request, response) => {
      response.writeHead(400).end(JSON.stringify({ reason: `${'-'.repeat(before)} ${known}` }));
    });
    const { client } = clientOf([server.url], { strike: (text) => text.replaceAll(known, '••••') });
    const error = String(await failure(client.json({ url: server.url, schema, refusal })));
    expect(error).toContain('-----');
    expect(error).not.toContain(known.slice(0, 4));
  }
});

describe('the record', () => {
  it('says what came', async () => {
    await using server = await serve((request, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'x-left': '6' }).end('{"value": 3, "unit": "K"}'),
    );
    const { client, recorded } = clientOf([server.url]);
    await client.json({ url: `${server.url}?city=Vienna&appid=abcdef`, schema });
    expect(recorded[0]).toMatchObject({
      method: 'GET',
      url: `${server.url}?city=Vienna&appid=••••`,
      status: 200,
      body: '{"value": 3, "unit": "K"}',
      size: 25,
      headers: { 'x-left': '6' },
    });
    expect(recorded[0]?.error).toBeUndefined();
  });

  it('holds 16,000 characters, and no half of a secret at their end', async () => {
    const secret = 'never-to-be-cut-in-half-0123456789';
    for (const before of [15_970, 15_999, 19_970, 19_999]) {
      await using server = await serve((_request, response) =>
        response.end(`${'x'.repeat(before)}${secret}${'y'.repeat(90_000)}`),
      );
      const strike = (text: string): string => text.replaceAll(secret, '••••');
      const { client, recorded } = clientOf([server.url], { strike });
      await client.get({ url: server.url });
      const body = recorded[0]?.body ?? '';
      expect(body.length).toBeLessThanOrEqual(16_000);
      expect(body.length).toBeGreaterThan(15_000);
      expect(body).not.toContain('never');
    }
  });

  it('shows no bytes that are no text', async () => {
    await using server = await serve((_request, response) => response.end(Buffer.from([0x89, 0x50, 0, 1, 2, 3])));
    const { client, recorded } = clientOf([server.url]);
    await client.get({ url: server.url });
    expect(recorded[0]).toMatchObject({ body: '', size: 6 });
  });

  it('of a source is the last five', () => {
    const all = createLastAnswers();
    const base = { method: 'GET', url: 'http://a', status: 200, duration: 1, headers: {}, body: '', size: 0 };
    for (let at = 1; at <= 9; at++) all.add('lamp', { ...base, at });
    all.add('gone', { ...base, at: 1 });
    all.keepOnly(new Set(['lamp']));
    expect(all.of('lamp').map(({ at }) => at)).toEqual([9, 8, 7, 6, 5]);
    expect(all.of('gone')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    'appid',
    'apiKey',
    'X-API-Key',
    'access_token',
    'client-secret',
    'key',
    'Authorization',
    'Set-Cookie',
    'sig',
  ])('%s is one of a secret', (name) => expect(isSecretName(name)).toBe(true));
  it.each(['keyword', 'monkey', 'city', 'weather_code', 'signal', 'www-authenticate', 'passage', 'design'])(
    '%s is none',
    (name) => expect(isSecretName(name)).toBe(false),
  );

  it('hide what stands beside them in JSON, queries, forms and XML, and nothing else', () => {
    const text =
      '{"key": "a1b2", "code": 61, "n": {"token" : "t-1"}} x?key=a1b2&q=1 <token a="1">a1b2</token> Bearer a1b2c3';
    expect(concealText(text, [])).toBe(
      '{"key": "••••", "code": 61, "n": {"token" : "••••"}} x?key=••••&q=1 <token a="1">••••</token> Bearer ••••',
    );
  });
});
