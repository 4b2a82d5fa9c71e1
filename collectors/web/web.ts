import { defineCollector } from '#model/collector.ts';
import type { SeriesTable, Sink } from '#model/collector.ts';
import { tryOut } from './dry-run.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { evaluate, fetchDocument } from './evaluate.ts';
import type { Evaluated } from './evaluate.ts';
import type { Reading } from './reading.ts';
import { webSettings } from './settings.ts';

export const web = defineCollector({
  kind: 'web',
  title: 'Web address',
  about: 'Readings, messages or auctions from one address that answers JSON, a page or a CSV file.',
  settings: webSettings,
  series: {},
  discovers: 'What its settings describe, under the quantities they name.',
  capability: {
    auth: 'key',
    price: 'what the address asks',
    cardNeeded: false,
    limits: [
      'Ask no more often than the owner of the address allows; its terms or its robots.txt say.',
      'An answer may have 1 MB, a CSV file 300,000 characters.',
    ],
    steps: [
      'Describe in the settings what is to be read at an address such as https://example.org/level.json, and try it with a dry run: docs/web.md.',
      'A key, where the address wants one, belongs into secrets.yaml; name it where it is sent, as a header or in the address.',
    ],
    verifiedOn: '2026-11-26',
  },
  called: ({ name }) => name,
  tryOut,
  async run(world) {
    const { settings, home } = world;
    const { hostname } = new URL(settings.url);
    const name = settings.name ?? hostname;
    if (settings.readings.some(({ device }) => device === undefined)) world.sink.snapshot('device', hostname, { name });
    await world.jobs.keep([
      {
        name: 'fetch',
        title: 'Fetch',
        when: { every: settings.every },
        async perform({ http, sink }) {
          const { document } = await fetchDocument(settings, http);
          const evaluated = await evaluate(settings, document, home.timeZone);
          throwIfAll(evaluated);
          tell(evaluated, { name, hostname }, sink);
        },
      },
    ]);
  },
});

/** Where nothing could be read and all for one reason, such as that it is no JSON, the run has failed, not a part of it. */
function throwIfAll({ readings, lists }: Evaluated): void {
  const faults = [...readings, ...lists].map((outcome) => ('fault' in outcome ? outcome.fault : undefined));
  const [first] = faults;
  if (first !== undefined && faults.every((fault) => fault === first)) throw first;
}

/** What a reading is called in troubles: no other of the source has its quantity and its device. */
function partOf(name: string, hostname: string, { definition }: Reading): string {
  const quantity = definition.name.slice('web.'.length);
  const { device } = definition.labels;
  return `${name}, ${quantity}${device === hostname || device === undefined ? '' : ` (${device})`}`;
}

function tell(
  { readings, lists }: Evaluated,
  { name, hostname }: { readonly name: string; readonly hostname: string },
  sink: Sink<SeriesTable>,
): void {
  for (const outcome of readings) {
    const { what } = outcome;
    if ('fault' in outcome) sink.trouble(partOf(name, hostname, what), outcome.fault);
    else if (outcome.made !== undefined) {
      try {
        sink.discover(what.definition).put(outcome.made.value, outcome.made.at);
      } catch (error) {
        // Known in another unit, for example: the others go on.
        sink.trouble(partOf(name, hostname, what), error);
      }
    }
  }
  for (const outcome of lists) {
    if ('fault' in outcome) sink.trouble(`${name}, ${words.list[outcome.what.becomes]}`, outcome.fault);
    else {
      const about = { title: name, credit: hostname };
      const { made } = outcome;
      if (made.becomes === 'messages') sink.snapshot('messages', name, { ...about, items: made.items });
      else sink.snapshot('auctions', name, { ...about, items: made.items });
    }
  }
}
