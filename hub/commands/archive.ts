/** Samples of a home, read and added: through the hub that runs, else in the store itself. */
import { z } from 'zod';
import { ingestAnswerSchema, seriesSchema } from '#model/api.ts';
import type { Epoch } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { parseSeriesKey, type SeriesDefinition } from '#model/series.ts';
import { hubOf, type RunningHub } from '../running-hub.ts';
import { takeClosedStore, type ClosedStore } from './closed-store.ts';
import type { CommandWorld } from './command.ts';

export type ArchiveSeries = Pick<SeriesDefinition, 'unit' | 'kind'> & { readonly key: string };
export type DatedSample = ArchiveSeries & { readonly at: Epoch; readonly value: number };

export type Archive = AsyncDisposable & {
  /** In the order of their keys. */
  readonly series: readonly ArchiveSeries[];
  /** Lines of CSV in pieces that end anywhere: time, epoch ms, value. Samples in [from, to). */
  lines(key: string, from: Epoch, to: Epoch): AsyncIterable<string>;
  /** Resolves once they are on disk. At most {@link mostAtOnce}. */
  add(samples: readonly DatedSample[]): Promise<void>;
};

/** What one request of the API takes. */
export const mostAtOnce = 1_000;

/** `mayMake`: a folder without a store gets one. Throws Misconfigured or StoreUnavailable. */
export async function openArchive(world: CommandWorld, mayMake = false): Promise<Archive> {
  const hub = await hubOf(world.folder);
  return hub ? await archiveOfHub(hub) : archiveOfStore(await takeClosedStore(world, mayMake));
}

async function archiveOfHub(hub: RunningHub): Promise<Archive> {
  const series = await hub.ask({ method: 'GET', path: '/api/v1/series', schema: z.array(seriesSchema) });
  return {
    series,
    async *lines(key, from, to) {
      const query = new URLSearchParams({ series: key, from: String(from), to: String(to) });
      const answer = await hub.fetch(`/api/v1/export.csv?${query.toString()}`);
      const reader = answer.body?.getReader();
      const decoder = new TextDecoder();
      let isHeading = true;
      try {
        for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
          const text = decoder.decode(read.value, { stream: true });
          // No name of a series holds a line break, so the heading is one line.
          const end = isHeading ? text.indexOf('\n') + 1 : 0;
          if (isHeading && end === 0) continue;
          isHeading = false;
          yield text.slice(end);
        }
      } catch (error) {
        throw new Misconfigured(words.brokeOff(key, messageOf(error)), { cause: error });
      } finally {
        // Whoever reads no further lets the hub go.
        await reader?.cancel().catch(() => undefined);
      }
    },
    async add(samples) {
      const body = {
        samples: samples.map(({ key, at, value, unit, kind }) => ({ series: key, at, value, unit, kind })),
      };
      await hub.ask({ method: 'POST', path: '/api/v1/ingest', body, schema: ingestAnswerSchema });
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function archiveOfStore(closed: ClosedStore): Archive {
  const { store } = closed;
  const ids = new Map(store.opened.series.map(({ key, id }) => [key, id]));
  let next = Math.max(0, ...ids.values()) + 1;
  return {
    series: store.opened.series.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    async *lines(key, from, to) {
      const id = ids.get(key);
      if (id === undefined) return;
      for (let start: Epoch | null = from; start !== null;) {
        const page = await store.csv({ series: [id], from: start, to, timeZone: 'UTC' });
        yield page.text;
        start = page.next;
      }
    },
    async add(samples) {
      const added = new Map<string, DatedSample>();
      for (const sample of samples) if (!ids.has(sample.key)) added.set(sample.key, sample);
      for (const key of added.keys()) ids.set(key, next++);
      const idOf = (key: string): number => ids.get(key) ?? 0;
      await store.commit({
        series: [...added.values()].map(({ key, unit, kind }) => ({
          ...parseSeriesKey(key),
          key,
          unit,
          kind,
          id: idOf(key),
        })),
        samples: {
          length: samples.length,
          series: Uint32Array.from(samples, ({ key }) => idOf(key)),
          at: Float64Array.from(samples, ({ at }) => at),
          value: Float64Array.from(samples, ({ value }) => value),
          arrival: new Uint8Array(samples.length),
          undated: new Uint8Array(samples.length),
        },
      });
    },
    [Symbol.asyncDispose]: () => closed[Symbol.asyncDispose](),
  };
}
