/**
 * A home that is made up: a year behind it, and the present going on. Only the hub of a sample home knows this collector
 * (hub/sample), so that none of it can come into a real store.
 */
import { z } from 'zod';
import { defineCollector, type SeriesHandle, type World } from '#model/collector.ts';
import { day, hour, minute, second } from '#model/time.ts';
import { sampleWords as words } from '#model/words/sample-en.ts';
import { agendaAt, forecastAt, headlinesAt, tasksAt } from './papers.ts';
import { counterOf, energyBetween, plugs, rooms, things } from './things.ts';

const settings = z.strictObject({
  back: z.string().optional().meta({ title: 'Way back', help: 'Address of the home from which one came.' }),
});
type SampleWorld = World<z.output<typeof settings>, Record<never, never>>;

/** How far apart values are: now, in the days that are looked at closely, and before them. */
const rhythm = { now: 10 * second, close: 2 * minute, far: 15 * minute } as const;
const closeDays = 2;
/** Days of the past, and how long the hub has between two of them to write. */
const past = 365;
const breath = 120;
const papersEvery = 15 * minute;

export const sample = defineCollector({
  kind: 'sample',
  get title() {
    return words.title;
  },
  get about() {
    return words.about;
  },
  settings,
  series: {},
  discovers: 'What a home of this kind would measure, under the names its devices would have.',
  run: tellAll,
});

async function tellAll(world: SampleWorld): Promise<void> {
  tellDevices(world);
  const gauges = things.map(({ definition, at }) => ({ handle: world.sink.discover(definition), at }));
  const counters = plugs.map((plug) => ({ plug, handle: world.sink.discover(counterOf(plug)) }));
  await Promise.all([tellPapers(world), tellNow(world, gauges), tellPast(world, gauges, counters)]);
}

function tellDevices({ sink }: SampleWorld): void {
  for (const { id } of rooms) {
    const area = words.rooms[id as keyof typeof words.rooms];
    sink.snapshot('device', id, { name: words.devices.climate(area), area });
  }
  sink.snapshot('device', 'living-air', { name: words.devices.air, area: words.rooms.living });
  for (const plug of plugs)
    sink.snapshot('device', plug, { name: words.devices[plug as 'desk' | 'fridge' | 'washer'] });
}

async function tellPapers({ sink, clock, home, signal }: SampleWorld): Promise<void> {
  for await (const now of clock.ticks(papersEvery, signal)) {
    sink.snapshot('forecast', 'home', forecastAt(now, home.timeZone), now + hour);
    sink.snapshot('tasks', 'sample', tasksAt(now, home.timeZone));
    sink.snapshot('agenda', 'sample', agendaAt(now, home.timeZone));
    sink.snapshot('feed', 'sample', headlinesAt(now));
  }
}

type Told = { readonly handle: SeriesHandle; readonly at: (at: number) => number };

async function tellNow({ clock, signal }: SampleWorld, gauges: readonly Told[]): Promise<void> {
  for await (const now of clock.ticks(rhythm.now, signal)) {
    for (const { handle, at } of gauges) handle.put(at(now), now);
  }
}

type Counter = { readonly plug: string; readonly handle: SeriesHandle };

/**
 * The newest days first, so that there is soon something to look at; the counters last, for they only grow. Where a
 * counter has a reading, an earlier run has told the past up to there.
 */
async function tellPast(
  { clock, signal }: SampleWorld,
  gauges: readonly Told[],
  counters: readonly Counter[],
): Promise<void> {
  const now = clock.now();
  const known = Math.min(...counters.map(({ handle }) => handle.newest?.()?.at ?? 0));
  const begin = Math.max(known, Math.floor(now / day) * day - past * day);
  let from = Math.floor(now / day) * day;
  let to = now;
  for await (const _tick of clock.ticks(breath, signal)) {
    tellDay(gauges, Math.max(from, begin), to, to > now - closeDays * day ? rhythm.close : rhythm.far);
    to = from;
    from -= day;
    if (to <= begin) break;
  }
  await count(clock, signal, counters, begin);
}

function tellDay(gauges: readonly Told[], from: number, to: number, step: number): void {
  for (const { handle, at } of gauges) {
    for (let time = Math.ceil(from / step) * step; time < to; time += step) handle.put(at(time), time);
  }
}

/** Hour by hour up to now, then as plugs do. */
async function count(
  clock: SampleWorld['clock'],
  signal: AbortSignal,
  counters: readonly Counter[],
  begin: number,
): Promise<void> {
  const last = new Map(
    counters.map(({ plug, handle }) => [plug, handle.newest?.() ?? { at: begin, value: 0 }] as const),
  );
  for await (const now of clock.ticks(minute, signal)) {
    for (const { plug, handle } of counters) {
      let { at, value } = last.get(plug) ?? { at: begin, value: 0 };
      while (at < now) {
        const next = Math.min(at + hour, now);
        value = Number((value + energyBetween(plug, at, next)).toFixed(4));
        at = next;
        handle.put(value, at);
      }
      last.set(plug, { at, value });
    }
  }
}
