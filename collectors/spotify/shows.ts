/** New episodes of the shows somebody follows on Spotify. */
import type { SeriesTable } from '#model/collector.ts';
import type { Job, Run } from '#model/job.ts';
import { plainText, webLink } from '#model/plain-text.ts';
import type { Messages } from '#model/snapshots/messages.ts';
import { BadReading } from '#model/trouble.ts';
import { writtenTime } from '#model/written-time.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import type { z } from 'zod';
import { episodes, savedShows } from './answers.ts';
import { ask, bodyOf } from './asking.ts';
import type { SpotifySettings } from './settings.ts';

/** Each show is a call, and a page of shows. */
const mostShows = 30;
/** Newest episodes of all shows that are kept. */
const mostKept = 20;

type Entry = Messages['items'][number];

export function showsJob(settings: SpotifySettings): Job<SeriesTable> {
  /** Newest episode by show. The first look of a run only learns: nobody knows what was told before. */
  const known = new Map<string, Entry>();
  return {
    name: 'shows',
    title: 'New episodes',
    when: { every: settings.shows_every },
    calls: mostShows + 1,
    async perform(run) {
      const entries: Entry[] = [];
      const shows = await read(run, settings, `/v1/me/shows?limit=${mostShows}`, savedShows);
      for (const { show } of shows.items) {
        if (!show) continue;
        const name = plainText(show.name, 100);
        if (name === undefined) continue;
        try {
          const path = `/v1/shows/${encodeURIComponent(show.id)}/episodes?limit=1`;
          const [newest] = (await read(run, settings, path, episodes)).items;
          const entry = newest && entryOf(newest, name);
          if (!entry) continue;
          entries.push(entry);
          const before = known.get(show.id);
          known.set(show.id, entry);
          // Where the newest is withdrawn, the one before it is the newest again, and no news.
          const isOlder = (entry.at ?? Infinity) < (before?.at ?? -Infinity);
          if (before !== undefined && before.id !== entry.id && !isOlder)
            run.sink.journal('episode', name, words.episode(name, entry.text));
        } catch (error) {
          if (!(error instanceof BadReading)) throw error;
          run.sink.trouble(name, error);
        }
      }
      const items = entries.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, mostKept);
      const title = plainText(`${settings.name}: ${words.newEpisodes}`, 100) ?? words.newEpisodes;
      run.sink.snapshot('messages', title, { title, credit: 'Spotify', items });
    },
  };
}

async function read<Body>(
  { http }: Run<SeriesTable>,
  settings: SpotifySettings,
  path: string,
  schema: z.ZodType<Body>,
): Promise<Body> {
  const { bytes } = await ask(http, { url: new URL(path, settings.api_url).href });
  return bodyOf(bytes, schema);
}

function entryOf(newest: NonNullable<z.output<typeof episodes>['items'][number]>, show: string): Entry | undefined {
  const text = plainText(newest.name, 500);
  if (text === undefined || newest.id === '') return undefined;
  return {
    id: newest.id.slice(0, 200),
    author: show,
    text,
    // Told by month or year only, it is no day.
    at: writtenTime(newest.release_date ?? '', 'YYYY-MM-DD', 'UTC') ?? null,
    link: webLink(newest.external_urls?.spotify ?? '') ?? null,
    channel: null,
  };
}
