import { describe, expect, it, onTestFinished } from 'vitest';
import { readAgents } from '#hub/agents/reader.ts';
import { createBus } from '#hub/bus.ts';
import { agentTopic, type AgentAbout, type AgentMatter, type AgentSamples } from '#model/agent.ts';
import type { Device } from '#model/snapshots.ts';
import { createIngestWorld } from '../ingest/ingest-world.ts';

function setUp() {
  const world = createIngestWorld();
  const bus = createBus(world.log);
  const heard: [string, AgentSamples][] = [];
  const about: [string, AgentAbout][] = [];
  const devices = new Map<string, Device>(['nuc', 'attic/old'].map((id) => [id, { name: id }]));
  const reading = readAgents({
    bus,
    ingest: world.ingest,
    clock: world.clock,
    devices,
    heard: (...told) => void heard.push(told),
    about: (...told) => void about.push(told),
  });
  onTestFinished(() => reading[Symbol.dispose]());
  const send = (agent: string, matter: AgentMatter, body: unknown): void =>
    bus.deliver({
      topic: agentTopic(agent, matter),
      payload: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
      qos: 1,
      retain: false,
    });
  const stored = async () => {
    await world.ingest.close();
    const keys = new Map(world.store.batches.flatMap(({ series = [] }) => series).map(({ id, key }) => [id, key]));
    return world.store.samples.map(({ series, at, value, arrival }) => [keys.get(series), at, value, arrival]);
  };
  return { ...world, send, stored, heard, about, devices };
}

const now = Date.UTC(2026, 10, 22, 12);
const load = { name: 'host.load', labels: { device: 'pi' }, unit: '', kind: 'gauge' } as const;
const plain = (at: number): AgentSamples => ({ series: [load], samples: [[0, at, 1.5]], waiting: 0, dropped: 0 });

describe('what an agent sends', () => {
  it('is stored at its own time, however old, as series of that agent', async () => {
    const { send, stored, heard } = setUp();
    const week = now - 7 * 86_400_000;
    send('pi', 'samples', plain(week));
    send('pi-2', 'samples', plain(now - 1));
    expect(heard.map(([agent]) => agent)).toEqual(['pi', 'pi-2']);
    expect(await stored()).toEqual([
      ['host.load{agent=pi,device=pi}', week, 1.5, false],
      ['host.load{agent=pi-2,device=pi-2/pi}', now - 1, 1.5, false],
    ]);
  });

  it('is stored at its own time also by a hub whose clock is a week behind, and a repetition changes nothing', async () => {
    const { send, stored, journal, ingest, ruled } = setUp();
    const times = Array.from({ length: 1_000 }, (_, i) => now + 3_600_000 + i * 600_000);
    const backlog = { ...plain(now), samples: times.map((at, i) => [0, at, i]) };
    send('pi', 'samples', backlog);
    expect(ingest.find('host.load{agent=pi,device=pi}')).toMatchObject({ at: times.at(-1), cadence: 600_000 });
    send('pi', 'samples', backlog);
    const rows = await stored();
    expect(rows.slice(0, 1_000).map(([, at]) => at)).toEqual(times);
    expect(rows.slice(1_000)).toEqual(rows.slice(0, 1_000));
    expect(rows.every(([, , , arrival]) => arrival === false)).toBe(true);
    // What energy is counted from: nothing twice.
    expect(ruled.map(({ at }) => at)).toEqual([...times, times.at(-1)]);
    expect(journal()).toEqual([]);
  });

  it('cannot speak for another agent, nor for the hub itself', async () => {
    const { send, stored } = setUp();
    const forged = { ...load, labels: { device: 'pi', agent: 'attic' } };
    const broker = { name: 'broker.clients', labels: {}, unit: 'count', kind: 'gauge' } as const;
    send('pi', 'samples', {
      ...plain(now),
      series: [forged, broker],
      samples: [
        [0, now, 1],
        [1, now, 2],
      ],
    });
    expect((await stored()).map(([key]) => key)).toEqual(['host.load{agent=pi,device=pi}', 'broker.clients{agent=pi}']);
  });

  it('loses one series that this hub cannot keep, and not the others with it', async () => {
    const { send, stored, journal } = setUp();
    const series = [{ ...load, unit: 'parsec' }, { ...load, name: 'Not A Name' }, load];
    const message = {
      ...plain(now),
      series,
      samples: [
        [0, now, 1],
        [1, now, 2],
        [2, now, 3],
        [9, now, 4],
      ],
    };
    send('pi', 'samples', message);
    send('pi', 'samples', {
      ...message,
      samples: [
        [2, 5, 3],
        [2, now + 1, 4],
      ],
    });
    expect((await stored()).map(([, at, value]) => [at, value])).toEqual([
      [now, 3],
      [now + 1, 4],
    ]);
    expect(journal().map(({ text }) => text)).toEqual([
      '"parsec" of host.load is not a unit that Mantel knows.',
      expect.stringContaining('"Not A Name" is not a series name'),
      expect.stringContaining('The time 5 of host.load{agent=pi,device=pi} is no time'),
    ]);
  });

  it.each(['', 'no JSON', '[]', '{"series":[],"samples":[[0,1]],"waiting":0,"dropped":0}', '{"waiting":-1}'])(
    'is told of once when it cannot be read: %s',
    async (text) => {
      const { send, stored, journal, heard } = setUp();
      send('pi', 'samples', text);
      send('pi', 'samples', text);
      expect(await stored()).toEqual([]);
      expect(heard).toEqual([]);
      expect(journal()).toEqual([
        expect.objectContaining({
          kind: 'agent',
          subject: 'pi',
          text: expect.stringMatching(/^A message of the agent pi cannot be read/),
        }),
      ]);
    },
  );

  it('is about things of that agent, whatever it calls them', async () => {
    const { send, stored, store, devices } = setUp();
    const named = ['attic', 'mhz19', 'attic/bme280', 'attic-pi', 'nuc', '0x00158d0001'];
    const series = [load, ...named.map((device) => ({ ...load, labels: { device } }))];
    send('attic', 'samples', { ...plain(now), series, samples: series.map((_, i) => [i, now, i]) });
    send('attic', 'about', { devices: Object.fromEntries(named.map((id) => [id, { name: id }])), sources: [] });
    const theirs = ['attic', 'attic/mhz19', 'attic/bme280', 'attic/attic-pi', 'attic/nuc', 'attic/0x00158d0001'];
    expect((await stored()).map(([key]) => key)).toEqual([
      'host.load{agent=attic,device=attic/pi}',
      ...theirs.map((device) => `host.load{agent=attic,device=${device}}`),
    ]);
    expect(store.batches.flatMap(({ snapshots = [] }) => snapshots).map(({ subject }) => subject)).toEqual(theirs);
    expect([...devices.keys()]).toEqual(['nuc', 'attic/old']);
  });

  it('is told no more than 500 devices and sources of one agent, before a restart and after', async () => {
    const { send, about, store, ingest, journal } = setUp();
    const devices = (from: number) =>
      Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`x${from + i}`, { name: 'x' }]));
    const source = { kind: 'host', title: 'x', health: { state: 'healthy', since: 1 } };
    const sources = Array.from({ length: 501 }, (_, i) => ({ ...source, id: `s${i}` }));
    send('attic', 'about', { devices: devices(0), sources });
    send('attic', 'about', { devices: devices(200), sources: [] });
    send('attic', 'about', { devices: devices(2_000), sources: [] });
    send('shed', 'about', { devices: devices(0), sources: [] });
    await ingest.close();
    const subjects = store.batches.flatMap(({ snapshots = [] }) => snapshots).map(({ subject }) => subject);
    // One stands in the store from before.
    expect(new Set(subjects.filter((subject) => subject.startsWith('attic/'))).size).toBe(499);
    expect(subjects.filter((subject) => subject.startsWith('shed/'))).toHaveLength(400);
    expect(about.map(([, told]) => told.sources.length)).toEqual([500, 0, 0, 0]);
    expect(journal().map(({ text }) => text)).toEqual([
      'The agent attic tells of more than 500 devices or sources; those beyond are left out.',
    ]);
  });

  it('tells devices and sources', async () => {
    const { send, about, store, ingest } = setUp();
    const pi: Device = { name: 'Attic', model: 'Raspberry Pi 5' };
    const source = { id: 'host', kind: 'host', title: 'This machine', health: { state: 'healthy', since: 1 } };
    send('pi', 'about', { devices: { pi }, sources: [source] });
    expect(about).toEqual([['pi', { devices: { pi }, sources: [source] }]]);
    await ingest.close();
    expect(store.batches.flatMap(({ snapshots = [] }) => snapshots)).toEqual([
      { kind: 'device', subject: 'pi', body: pi, at: now },
    ]);
  });
});
