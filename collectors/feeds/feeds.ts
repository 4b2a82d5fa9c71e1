import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import { minute } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { feedsCollectorWords as words } from '#model/words/collector-feeds-en.ts';
import { calledByAddress } from '../called-by-address.ts';
import { errorOfAll } from '../error-of-all.ts';
import { lookAtFeed } from './look.ts';
import type { CalledFeed, Looked } from './look.ts';

/** More often no publisher wants to be asked. */
const shortest = 5 * minute;
const mostFeeds = 100;
/** Feeds asked at a time. */
const abreast = 4;

const feed = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'write an address that begins with https:// or http://' })
      .optional()
      .meta({ title: 'Address', help: 'Of the feed itself (RSS, Atom or JSON Feed), not of the page about it.' }),
    url_secret: secret.optional().meta({
      title: 'Private address',
      secret: true,
      help: 'Instead of url, for an address that is a secret, such as that of a paid podcast: the name of an entry in secrets.yaml that holds it.',
    }),
    title: z.string().min(1).max(200).optional().meta({ title: 'Title', help: "The feed's own unless given." }),
    kind: z
      .enum(['headlines', 'podcast'])
      .optional()
      .meta({ title: 'Kind', help: 'Found out unless given; new episodes are told of podcasts only.' }),
  })
  .refine(({ url, url_secret: hidden }) => (url === undefined) !== (hidden === undefined), {
    error: 'write either url or url_secret',
  });

const settings = z.strictObject({
  feeds: z
    .array(feed)
    .max(mostFeeds)
    .refine((all) => new Set(all.map(({ url, url_secret: hidden }) => url ?? hidden?.name)).size === all.length, {
      error: 'a feed is there twice; take one of them out',
    })
    .default([])
    .meta({ title: 'Feeds' }),
  every: duration
    .refine((span) => span >= shortest, 'at least 5 min: publishers shut out who asks more often')
    .default(30 * minute)
    .meta({ title: 'Ask every', unit: 'ms' }),
});

export const feeds = defineCollector({
  kind: 'feeds',
  title: 'Headlines and podcasts',
  about: 'Headlines of news feeds and new episodes of podcasts (RSS, Atom, JSON Feed); no key needed.',
  settings,
  series: {},
  capability: {
    auth: 'none',
    price: 'free; paid podcasts by their private address',
    cardNeeded: false,
    limits: ['A feed is asked every half an hour, and answers only when it has changed, where its server knows how.'],
    attribution: 'Title and rights of each feed, beside its items.',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { feeds: list, every } = world.settings;
    if (list.length === 0) throw new Misconfigured(words.none);
    const looked: Looked = new Map();
    const names = calledByAddress(
      list.map(({ title, url, url_secret: hidden }) => ({ name: title, url, secret: hidden?.name })),
    );
    const all = list.map((one, index): CalledFeed => ({ settings: one, called: names[index] ?? '' }));
    await world.jobs.keep([
      {
        name: 'feeds',
        title: 'Feeds',
        when: { every },
        calls: list.length,
        deadline: Math.max(2, Math.ceil(list.length / abreast)) * minute,
        async perform({ http, sink, now, signal }) {
          const snapshot = (subject: string) => world.snapshot('feed', subject);
          const failures = new Map<CalledFeed, unknown>();
          const waiting = [...all];
          const work = async (): Promise<void> => {
            for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
              try {
                await lookAtFeed(next, looked, { http, sink, now, snapshot });
              } catch (error) {
                signal.throwIfAborted();
                failures.set(next, error);
              }
            }
          };
          await Promise.all(Array.from({ length: abreast }, work));
          if (failures.size === list.length) throw errorOfAll([...failures.values()], words.all);
          for (const one of all) if (failures.has(one)) sink.trouble(one.called, failures.get(one));
        },
      },
    ]);
  },
});
