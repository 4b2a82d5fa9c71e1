import { describe, expect, it } from 'vitest';
import type { HouseDevice } from './device.ts';
import { compareDevices, compareSamples } from './comparison.ts';
import { share } from './all.ts';
import { furnish } from './home.ts';
import type { SentMessage, SentReading } from './memory.ts';

const device = (more: Partial<HouseDevice> = {}): HouseDevice => ({
  key: 'one',
  family: 'Zigbee2MQTT',
  name: 'Shelf',
  area: 'Hall',
  marks: [],
  steady: [],
  ...more,
});
const seen = (id: string, name: string, area?: string) => ({ id, name, area });
const kindsOf = (expected: readonly HouseDevice[], ...devices: ReturnType<typeof seen>[]): string[] =>
  compareDevices(expected, devices).faults.map(({ kind }) => kind);

describe('devices', () => {
  it('are found by name and area, or by the pieces of their id', () => {
    expect(kindsOf([device()], seen('hall/shelf', 'Shelf', 'Hall'))).toEqual([]);
    const unnamed = device({ name: undefined, area: undefined, marks: ['Nexus-TH', '12'] });
    expect(kindsOf([unnamed], seen('nexus-th/1/12', 'Nexus 12'))).toEqual([]);
    expect(compareDevices([unnamed], [seen('nexus-th/1/12', 'Nexus 12')]).ids.get('one')).toBe('nexus-th/1/12');
  });

  it.each([
    ['missing', []],
    ['area', [seen('a', 'Shelf')]],
    ['area', [seen('a', 'Shelf', 'Cellar')]],
    ['doubled', [seen('a', 'Shelf', 'Hall'), seen('b', 'Shelf', 'Hall')]],
    ['stranger', [seen('a', 'Shelf', 'Hall'), seen('b', 'Ghost')]],
  ])('that are wrong are told: %s', (kind, devices) => {
    expect(kindsOf([device()], ...devices)).toEqual([kind]);
  });

  it('that are called something else, or are there under another id as well, are told', () => {
    const marked = device({ marks: ['a1b2'] });
    expect(kindsOf([marked], seen('node-a1b2', 'Node', 'Hall'))).toEqual(['name']);
    expect(kindsOf([marked], seen('x', 'Shelf', 'Hall'), seen('node-a1b2', 'Node'))).toEqual(['doubled']);
  });
});

const message = (fate: SentMessage['fate'], sends = 1): SentMessage => ({
  topic: 't',
  payload: '',
  madeAt: 0,
  fate,
  sends,
});
const sent = (value: number, told: SentMessage, at?: number): SentReading => ({
  device: 'one',
  quantity: 'power',
  unit: 'W',
  value,
  topic: 't',
  message: told,
  ...(at !== undefined && { at }),
});
const samples = (...pairs: [at: number, value: number][]) => ({
  at: pairs.map(([at]) => at),
  value: pairs.map(([, value]) => value),
});

describe('values with a time of their own', () => {
  it('stand there exactly once, however often they were sent', () => {
    const readings = [sent(1, message('delivered', 3), 10), sent(2, message('doubtful'), 20)];
    expect(compareSamples(readings, samples([10, 1]))).toEqual([]);
    expect(compareSamples(readings, samples([10, 1], [20, 2]))).toEqual([]);
  });

  it.each([
    ['lost', samples()],
    ['value', samples([10, 7])],
    ['twice', samples([10, 1], [11, 1])],
  ])('are missed, mistaken or doubled: %s', (kind, stored) => {
    expect(compareSamples([sent(1, message('delivered', 2), 10)], stored)).toMatchObject([{ kind }]);
  });
});

describe('values without a time', () => {
  it('may stand there as often as they were sent', () => {
    const readings = [
      sent(1, message('delivered', 2)),
      sent(2, message('lost', 0)),
      sent(0.1 + 0.2, message('delivered')),
    ];
    expect(compareSamples(readings, samples([10, 1], [20, 0.3]))).toEqual([]);
    expect(compareSamples(readings, samples([10, 1], [11, 1], [20, 0.3]))).toEqual([]);
  });

  it.each([
    ['lost', [sent(1, message('delivered'))], samples()],
    ['twice', [sent(1, message('delivered'))], samples([10, 1], [11, 1])],
    ['twice', [sent(1, message('lost', 0))], samples([10, 1])],
    ['twice', [], samples([10, 1])],
  ])('are missed, doubled or made up: %s', (kind, readings, stored) => {
    expect(compareSamples(readings, stored)).toMatchObject([{ kind }]);
  });
});

describe('the house', () => {
  it.each([40, 300])('of %i devices has as many, and some of each family', (count) => {
    const { mqtt, kasa, dust } = share(count);
    expect(mqtt.reduce((sum, [, part]) => sum + part, 0) + kasa + dust).toBe(count);
    expect(Math.min(...mqtt.map(([, part]) => part), kasa, dust)).toBeGreaterThan(0);
  });

  it('is the same again for the same seed, and another for another', () => {
    const build = (seed: number) => {
      const home = furnish(seed);
      return JSON.stringify(share(60).mqtt.map(([simulator, count]) => simulator(count, home)));
    };
    expect(build(3)).toBe(build(3));
    expect(build(3)).not.toBe(build(4));
  });

  it('has no two devices of one name, nor two senders of one id', () => {
    const home = furnish(1);
    const senders = share(300).mqtt.flatMap(([simulator, count]) => simulator(count, home));
    const names = senders.flatMap(({ devices }) => devices.flatMap(({ name }) => name ?? []));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(senders.map(({ id }) => id)).size).toBe(senders.length);
    const keys = senders.flatMap(({ devices }) => devices.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
