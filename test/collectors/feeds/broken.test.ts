/** Feeds as they are written, not as they should be. */
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { textOf } from '#collectors/feeds/encoding.ts';
import { itemsOf } from '#collectors/feeds/items.ts';
import { plainTextBy } from '#collectors/feeds/plain-text.ts';
import { readXmlFeed } from '#collectors/feeds/read-xml.ts';
import { feedBounds, feedItemSchema } from '#model/snapshots/feed.ts';

const plain = plainTextBy(Parser);
const read = (text: string) =>
  readXmlFeed(text, { name: 'News', base: 'https://a.example/news/feed.xml' }, Parser, plain);
const rss = (items: string, channel = '') => `<rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const titles = async (text: string): Promise<string[]> => (await read(text)).items.map(({ title }) => title);
const now = Date.parse('2026-11-23T10:00:00Z');

describe('what is broken', () => {
  test.each([
    ['title', '<item><title>One<link>https://a.example/1</link></item><item><title>Two</title></item>'],
    ['link', '<item><title>One</title><link>https://a.example/1<guid>1</guid></item><item><title>Two</title></item>'],
    ['item', '<item><title>One</title><link>https://a.example/1</link><item><title>Two</title></item>'],
    [
      'bold print',
      '<item><title>One</title><description><b>x</description><link>https://a.example/1</link></item><item><title>Two</title></item>',
    ],
  ])('a %s that is never closed ends where the next begins', async (_, items) => {
    const { items: found } = await read(rss(items));
    expect(found.map(({ title, link }) => [title, link])).toEqual([
      ['One', 'https://a.example/1'],
      ['Two', null],
    ]);
  });

  test('the end is missing: what is whole is read, what is cut off is not', async () => {
    expect(await titles('<rss><channel><item><title>One</title></item><item><title>Tw')).toEqual(['One']);
  });

  test('undefined entities are those of HTML, unknown ones stand as they are', async () => {
    const text = rss(
      '<item><title>Caf&eacute;&nbsp;&amp; &foo; R&D &lt;b&gt;now&lt;/b&gt; &#8364;&#x20AC;</title></item>',
    );
    expect(await titles(text)).toEqual(['Café & &foo; R&D now €€']);
  });

  test('entities that multiply themselves are not expanded', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`;
    expect(await titles(text)).toEqual(['&b;']);
  });

  test('a thousand levels of elements are no danger', async () => {
    const deep = `${'<x>'.repeat(5_000)}deep${'</x>'.repeat(5_000)}`;
    expect(await titles(rss(`<item><title>One</title>${deep}</item>`))).toEqual(['One']);
  });

  test.each([
    ['a name without a blank', `<author>${'a'.repeat(2_000_000)}</author>`],
    [
      'an element in which each declares a prefix',
      Array.from({ length: 5_000 }, (_, n) => `<x xmlns:p${n}="u">`).join(''),
    ],
  ])('%s holds nobody up', async (_, channel) => {
    const begun = process.threadCpuUsage().user;
    await read(`<rss><channel>${channel}`);
    expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
  });

  test.each(['', 'not a feed', '<nothing/>', '<opml><body/></opml>'])('%j is no feed', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'BadReading' });
  });
});

test('all versions are read: RSS 0.9, 1.0, 2.0, Atom 0.3 and 1.0, with whatever prefixes', async () => {
  const rdf = (address: string): string =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${address}"><channel><title>T</title></channel><item rdf:about="i"><title>One</title><link>/1</link></item></rdf:RDF>`;
  const atom = (address: string, p = ''): string =>
    `<${p}feed xmlns${p === '' ? '' : ':a'}="${address}"><${p}title>T</${p}title><${p}entry><${p}title>One</${p}title><${p}id>i</${p}id><${p}link href="/1"/></${p}entry></${p}feed>`;
  const all = [
    rdf('http://my.netscape.com/rdf/simple/0.9/'),
    rdf('http://purl.org/rss/1.0/'),
    rss('<item><title>One</title><link>/1</link><guid isPermaLink="false">i</guid></item>', '<title>T</title>'),
    atom('http://purl.org/atom/ns#'),
    atom('http://www.w3.org/2005/Atom'),
    atom('http://www.w3.org/2005/Atom', 'a:'),
  ];
  for (const text of all) {
    const { title, items } = await read(text);
    expect([text, title, items]).toMatchObject([text, 'T', [{ id: 'i', title: 'One', link: 'https://a.example/1' }]]);
  }
});

test('links are completed by xml:base, and only http and https are links', async () => {
  const entry = (link: string, base = ''): string => `<entry ${base}><title>x</title><link href="${link}"/></entry>`;
  const { items } = await read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/">${[
      entry('1'),
      entry('1', 'xml:base="sub/"'),
      entry('javascript:alert(1)'),
      entry('https://user:secret@c.example/'),
      entry(`https://c.example/${'x'.repeat(2_000)}`),
    ].join('')}</feed>`,
  );
  expect(items.map(({ link }) => link)).toEqual([
    'https://b.example/x/1',
    'https://b.example/x/sub/1',
    null,
    null,
    null,
  ]);
});

test('markup, scripts, control characters and endless text leave plain lines', async () => {
  const { items } = await read(
    rss(
      '<item><title><![CDATA[<b>A</b> &amp; B<script>x()</script> 2 < 3 <unknown>\u202E]]></title>' +
        `<description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two ${'word '.repeat(200)}&lt;/p&gt;</description></item>`,
    ),
  );
  expect(items[0]?.title).toBe('A & B 2 < 3');
  expect(items[0]?.summary).toMatch(/^One Two word .* word…$/);
  expect(items[0]?.summary.length).toBeLessThanOrEqual(feedBounds.summary);
});

describe('encodings', () => {
  const xml = (label: string): string =>
    `<?xml version="1.0" encoding="${label}"?><rss><channel><title>Käse – 5 €</title></channel></rss>`;
  const windows = (text: string): Uint8Array =>
    Uint8Array.from(text, (one) => ({ '–': 0x96, '€': 0x80 })[one] ?? one.charCodeAt(0));
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const cases: readonly (readonly [what: string, bytes: Uint8Array, told: string | undefined])[] = [
    ['UTF-8', Buffer.from(xml('utf-8')), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${xml('utf-8')}`), undefined],
    ['UTF-8 that the server calls Latin 1', Buffer.from(xml('utf-8')), 'iso-8859-1'],
    ['Windows-1252 that is called UTF-8', windows(xml('utf-8')), 'utf-8'],
    ['Windows-1252 that is called Latin 1', windows(xml('iso-8859-1')), undefined],
    ['Windows-1252 of a name nobody knows', windows(xml('x-nobody')), 'x-none'],
    ['UTF-16 with a mark', utf16(`\uFEFF${xml('utf-16')}`, false), undefined],
    ['UTF-16, big, without', utf16(xml('utf-16'), true), undefined],
    ['UTF-8 that is called UTF-16', Buffer.from(xml('utf-16')), 'utf-16'],
  ];
  test.each(cases)('%s', async (_, bytes, told) => {
    expect((await read(textOf(bytes, told))).title).toBe('Käse – 5 €');
  });

  test('one wrong byte does not spoil the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss><channel><title>äöüäöü ß'),
      Buffer.from([0xe4]),
      Buffer.from('</title></channel></rss>'),
    ]);
    expect((await read(textOf(bytes, undefined))).title).toBe('äöüäöü ß\uFFFD');
  });

  test('what is told is believed of other alphabets', () => {
    expect(textOf(Buffer.from([0xd0, 0xcf, 0xc5, 0xda, 0xc4]), 'koi8-r')).toBe('поезд');
  });
});

describe('items', () => {
  const raw = (id: string, title: string, link: string | null = null, dated: number | null = null) => ({
    id,
    title,
    link,
    dated,
    summary: '',
    audio: null,
    duration: null,
    episode: null,
  });

  test('of one id are one, unless both title and link differ', () => {
    const ids = itemsOf(
      [
        raw('1', 'A', 'https://a.example/a'),
        raw('1', 'A, corrected', 'https://a.example/a'),
        raw('1', 'B', 'https://a.example/b'),
      ],
      now,
    ).map(({ item }) => item.id);
    expect(ids).toEqual(['1 https://a.example/a', '1 https://a.example/b']);
  });

  test('without id are told apart by link or title, without anything are none', () => {
    const items = itemsOf([raw('', 'A', 'https://a.example/a'), raw('', 'A'), raw('', 'B'), raw('x', '')], now);
    expect(items.map(({ item }) => item.id)).toEqual(['https://a.example/a', 'A', 'B']);
  });

  test('are in order of time, undated ones where the feed has them; the future is no time', () => {
    const hour = 3_600_000;
    const items = itemsOf(
      [
        raw('1', 'A', null, now - 3 * hour),
        raw('2', 'B'),
        raw('3', 'C', null, now - hour),
        raw('4', 'D', null, now + hour),
      ],
      now,
    );
    expect(items.map(({ item }) => [item.title, item.at])).toEqual([
      ['C', now - hour],
      ['D', null],
      ['A', now - 3 * hour],
      ['B', null],
    ]);
  });

  test('a thousand are read, and each fits what is kept', async () => {
    const long = Array.from(
      { length: 1_000 },
      (_, n) => `<item><guid>${'g'.repeat(300)}${n}</guid><title>${'Title '.repeat(90)}${n}</title></item>`,
    );
    const items = itemsOf((await read(rss(long.join('')))).items, now);
    expect(new Set(items.map(({ item }) => item.id)).size).toBe(1_000);
    for (const { item } of items) feedItemSchema.parse(item);
  });
});
