import { describe, expect, it } from 'vitest';
import { createDerivedEnergy } from '#hub/derived-energy.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { hour, minute, second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import type { Ingest } from '#hub/ports.ts';
import { createIngestWorld } from './ingest/ingest-world.ts';

const power = (device: string, name = 'mqtt.power'): SeriesDefinition => ({
  name,
  labels: { device },
  unit: 'W',
  kind: 'gauge',
});
const energy = (device: string): SeriesDefinition => ({
  name: 'mqtt.energy',
  labels: { device },
  unit: 'kWh',
  kind: 'counter',
});
const key = 'mqtt.energy{derived=power,device=lamp}';
const nothing = { opened: () => undefined, sample: () => undefined };

function create(options: Parameters<typeof createIngestWorld>[0] = {}) {
  let through: (() => Pick<Ingest, 'open' | 'putDated'>) | undefined;
  const lines: string[] = [];
  const say = (_: object, text: string): void => void lines.push(text);
  const log = { child: () => log, debug: say, info: say, warn: say, error: say };
  let trusted = options.trusted ?? true;
  const derived = createDerivedEnergy({
    rules: nothing,
    ingest: () => through?.() ?? world.ingest,
    clock: {
      get trusted() {
        return trusted;
      },
    },
    log,
  });
  const world = createIngestWorld({ ...options, rules: derived.rules });
  const slot = world.ingest.open(power('lamp'));
  /** So many readings, one every 10 s. */
  const shine = async (watts: number, span: number): Promise<void> => {
    for (let passed = 0; passed < span; passed += 10 * second) {
      await world.clock.advance(10 * second);
      world.ingest.put(slot, watts);
    }
  };
  return {
    ...world,
    derived,
    lines,
    shine,
    slot,
    found: () => world.ingest.find(key),
    refuse: (ingest: Pick<Ingest, 'open' | 'putDated'>) => (through = () => ingest),
    trust: () => (trusted = true),
  };
}

describe('energy of a thing that tells only its power', () => {
  it('is counted, and begins at 0', async () => {
    const world = create();
    await world.shine(360, hour + 10 * second);
    world.derived[Symbol.dispose]();
    await world.clock.advance(second);
    const { id, value } = world.found() ?? { id: 0, value: NaN };
    expect(value).toBeCloseTo(0.36, 6);
    const samples = world.store.samples.filter(({ series }) => series === id).map((one) => one.value);
    expect(samples[0]).toBe(0);
    expect(samples.toSorted((a, b) => a - b)).toEqual(samples);
    // One a minute, not one a reading.
    expect(samples.length).toBeLessThan(60);
  });

  it('leaves out the time in which nothing was heard', async () => {
    const world = create();
    await world.shine(360, hour);
    const before = world.found()?.value ?? NaN;
    await world.clock.advance(5 * hour);
    await world.shine(360, 10 * minute);
    expect((world.found()?.value ?? NaN) - before).toBeCloseTo(0.36 / 6, 2);
  });

  it('leaves out the time in which its device says that it is away, and keeps what was before', async () => {
    const world = create();
    const available: SeriesDefinition = {
      name: 'mqtt.available',
      labels: { device: 'lamp' },
      unit: 'bool',
      kind: 'state',
    };
    const presence = world.ingest.open(available);
    world.ingest.put(presence, 1);
    await world.shine(360, hour);
    world.derived[Symbol.dispose]();
    const before = world.found()?.value ?? NaN;
    // Shorter than five usual intervals: without its word the line would be drawn across.
    world.ingest.put(presence, 0);
    await world.clock.advance(5 * second);
    // On its way when the word was said.
    world.ingest.put(world.slot, 360);
    await world.clock.advance(35 * second);
    world.ingest.put(presence, 1);
    world.ingest.put(world.slot, 360);
    await world.shine(360, 2 * minute);
    world.derived[Symbol.dispose]();
    expect((world.found()?.value ?? NaN) - before).toBeCloseTo(0.36 / 30, 6);
    // Told anew that it is there, it is not counted anew.
    const stands = world.found()?.value ?? NaN;
    await world.shine(360, 30 * second);
    world.ingest.put(presence, 1);
    await world.shine(360, 30 * second);
    world.derived[Symbol.dispose]();
    expect((world.found()?.value ?? NaN) - stands).toBeCloseTo(0.36 / 60, 6);
  });

  it('of a device that was away when the hub stopped begins with its return', async () => {
    const before = create();
    await before.shine(360, hour);
    const presence = before.ingest.open({
      name: 'mqtt.available',
      labels: { device: 'lamp' },
      unit: 'bool',
      kind: 'state',
    });
    before.ingest.put(presence, 0);
    before.derived[Symbol.dispose]();
    await before.clock.advance(second);
    const stands = before.found()?.value ?? NaN;
    const series = before.store.batches.flatMap((batch) => batch.series ?? []);
    const latest = [before.slot, before.found(), presence].flatMap((slot) =>
      slot ? [{ series: slot.id, at: slot.at, value: slot.value, cadence: 10 * second }] : [],
    );
    const world = create({ opened: { series, latest }, now: before.clock.now() + 20 * second });
    world.ingest.put(world.ingest.open(presence.definition), 1);
    await world.shine(360, 2 * minute);
    world.derived[Symbol.dispose]();
    expect((world.found()?.value ?? NaN) - stands).toBeCloseTo((0.36 * 110) / 3600, 6);
  });

  it('goes on from what is stored after a restart', async () => {
    const before = create();
    await before.shine(360, hour);
    before.derived[Symbol.dispose]();
    await before.clock.advance(second);
    const stands = before.found()?.value ?? NaN;
    const series = before.store.batches.flatMap((batch) => batch.series ?? []);
    const latest = [before.slot, before.found()].flatMap((slot) =>
      slot ? [{ series: slot.id, at: slot.at, value: slot.value, cadence: 10 * second }] : [],
    );
    const world = create({ opened: { series, latest }, now: before.clock.now() + 20 * second });
    await world.shine(360, 2 * minute);
    expect(world.found()?.value).toBeGreaterThan(stands);
    expect(world.found()?.value).toBeLessThan(stands + 0.02);
  });

  it('is not counted twice: a counter of its own, even a later one, ends it', async () => {
    const [both, later] = [create(), create()];
    both.ingest.open(energy('lamp'));
    await both.shine(360, hour);
    expect(both.found()).toBeUndefined();
    await later.shine(360, hour);
    later.ingest.put(later.ingest.open(energy('lamp')), 12);
    const stands = later.found()?.value;
    await later.shine(360, hour);
    expect(later.found()?.value).toBe(stands);
  });

  it('waits ten minutes for such a counter', async () => {
    const world = create();
    await world.shine(360, 5 * minute);
    world.derived[Symbol.dispose]();
    expect(world.found()).toBeUndefined();
  });

  it('is that of the device alone', async () => {
    const world = create();
    world.ingest.open(energy('another'));
    await world.shine(360, 20 * minute);
    expect(world.found()).toBeDefined();
  });

  it('is named after its power', async () => {
    const { ingest, clock } = create();
    const slots = [power('a', 'mqtt.power_l1'), power('a', 'pv.yield')].map((one) => ingest.open(one));
    const machine = ingest.open({ name: 'host.power', labels: {}, unit: 'W', kind: 'gauge' });
    for (let passed = 0; passed < 15 * minute; passed += 10 * second) {
      await clock.advance(10 * second);
      for (const slot of [...slots, machine]) ingest.put(slot, 100);
    }
    const derived = [...ingest.slots.keys()].filter((one) => one.includes('derived'));
    expect(derived).toEqual([
      'mqtt.energy_l1{derived=power,device=a}',
      'pv.yield_energy{derived=power,device=a}',
      'host.energy{derived=power}',
    ]);
  });

  it('is not counted while the clock is not known', async () => {
    const world = create({ trusted: false });
    await world.shine(360, hour);
    world.derived[Symbol.dispose]();
    expect(world.found()).toBeUndefined();
  });

  it('bears the times of the readings, also when they are ahead of this clock', async () => {
    const world = create();
    const from = world.clock.now() + 24 * hour;
    for (let i = 0; i <= 120; i++) world.ingest.putDated(world.slot, 360, from + i * 10 * second);
    expect(world.found()).toMatchObject({ at: from + 20 * minute });
    expect(world.found()?.value).toBeCloseTo(0.12, 6);
    await world.ingest.close();
    expect(world.journal()).toEqual([]);
  });

  it('gives up with one line when it cannot be kept', async () => {
    const world = create();
    world.refuse({
      open: () => {
        throw new BadReading('There are 5000 series already.');
      },
      putDated: () => undefined,
    });
    await world.shine(360, hour);
    expect(world.lines).toEqual(['The energy of mqtt.power is not counted: There are 5000 series already.']);
  });
});
