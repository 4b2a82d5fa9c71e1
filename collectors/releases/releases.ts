import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import { day, hour } from '#model/time.ts';
import { AllowanceSpent, BadReading, Refused } from '#model/trouble.ts';
import { releasesCollectorWords as words } from '#model/words/collector-releases-en.ts';

const settings = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'write owner/name, as in the address of the project')
    .meta({ title: 'Project at GitHub', help: 'Where this Mantel comes from, as owner/name.' }),
  every: duration
    .refine((span) => span >= day, 'at least 1 d')
    .default(day)
    .meta({ title: 'Look every', unit: 'ms' }),
  url: z.url().default('https://api.github.com').meta({ title: 'Server' }),
});

/** Of GitHub's answer on the newest release, which is never a draft or a trial version. */
const answer = z.object({ tag_name: z.string(), html_url: z.string().optional() });

/** A little earlier than a day later counts as a day later, or it would be asked ever later. */
const slack = day / 24;

/**
 * Whether there is a newer Mantel. It only tells: nothing is fetched, nothing installed. It runs when a person has added
 * it, and what was told last is read back after a restart, so that restarts ask nothing.
 */
export const releases = defineCollector({
  kind: 'releases',
  title: 'New versions of Mantel',
  about: 'Asks GitHub once a day which version of Mantel is the newest, and installs nothing.',
  settings,
  series: {},
  clash: () => words.oneIsEnough,
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    quota: { perDay: 1 },
    limits: [
      'GitHub answers 60 questions an hour without a key.',
      'It learns the address of this home and nothing else.',
    ],
    attribution: 'GitHub',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { repository, every, url } = world.settings;
    await world.jobs.keep([
      {
        name: 'newest',
        title: 'Newest version',
        when: { every },
        async perform({ http, sink, now, cause }) {
          const last = world.snapshot('release', repository);
          if (cause === 'schedule' && last && now - last.at < every - slack) return;
          const address = new URL(`/repos/${repository}/releases/latest`, url);
          const newest = await http.json({ url: address, schema: answer }).catch((error: unknown) => {
            // There is no key that could be wrong: who asks too often is told 403, too.
            if (!(error instanceof Refused)) throw error;
            throw new AllowanceSpent(words.tooOften, { retryAfter: hour, cause: error });
          });
          const version = /^v?(\d+\.\d+\.\d+)$/.exec(newest.tag_name)?.[1];
          if (version === undefined) throw new BadReading(words.notVersion(newest.tag_name));
          const page = newest.html_url;
          sink.snapshot('release', repository, { version, link: page?.startsWith('https://') ? page : null });
        },
      },
    ]);
  },
});
