/**
 * Finds devices and reads them. A device is known by its id, its address only by where it answered last: routers hand out
 * addresses anew, and then to others.
 */
import type { World } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { createAttempts } from './attempts.ts';
import type { Look, Metered } from './look.ts';
import type { LockedDevice, Network } from './network.ts';
import type { Device, Meter } from './reading.ts';
import type { KasaSeries } from './series.ts';
import type { KasaSettings } from './settings.ts';
import { createStrangers } from './strangers.ts';
import { turnSocket } from './switching.ts';
import { isTrouble, lookAtTarget, patience } from './target.ts';
import type { Host, Plug, Target } from './target.ts';

export type KasaWorld = World<KasaSettings, KasaSeries>;

const searchEvery = 10 * second;
/** So long a missing device is searched for at every tick, later with everyone else. */
const searchAfterMisses = 60;
/** More than a home has; a bound for what strangers on the network can make us remember. */
const mostDevices = 200;

export async function watch(world: KasaWorld, network: Network): Promise<void> {
  const { settings, signal, sink } = world;
  const plugs = new Map<string, Plug>();
  const hosts = settings.hosts.map((address): Host => ({
    name: address,
    address,
    misses: 0,
    isNewer: false,
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
  const put = ({ socket: { id: device, name }, read: readMeter }: Metered): void => {
    try {
      for (const [quantity, value] of Object.entries(readMeter())) {
        sink.sample(quantity as keyof Meter, { device }, value);
      }
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      sink.trouble(name, error);
    }
  };

  /** Fails when another device has the address, which is met instead. */
  const lookAtPlug = async (plug: Plug, address: string): Promise<Look> => {
    const look = await lookAtTarget(network, plug, address);
    const { device, isNewer } = look;
    if (signal.aborted) return look;
    if (device.id !== plug.id) {
      meet(device, address, isNewer);
      throw new Unreachable(kasaCollectorWords.otherAtAddress(address));
    }
    plug.name = device.name;
    plug.isNewer = isNewer;
    for (const { id, name, on } of device.sockets) {
      describe(id, name, device.model);
      if (on !== undefined) sink.sample('state', { device: id }, on ? 1 : 0);
    }
    return look;
  };

  const offer = (plug: Plug, { sockets }: Device): void => {
    const options = { clock: world.clock, signal, look: () => lookAtPlug(plug, plug.address) };
    for (const { id, name } of sockets) {
      world.switches.offer({ device: id, name, turn: (on) => turnSocket(id, on, options) });
    }
  };

  /** Everything of one device. */
  const readPlug = async (plug: Plug, address: string): Promise<void> => {
    const { device, meters } = await lookAtPlug(plug, address);
    if (signal.aborted) return;
    if (device.hasRelay) offer(plug, device);
    for await (const metered of meters) {
      if (signal.aborted) return;
      put(metered);
    }
  };

  /** What goes wrong is told as trouble of that device. */
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
    } catch (error) {
      miss(plug, error);
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

  /** Throws what is no trouble of the device but a fault of ours. */
  const miss = (target: Target, error: unknown): void => {
    if (!isTrouble(error)) throw error;
    target.misses += 1;
    // Until a moved device is found, another one may answer at its old address, or want another login.
    if (!(error instanceof BadReading) && target.misses < patience) return;
    if (!signal.aborted) sink.trouble(target.name, error);
  };

  /** A device answered from an address. New ones, and missing ones that moved, are read at once. */
  const meet = (device: Device, address: string, isNewer: boolean): Plug | undefined => {
    const known = plugs.get(device.id);
    if (known) {
      known.heard = address;
      if (known.misses === 0) return known;
      // Firmware changes, and TP-Link's switch for others makes some devices speak as they did before.
      known.isNewer = isNewer;
      void read(known);
      return known;
    }
    if (plugs.size >= mostDevices) return undefined;
    const { id, name } = device;
    const plug: Plug = { id, name, address, heard: address, misses: 0, isNewer };
    plugs.set(id, plug);
    for (const socket of device.sockets) describe(socket.id, socket.name, device.model);
    void read(plug);
    return plug;
  };

  const targetAt = (address: string): Plug | Host | undefined =>
    [...plugs.values(), ...hosts].find((target) => target.address === address);

  const strangers = createStrangers({
    network,
    attempts,
    meet,
    refused: ({ id, model }, address, error) => {
      // Some firmware answers to both kinds of search, and lets itself be read as before.
      if (signal.aborted || targetAt(address)) return;
      sink.trouble(kasaCollectorWords.modelAt(model, address), error);
      describe(id, model, model);
    },
  });

  /** Who it is, a device of the newer kind tells only after the login; to the search it gives another id. */
  const meetLocked = (locked: LockedDevice, address: string): void => {
    const there = targetAt(address);
    if (!there) strangers.heard(locked, address);
    else if (there.misses > 0) there.isNewer = true;
  };

  const readHost = async (host: Host): Promise<void> => {
    // A plug behind it that works, wherever it is by now, is read as such.
    if (host.plug?.misses === 0) return;
    try {
      const { device, isNewer } = await lookAtTarget(network, host, host.address);
      if (signal.aborted) return;
      host.plug = meet(device, host.address, isNewer);
      host.misses = 0;
      host.isNewer = isNewer;
    } catch (error) {
      if (host.plug !== undefined) return;
      miss(host, error);
      if (error instanceof Misconfigured && !signal.aborted) describe(host.address, host.name);
    }
  };

  /** Throws Unreachable when nothing can be asked and nothing is known. */
  const ask = async (): Promise<void> => {
    try {
      await search.ask();
    } catch (error) {
      if (plugs.size === 0 && hosts.length === 0) throw error;
      sink.trouble(kasaCollectorWords.search, error);
    }
  };

  /** Datagrams come when they come: what goes wrong with one must not end the process. */
  const hear = (act: () => void): void => {
    if (signal.aborted) return;
    try {
      act();
    } catch (error) {
      sink.trouble(kasaCollectorWords.search, error);
    }
  };

  await using search = await network.search({
    device: (device, address) => hear(() => void meet(device, address, false)),
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

function nobody({ search, broadcast, hosts }: KasaSettings): Unreachable {
  const text =
    search || hosts.length > 0
      ? kasaCollectorWords.nobodyAnswers(search ? broadcast : undefined, hosts)
      : kasaCollectorWords.nobodyToAsk;
  return new Unreachable(text, { isAbsent: hosts.length === 0 });
}
