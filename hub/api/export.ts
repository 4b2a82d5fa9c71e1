/** Samples as a CSV file, page by page as fast as the client takes them. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import { exportQuerySchema } from '#model/export-api.ts';
import { isoText } from '#model/time.ts';
import { costWords } from '#model/words/api-en.ts';
import { exportWords as words } from '#model/words/export-en.ts';
import type { CsvQuery } from '#storage/csv-page.ts';
import type { Slot } from '../ports.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

/** At one time: the thread that reads answers charts as well. */
const mostAtOnce = 4;

type Exporting = Pick<ApiDependencies, 'ingest' | 'store' | 'jobs'>;

export function exportRoutes(app: Routes, { ingest, store, jobs }: Exporting): void {
  let running = 0;

  async function* pages(head: string, query: CsvQuery): AsyncGenerator<string> {
    running += 1;
    try {
      yield head;
      for (let from: number | null = query.from; from !== null;) {
        const page = await store.csv({ ...query, from });
        if (page.text !== '') yield page.text;
        from = page.next;
      }
    } finally {
      running -= 1;
    }
  }

  app.get(
    '/api/v1/export.csv',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'Export samples as CSV',
        description:
          'Every sample of one or more series within a range, in lines by time: ISO 8601 with the offset of the home, epoch ms, then a column a series with its unit in the heading, empty where that series has no sample at that time. UTF-8, as RFC 4180 has it.',
        querystring: exportQuerySchema,
        response: { 200: z.unknown().meta({ description: 'text/csv, sent as it is read.' }), ...refused },
      },
    },
    async (request, reply) => {
      const { series, name, from, to } = request.query;
      if (from >= to) throw new Refusal(400, costWords.rangeEndsFirst);
      if (running >= mostAtOnce) throw new Refusal(503, words.tooMany(mostAtOnce), { 'retry-after': '10' });
      const names = name === undefined ? [] : [name].flat();
      const slots = [series].flat().map((key) => {
        const slot = ingest.find(key);
        if (!slot) throw new Refusal(404, costWords.noSeries(key));
        return slot;
      });
      const query = { series: slots.map(({ id }) => id), from, to, timeZone: jobs.timeZone() };
      const columns = slots.map((slot, i) => headingOf(slot, names[i]));
      const head = `${[words.time, words.epoch, ...columns].map(cell).join(',')}\r\n`;
      const stream = Readable.from(pages(head, query), { objectMode: false, highWaterMark: 16 * 1_024 });
      // One who leaves reads no further; else the generator would wait for it for ever.
      request.raw.once('close', () => stream.destroy());
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName(from, to)}"`)
        .send(stream);
    },
  );
}

const headingOf = ({ key, definition: { unit } }: Slot, name: string | undefined): string =>
  words.heading(name === undefined || name === '' ? key : name, unit);

const fileName = (from: number, to: number): string =>
  `mantel-${isoText(from).slice(0, 10)}-${isoText(to).slice(0, 10)}.csv`;

/** A heading of one's own choice must not become a formula in a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
