/** A store with a year of the simulated house in it: what its series are and say first is learnt from a hub that ran for a moment. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { day, hour } from '#model/time.ts';
import { heatingPast } from './heating-past.ts';
import { meterPast } from './meter.ts';
import type { Latest, StoredSeries } from '#storage/contract.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { pastOf } from './past.ts';

export type Learnt = { readonly series: readonly StoredSeries[]; readonly latest: ReadonlyMap<number, Latest> };

/** What a store holds, which nobody has open. */
export function learn(path: string): Learnt {
  const reader = openReader(path);
  const { series, latest } = reader.opened();
  reader.close();
  return { series, latest: new Map(latest.map((each) => [each.series, each])) };
}

const year = 365 * day;
/** A chunk a day for each series takes ms to write: what is charted over a year has one, the rest what a day needs. */
const spans = [
  { past: year, quantities: /^pm2_5$/, most: Infinity },
  { past: year, quantities: /^co2$/, most: 4 },
  { past: year, quantities: /^temperature$/, most: 16 },
  { past: year, quantities: /^humidity$/, most: 8 },
  { past: year, quantities: /^battery$/, most: Infinity },
  { past: 32 * day, quantities: /^(price|yield|rate)$/, most: Infinity },
  { past: 15 * day, quantities: /^(energy|power)$/, most: Infinity },
  { past: 2 * day, quantities: /./, most: Infinity },
];

/** Writes the past until `end` of everything that said something; resolves with how many samples that were. */
export async function writeYear(path: string, learnt: Learnt, end: number): Promise<number> {
  mkdirSync(dirname(path), { recursive: true });
  const writer = openWriter({ path, boot: 'gallery', keepSamples: 1e15, keepMinutes: 1e15, synchronous: 'NORMAL' });
  writer.commit({ series: learnt.series });
  const taken = spans.map(() => 0);
  const pasts = learnt.series
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((one) => {
      const first = learnt.latest.get(one.id)?.value;
      if (first === undefined || one.name.startsWith('mantel.')) return [];
      const quantity = one.name.slice(one.name.indexOf('.') + 1);
      const place = spans.findIndex(({ quantities, most }, i) => quantities.test(quantity) && (taken[i] ?? 0) < most);
      taken[place] = (taken[place] ?? 0) + 1;
      const past =
        meterPast(one.key, end - year, end) ??
        heatingPast({ name: one.name, device: one.labels['device'], first }, end - year, end) ??
        pastOf({ ...one, first }, end - (spans[place]?.past ?? day), end);
      return [{ id: one.id, past, next: 0 }];
    });
  let samples = 0;
  for (let until = end - 364 * day; until < end + day; until += day) {
    const rows: [id: number, at: number, value: number][] = [];
    for (const one of pasts) {
      for (; (one.past.at[one.next] ?? Infinity) < Math.min(until, end); one.next++)
        rows.push([one.id, one.past.at[one.next] ?? 0, one.past.value[one.next] ?? 0]);
    }
    if (rows.length === 0) continue;
    writer.commit({
      samples: packSamples({
        length: rows.length,
        series: Uint32Array.from(rows, ([id]) => id),
        at: Float64Array.from(rows, ([, at]) => at),
        value: Float64Array.from(rows, ([, , value]) => value),
        arrival: new Uint8Array(rows.length),
        undated: new Uint8Array(rows.length),
      }),
    });
    samples += rows.length;
    await writer.maintain(Math.min(until + 2 * hour, end), true);
    writer.tidy();
  }
  writer.close();
  return samples;
}
