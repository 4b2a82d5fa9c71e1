import { expect, test } from 'vitest';
import { createDocument } from '#collectors/web/document.ts';
import { readList } from '#collectors/web/list.ts';
import { webSettings } from '#collectors/web/settings.ts';
import { messageOf } from '#model/trouble.ts';

const documentOf = (text: string | Uint8Array, type = 'text/html', charset?: string) =>
  createDocument({ bytes: Buffer.from(text as string), type, charset }, { host: 'a.example' });
const found = (text: string | Uint8Array, selector: string, type?: string, charset?: string) =>
  documentOf(text, type, charset).find({ selector });

test.each([
  ['by the header', Buffer.from('<p>f\xfcnf</p>', 'latin1'), 'text/html', 'iso-8859-1'],
  ['by the page', Buffer.from('<meta charset="windows-1252"><p>f\xfcnf</p>', 'latin1'), 'text/html', undefined],
  ['by nobody', Buffer.from('<p>fünf</p>'), 'text/html', undefined],
  ['by a name nobody knows', Buffer.from('<p>fünf</p>'), 'text/html', 'klingon'],
  [
    'by the prologue of XML',
    Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><p>f\xfcnf</p>', 'latin1'),
    'text/xml',
    undefined,
  ],
])('the charset is told %s', async (_, bytes, type, charset) => {
  expect(await found(bytes, 'p', type, charset)).toBe('fünf');
});

test('a page that is deeper than any is refused, and costs little', async () => {
  const before = process.threadCpuUsage().user;
  await expect(found('<b>'.repeat(300_000), 'b b b b')).rejects.toThrow('nested too deeply');
  expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(3_000);
});

test('an element of more parts than a call takes arguments is read', async () => {
  expect(await found(`<p>${'<b>x</b>'.repeat(150_000)}</p>`, 'p')).toBe('x'.repeat(150_000));
});

test('a name that no document can have as its title is refused in the settings', () => {
  const settings = (name: string) => ({
    url: 'https://a.example/',
    name,
    readings: [{ quantity: 'level', json: 'a' }],
  });
  expect(webSettings.safeParse(settings('a'.repeat(101))).success).toBe(false);
  expect(webSettings.safeParse(settings('a'.repeat(100))).success).toBe(true);
});

test('of a hundred thousand auctions those that end first are looked for in the beginning', async () => {
  const list = webSettings.parse({
    url: 'https://a.example/',
    lists: [{ becomes: 'auctions', items: { json: '' }, text: { json: 't' }, at: { json: 'e' }, most: 3 }],
  }).lists[0];
  if (!list) throw new Error('There is no list.');
  const offers = Array.from({ length: 100_000 }, (_, n) => ({ t: `Offer ${n}`, e: 1_800_000_000 - n }));
  const begun = process.threadCpuUsage().user;
  const manner = { decimal: '.', timeZone: 'UTC', base: 'https://a.example/' } as const;
  const { items } = await readList(list, documentOf(JSON.stringify(offers), 'application/json'), manner);
  expect(items.map((one) => ('title' in one ? one.title : ''))).toEqual(['Offer 499', 'Offer 498', 'Offer 497']);
  expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(1_500);
});

test('tags of XML keep their capitals', async () => {
  expect(await found('<?xml version="1.0"?><Feed><pubDate>now</pubDate></Feed>', 'pubDate', 'application/xml')).toBe(
    'now',
  );
});

test.each([
  ['a;b\n1,5;2\n', 'b', '2'],
  ['a,b\n"x, y",2\n', 'b', '2'],
  ['\ufeffa\tb\n1\t2', 'a', '1'],
  ['a,b\n1,2\n3', 'b', undefined],
])('%j, column %s', async (text, column, expected) => {
  expect(await documentOf(text, 'text/csv').find({ column })).toBe(expected);
});

test.each([
  ['<html></html>', 'text/html', 'a.example answered a web page (HTML) where a CSV file was expected.'],
  ['a,b\n', 'text/csv', 'a.example answered a CSV file without rows.'],
  ['', 'text/csv', 'a.example answered a CSV file without rows.'],
  [
    `a,b\n${'1,2\n'.repeat(80_000)}`,
    'text/csv',
    'a.example answered a CSV file of more than 300000 characters; ask it for fewer rows.',
  ],
])('no CSV file: %.12s', async (text, type, sentence) => {
  expect(await documentOf(text, type).find({ column: 'a' }).catch(messageOf)).toBe(sentence);
});

const reading = { quantity: 'a', json: 'a' };
test.each([
  [{ readings: [] }, 'write what is to be read'],
  [{ readings: [{ quantity: 'a' }] }, 'write one of json, selector and column'],
  [{ readings: [{ ...reading, column: 1 }] }, 'write one of json, selector and column'],
  [{ readings: [{ ...reading, attribute: 'x' }] }, 'attribute goes with selector'],
  [{ readings: [{ ...reading, pattern: '(' }] }, 'write a regular expression'],
  [{ readings: [reading, reading] }, 'reading 2 makes the same series'],
  [{ readings: [reading], body: {} }, 'a GET has no body'],
  [{ readings: [reading], decimal: ',', thousands: ',' }, 'it cannot be the decimal sign, too'],
  [{ readings: [reading], headers: { Host: 'x' } }, 'Host, Connection'],
  [{ readings: [reading], headers: { 'X-A': 'a\nb' } }, 'one line'],
  [{ readings: [reading], url: 'file:///etc/passwd' }, 'Invalid URL'],
  [{ readings: [reading], every: '1 s' }, 'at least 10 s'],
  [{ readings: [{ ...reading, min: 2, max: 1 }] }, 'min is larger than max'],
])('settings %j: %s', (settings, sentence) => {
  const parsed = webSettings.safeParse({ url: 'http://a.example', ...settings });
  expect(parsed.error?.message ?? 'none').toContain(sentence);
});
