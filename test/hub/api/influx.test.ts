/** Agents and scripts that write to InfluxDB find here what they expect, and what they send is on disk when they hear so. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '#storage/contract.ts';
import { startedAt } from './fake-time.ts';
import { servedHub } from './served-hub.ts';

const served = servedHub();

type Headers = Readonly<Record<string, string>>;
const plain: Headers = { 'content-type': 'text/plain; charset=utf-8' };

const write = (payload: string | Buffer, url = '/write?db=telegraf', headers: Headers = plain) =>
  served.app.inject({ method: 'POST', url, headers: { host: 'localhost', ...headers }, payload });

const climate = 'influx.climate.temperature{device=kitchen}';

describe.each(['/write?db=home&rp=autogen', '/api/v2/write?org=me&bucket=home'])('lines to %s', (url) => {
  /** Clients of version 2 look elsewhere for the sentence. */
  const refusal = (error: string, code: string, line?: number) =>
    url.startsWith('/write') ? { error } : { error, code, message: error, ...(line !== undefined && { line }) };

  it('are stored', async () => {
    const answer = await write(`climate,room=kitchen temperature=21.4 ${startedAt}000000\n`, url);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(served.hub.ingest.puts).toEqual([{ series: climate, value: 21.4, at: startedAt }]);
    expect(served.hub.ingest.find(climate)?.definition).toEqual({
      name: 'influx.climate.temperature',
      labels: { device: 'kitchen' },
      unit: '°C',
      kind: 'gauge',
    });
  });

  it('are answered only after the commit', async () => {
    served.hub.ingest.hold = true;
    let answered = false;
    const sent = write('climate temperature=21.4', url).then((answer) => {
      answered = true;
      return answer;
    });
    await expect.poll(() => served.hub.ingest.held).toBe(1);
    expect(answered).toBe(false);
    served.hub.ingest.release();
    expect((await sent).statusCode).toBe(204);
  });

  it('are refused when the commit failed, and may be sent again', async () => {
    served.hub.ingest.hold = true;
    const sent = write('climate temperature=21.4', url);
    await expect.poll(() => served.hub.ingest.held).toBe(1);
    served.hub.ingest.release(new StoreUnavailable('Too much waits for the disk.', 'QUEUE_FULL'));
    const answer = await sent;
    const sentence = 'Too much waits for the disk.';
    expect([answer.statusCode, answer.json()]).toEqual([503, refusal(sentence, 'unavailable')]);
    expect(answer.headers['retry-after']).toBe('5');
  });

  it('are not taken while the store cannot write', async () => {
    served.hub.ingest.store.failing = { since: startedAt, reason: 'The disk is full.' };
    const answer = await write('climate temperature=21.4', url);
    expect([answer.statusCode, answer.json()]).toMatchObject([503, { error: 'The disk is full.' }]);
    expect(served.hub.ingest.puts).toEqual([]);
  });

  it('are stored as far as they can be read, and the others are told by their number', async () => {
    const text = `climate temperature=21.4 ${startedAt}\r\n\n# a comment\nclimate temperature=warm\nclimate humidity=47i 1700000000\n`;
    const answer = await write(text, `${url}&precision=ms`);
    const sentence =
      'partial write: 1 of 3 lines are stored, and these are not: line 4: the field "temperature" is "warm", which is neither a number nor true, false or text in double quotes; line 5: "1700000000" in the precision ms is no time between 2000 and 2100; say the precision in which you write.';
    expect([answer.statusCode, answer.json()]).toEqual([400, refusal(sentence, 'invalid', 4)]);
    expect(served.hub.ingest.puts.map(({ value }) => value)).toEqual([21.4]);
  });

  it('of which none can be read are not called a partial write', async () => {
    const answer = await write('climate\n', url);
    expect(answer.json()).toMatchObject({
      error: expect.stringMatching(/^unable to parse: line 1: a field is missing/),
    });
  });

  it('are told ten at a time', async () => {
    const { error } = (await write('bad\n'.repeat(400), url)).json<{ error: string }>();
    expect(error.match(/line \d+:/g)).toHaveLength(10);
    expect(error).toMatch(/ \(and 390 more\)\.$/);
  });

  it('are looked at no further when a thousand of them are none', async () => {
    const answer = await write(`${'{"no": "line"}\n'.repeat(200_000)}climate temperature=21.4`, url);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { error: expect.stringMatching(/ \(and 990 more\)\. None of the lines so far can be read, so the rest/) },
    ]);
    expect(served.hub.ingest.puts).toEqual([]);
    const late = await write(`climate temperature=20\n${'bad\n'.repeat(2_000)}climate temperature=21.4`, url);
    expect(late.statusCode).toBe(400);
    expect(served.hub.ingest.puts.map(({ value }) => value)).toEqual([20, 21.4]);
  });

  it('may be packed', async () => {
    const headers = { ...plain, 'content-encoding': 'gzip' };
    expect((await write(gzipSync('climate temperature=21.4'), url, headers)).statusCode).toBe(204);
    expect(served.hub.ingest.puts).toHaveLength(1);
  });

  it.each([
    [
      'no gzip',
      Buffer.from('climate temperature=21.4'),
      'gzip',
      400,
      'The body is not gzip, though its Content-Encoding says so.',
    ],
    [
      'cut off',
      gzipSync('climate temperature=21.4').subarray(0, 20),
      'gzip',
      400,
      'The body is not gzip, though its Content-Encoding says so.',
    ],
    [
      'another packing',
      Buffer.from('x'),
      'br',
      415,
      'Mantel reads line protocol as it is or packed with gzip, not with br.',
    ],
    [
      'a kilobyte that unpacks to megabytes',
      gzipSync(Buffer.alloc(5_000_000, 'a')),
      'gzip',
      413,
      'The body is larger than 4 MB; send fewer lines at once (metric_batch_size in Telegraf).',
    ],
    [
      'megabytes',
      Buffer.alloc(4 * 1024 * 1024 + 1, 'a'),
      'identity',
      413,
      'The body is larger than 4 MB; send fewer lines at once (metric_batch_size in Telegraf).',
    ],
  ])('are refused as %s', async (_, body, encoding, status, error) => {
    const answer = await write(body, url, { ...plain, 'content-encoding': encoding });
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { error }]);
    expect(served.hub.ingest.puts).toEqual([]);
  });

  it.each([
    ['form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['bytes', { 'content-type': 'application/octet-stream' }],
    ['JSON, though they are none,', { 'content-type': 'application/json' }],
    ['nothing', {}],
    ['the empty word', { 'content-type': '' }],
    ['what is no type', { 'content-type': 'lines' }],
  ])('may call themselves %s', async (_, headers) => {
    expect((await write('climate temperature=21.4', url, headers)).statusCode).toBe(204);
  });

  it('may be none', async () => {
    for (const text of ['', '\n\n', '# nothing\n']) expect((await write(text, url)).statusCode).toBe(204);
    expect((await served.app.inject({ method: 'POST', url, headers: { host: 'localhost' } })).statusCode).toBe(204);
    expect(served.hub.ingest.senders).toEqual([]);
  });

  it('are refused for a precision nobody knows', async () => {
    const answer = await write('climate temperature=21.4', `${url}&precision=d`);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { error: 'precision: must be one of n, ns, u, us, µ, ms, s, m, h, not "d".' },
    ]);
  });

  it('find room for most of the series there may be, and leave some for others', async () => {
    const many = Array.from({ length: 4_001 }, (_, i) => `many,id=${i} v=${i}`).join('\n');
    served.hub.ingest.maxSeries = 10_000;
    const answer = await write(many, url);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: expect.stringMatching(/^partial write: 4000 of 4001 lines .* line 4001: it would be a new series/),
    });
    expect(served.hub.ingest.slots.size).toBe(4_000);
  });
});
