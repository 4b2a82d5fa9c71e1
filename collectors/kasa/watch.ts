/**
 * Finds devices and reads them. A device is known by its id, its address only by where it answered last: routers hand out
 * addresses anew, and then to others.
 */
import type { World } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { createAttempts } from './attempts.ts';
import { isRefusal } from './conversation.ts';
import type { LockedDevice, Network } from './network.ts';
import { deviceRequest, meterRequest, readDevice, readMeter, searchRequest } from './reading.ts';
import type { Device, Meter } from './reading.ts';
import type { KasaSeries } from './series.ts';
import type { KasaSettings } from './settings.ts';

export type KasaWorld = World<KasaSettings, KasaSeries>;

/** Something that is asked for readings: a device, or an address from the settings that has not answered yet. */
type Target = {
  name: string;
  address: string;
  /** Attempts in a row that failed. */
  misses: number;
  isLocked: boolean;
};
type Plug = Target & {
  readonly id: string;
  /** Where it answered the search last. A working address is not given up for it: two may claim one id. */
  heard: string;
};
type Host = Target & { plug: Plug | undefined };

const searchEvery = 10 * second;
/** Failures in a row that are nobody's concern: datagrams get lost, and a changed address is found meanwhile. */
const patience = 3;
/** So long a missing device is searched for at every tick, later with everyone else. */
const searchAfterMisses = 60;
/** A device that refuses is tried with the newer login once it has lost our patience, and again after so many failures. */
const probeEvery = 12;
/** More than a home has; a bound for what strangers on the network can make us remember. */
const mostDevices = 200;

export async function watch(world: KasaWorld, network: Network): Promise<void> {
  const { settings, signal, sink } = world;
  const plugs = new Map<string, Plug>();
  const hosts = settings.hosts.map((address): Host => ({
    name: address,
    address,
    misses: 0,
    isLocked: false,
    plug: undefined,
  }));
  const described = new Map<string, string>();
  const attempts = createAttempts();
  /** Whether a missing device has been searched for since the last tick. */
  let isSought = false;

  const describe = (id: string, name: string, model?: string): void => {
    const body = { name, maker: 'TP-Link', ...(model !== undefined && { model }) };
    const text = JSON.stringify(body);
    if (described.get(id) === text || (described.size >= mostDevices && !described.has(id))) return;
    described.set(id, text);
    sink.snapshot('device', id, body);
  };

  /** A meter that refuses, or tells nonsense, is told of; what else the device has is not lost with it. */
  const put = (device: string, name: string, answer: string): void => {
    try {
      for (const [quantity, value] of Object.entries(readMeter(answer))) {
        sink.sample(quantity as keyof Meter, { device }, value);
      }
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      sink.trouble(name, error);
    }
  };

  /** Everything of one device. */
  const readPlug = async (plug: Plug, address: string): Promise<void> => {
    const answer = await network.exchange(address, deviceRequest);
    const device = readDevice(answer);
    if (signal.aborted) return;
    if (device.id !== plug.id) {
      meet(device, address);
      throw new Unreachable(`Another device has its address ${address} now; check that it has power and Wi-Fi.`);
    }
    plug.name = device.name;
    for (const { id, name, on } of device.sockets) {
      describe(id, name, device.model);
      if (on !== undefined) sink.sample('state', { device: id }, on ? 1 : 0);
    }
    if (!device.hasMeter) return;
    if (!device.isStrip) {
      put(device.id, device.name, answer);
      return;
    }
    for (const { id, name } of device.sockets) {
      const metered = await network.exchange(address, meterRequest(id));
      if (signal.aborted) return;
      put(id, name, metered);
    }
  };

  /** Never fails: what goes wrong is told as trouble of that device. */
  const attempt = async (plug: Plug): Promise<void> => {
    try {
      try {
        await readPlug(plug, plug.address);
      } catch (error) {
        const { heard } = plug;
        if (signal.aborted || heard === plug.address) throw error;
        await readPlug(plug, heard);
        plug.address = heard;
      }
      plug.misses = 0;
      plug.isLocked = false;
    } catch (error) {
      await miss(plug, error);
    }
  };

  const read = async (plug: Plug): Promise<void> => {
    await attempts.begin(plug, () => attempt(plug));
    const isMissing = plug.misses > 0 && plug.misses <= searchAfterMisses;
    if (!isMissing || isSought || signal.aborted) return;
    isSought = true;
    // At once, not at the next tick: it may have another address only.
    await attempts.begin(search, ask);
  };

  const miss = async (target: Target, error: unknown): Promise<void> => {
    target.misses += 1;
    if (error instanceof Unreachable && target.misses < patience) return;
    // Not sooner: until a moved device is found, another one may answer at its old address.
    if (isRefusal(error) && target.misses % probeEvery === patience) {
      target.isLocked = await network.isLocked(target.address);
    }
    if (!signal.aborted) sink.trouble(target.name, target.isLocked ? needsLogin() : error);
  };

  /** A device answered from an address. New ones, and missing ones that moved, are read at once. */
  const meet = (device: Device, address: string): Plug | undefined => {
    const known = plugs.get(device.id);
    if (known) {
      known.heard = address;
      if (known.misses > 0) void read(known);
      return known;
    }
    if (plugs.size >= mostDevices) return undefined;
    const { id, name } = device;
    const plug: Plug = { id, name, address, heard: address, misses: 0, isLocked: false };
    plugs.set(id, plug);
    for (const socket of device.sockets) describe(socket.id, socket.name, device.model);
    void read(plug);
    return plug;
  };

  const meetLocked = ({ id, model }: LockedDevice, address: string): void => {
    const known = [...plugs.values(), ...hosts].find((target) => target.address === address);
    // Some firmware answers to both kinds of search and still lets itself be read; and a device may just have moved.
    if (known && known.misses < patience) return;
    if (known) known.isLocked = true;
    sink.trouble(known?.name ?? `${model} at ${address}`, needsLogin());
    if (!known) describe(id, model, model);
  };

  const readHost = async (host: Host): Promise<void> => {
    // A plug behind it that works, wherever it is by now, is read as such.
    if (host.plug?.misses === 0) return;
    try {
      const device = readDevice(await network.exchange(host.address, searchRequest));
      if (signal.aborted) return;
      host.plug = meet(device, host.address);
      host.misses = 0;
    } catch (error) {
      if (host.plug === undefined) await miss(host, error);
      if (host.isLocked && !signal.aborted) describe(host.address, host.name);
    }
  };

  /** Throws Unreachable when nothing can be asked and nothing is known. */
  const ask = async (): Promise<void> => {
    try {
      await search.ask();
    } catch (error) {
      if (plugs.size === 0 && hosts.length === 0) throw error;
      sink.trouble('search', error);
    }
  };

  /** Datagrams come when they come: what goes wrong with one must not end the process. */
  const hear = (act: () => void): void => {
    if (signal.aborted) return;
    try {
      act();
    } catch (error) {
      sink.trouble('search', error);
    }
  };

  await using search = await network.search({
    device: (device, address) => hear(() => void meet(device, address)),
    locked: (device, address) => hear(() => meetLocked(device, address)),
  });
  await using _attempts = attempts;
  const searchTicks = Math.max(1, Math.floor(searchEvery / settings.every));
  let tick = 0;
  let searches = 0;
  // No tick waits for a reading: one dead device would hold up all others until its deadline.
  for await (const _ of world.clock.ticks(settings.every, signal)) {
    attempts.throwIfFailed();
    const haveHostsFailed = hosts.every(({ misses }) => misses >= patience);
    if (searches >= patience && haveHostsFailed && described.size === 0) throw nobody(settings);
    isSought = false;
    for (const host of hosts) void attempts.begin(host, () => readHost(host));
    for (const plug of plugs.values()) void read(plug);
    if (tick++ % searchTicks === 0) {
      searches += 1;
      await ask();
    }
  }
}

const needsLogin = (): Misconfigured =>
  new Misconfigured(
    'It needs your TP-Link login, for its newer firmware answers to nobody else; Mantel cannot log in to it yet.',
  );

function nobody({ search, broadcast, hosts }: KasaSettings): Unreachable {
  const where = [...(search ? [`the search at ${broadcast}`] : []), ...hosts].join(', ');
  return new Unreachable(
    where === ''
      ? 'There is nobody to ask: switch the search on, or write addresses under hosts.'
      : `No Kasa plug answers (${where}); check that they have power and Wi-Fi, or write their addresses under hosts.`,
  );
}
