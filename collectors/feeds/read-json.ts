/** JSON Feed 1.0 and 1.1. */
import { z } from 'zod';
import { feedBounds as bounds } from '#model/snapshots/feed.ts';
import { BadReading } from '#model/trouble.ts';
import { feedsCollectorWords as words } from '#model/words/collector-feeds-en.ts';
import { dateOf } from './dates.ts';
import type { PlainText } from './plain-text.ts';
import { durationOf, isAudio, linkOf } from './raw-feed.ts';
import type { FeedPlace, RawFeed } from './raw-feed.ts';

/** What is of another type than it should be counts as missing. */
const text = z.string().catch('');
const author = z.object({ name: text });
const attachment = z.object({
  url: text,
  mime_type: text,
  duration_in_seconds: z.number().optional().catch(undefined),
});
const item = z.object({
  id: z.union([z.string(), z.number()]).transform(String).catch(''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  attachments: z.array(attachment).catch([]),
});
const feed = z.object({
  version: z.string().regex(/jsonfeed/i),
  title: text,
  home_page_url: text,
  authors: z.array(author).catch([]),
  author: author.optional().catch(undefined),
  items: z.array(z.unknown()),
});

/** Throws BadReading for what is no feed. */
export function readJsonFeed(json: string, { name, base }: FeedPlace, plain: PlainText): RawFeed {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch (error) {
    throw new BadReading(words.brokenJson(name), { cause: error });
  }
  const { data } = feed.safeParse(body);
  if (data === undefined) throw new BadReading(words.otherJson(name));
  const credit = plain.text((data.authors[0] ?? data.author)?.name ?? '', bounds.title);
  return {
    form: 'JSON Feed',
    title: plain.text(data.title, bounds.title),
    link: linkOf(data.home_page_url, base),
    credit: credit === '' ? null : credit,
    saysPodcast: false,
    items: data.items
      .flatMap((entry) => item.safeParse(entry).data ?? [])
      .map((one) => {
        const heard = one.attachments.find(({ url, mime_type: type }) => isAudio(type, linkOf(url, base)));
        return {
          id: one.id.trim(),
          title: plain.text(one.title, bounds.title),
          summary:
            plain.text(one.summary, bounds.summary) ||
            plain.text(one.content_text, bounds.summary) ||
            plain.html(one.content_html, bounds.summary),
          link: linkOf(one.url, base) ?? linkOf(one.external_url, base),
          dated: dateOf(one.date_published) ?? dateOf(one.date_modified),
          audio: linkOf(heard?.url, base),
          duration: durationOf(String(heard?.duration_in_seconds ?? '')),
          episode: null,
        };
      }),
  };
}
