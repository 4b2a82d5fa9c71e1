/** Feeds that others recorded, with what they say of them; they are not part of the project and are read where they lie. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { dateOf } from '#collectors/feeds/dates.ts';
import { textOf } from '#collectors/feeds/encoding.ts';
import { plainTextBy } from '#collectors/feeds/plain-text.ts';
import type { RawFeed } from '#collectors/feeds/raw-feed.ts';
import { readXmlFeed } from '#collectors/feeds/read-xml.ts';

const folder = process.env['MANTEL_CASES'];
const plain = plainTextBy(Parser);

/** What of a feed Mantel reads, by what the recordings call it. */
const fields: Readonly<Record<string, (feed: RawFeed, item: RawFeed['items'][number] | undefined) => unknown>> = {
  'entry id': (_, item) => item?.id,
  'entry link': (_, item) => item?.link,
  'entry title': (_, item) => item?.title,
  'entry summary': (_, item) => item?.summary,
  'entry description': (_, item) => item?.summary,
  'entry content': (_, item) => item?.summary,
  'entry published': (_, item) => item?.dated,
  'feed title': ({ title }) => title,
  'feed title_detail': ({ title }) => title,
  'feed author': ({ credit }) => credit,
  'feed author_detail': ({ credit }) => credit,
  'feed publisher': ({ credit }) => credit,
};

describe.skipIf(folder === undefined)('recorded payloads: feeds', () => {
  const root = join(folder ?? '', 'api/feeds/feedparser');
  const names = folder === undefined ? [] : readdirSync(root, { recursive: true, encoding: 'utf8' });
  let asserted = 0;

  test.each(names.filter((name) => name.endsWith('.xml')))('%s', async (name) => {
    const text = textOf(readFileSync(join(root, name)), undefined);
    const feed = await readXmlFeed(text, { name, base: 'http://feeds.example/feed.xml' }, Parser, plain);
    expect(feed.form).toBe(name.startsWith('atom') ? 'Atom' : 'RSS');
    const expectation = /Expect:([^\n]*)/.exec(text)?.[1] ?? '';
    const parts =
      /(feed|entries\[(\d)\])\['(\w+)'\](?:\[0\])?(?:\['(?:value|name)'\])?(?: == entries\[1\]\['link'\])? == '([^']*)'/g;
    for (const [, where = '', index, key = '', value = ''] of expectation.matchAll(parts)) {
      const read = fields[`${where === 'feed' ? 'feed' : 'entry'} ${key}`];
      if (!read) continue;
      asserted++;
      // The other program gives HTML, unless the feed says that it is none.
      const words = /type=["']text["']/.test(text) ? plain.text(value, 200) : plain.html(value, 200);
      const expected = key === 'published' ? dateOf(value) : words;
      expect(read(feed, feed.items[Number(index ?? 0)]), `${where} ${key}`).toBe(expected);
    }
    const entries = Math.max(-1, ...[...expectation.matchAll(/entries\[(\d)\]/g)].map(([, at]) => Number(at)));
    expect(feed.items.length).toBeGreaterThan(entries);
  });

  test('what concerns Mantel was compared', () => expect(asserted).toBeGreaterThan(13));
});
