/** What the collector says of files, and what its counters grew by. */
import { meterFiles } from '#collectors/meters/meter-files.ts';
import { growth } from '#model/counter.ts';
import { createFakeWorld, type Told } from '../fake-world.ts';
import { filesOf } from '../given-files.ts';
import { noHttp } from '../no-http.ts';

const now = Date.parse('2026-11-23T10:00:00Z');

export async function told(
  content: Readonly<Record<string, string>>,
  { timeZone = 'America/New_York', ticks = 1 } = {},
): Promise<Told> {
  const fake = createFakeWorld(meterFiles, {
    settings: meterFiles.settings.parse({}),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    now,
    ticks,
    http: noHttp,
    files: filesOf(content),
  });
  await meterFiles.run(fake.world as Parameters<typeof meterFiles.run>[0]);
  return fake.told;
}

/** What a counter grew by within [from, to), as the store reckons it. */
export function grown(told: Told, series: string, from: number, to: number): number {
  const samples = new Map(told.series[series]?.samples.map(([at, value]) => [Date.parse(at), value]));
  const all = [...samples].toSorted(([one], [other]) => one - other);
  const sum = all.reduce((total, [at, value], i) => {
    const before = all[i - 1];
    return before && at >= from && at < to ? total + growth(before[1], value) : total;
  }, 0);
  return Number(sum.toFixed(6));
}
