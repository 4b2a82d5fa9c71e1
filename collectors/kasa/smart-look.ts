/** One look at a device in the newer language. */
import { BadReading } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import type { Ask, Look, Metered } from './look.ts';
import type { Device } from './reading.ts';
import {
  childCall,
  childResultOf,
  deviceOf,
  infoCall,
  meterCalls,
  readAbilities,
  readInfo,
  readSmartMeter,
  readSocketAbilities,
  readSockets,
  resultOf,
  resultsOf,
  severalCalls,
  turnCall,
} from './smart-reading.ts';
import type { Call, Info } from './smart-reading.ts';

/** What a device can do does not change while it runs, so it is asked once. */
export type Traits = {
  /** Whose they are. */
  readonly id: string;
  readonly hasSockets: boolean;
  /** Versions of the meters that there are, of the device or of its sockets, by their ids. */
  readonly meters: ReadonlyMap<string, number>;
};

/** Throws BadReading, and what asking throws. */
export async function learnTraits(ask: Ask): Promise<Traits> {
  const { device_id: id } = readInfo(await call(ask, infoCall));
  const { meter, hasSockets } = readAbilities(await call(ask, { method: 'component_nego' }));
  const meters = hasSockets
    ? await pages(ask, 'get_child_device_component_list', readSocketAbilities)
    : [[id, meter] as const];
  return { id, hasSockets, meters: new Map(meters.filter(([, version]) => version > 0)) };
}

/**
 * Resolves with undefined when the traits are not those of the device that answers, for another one has its address.
 * Throws BadReading, and what asking throws.
 */
export async function lookAtSmart(ask: Ask, traits: Traits): Promise<Look | undefined> {
  const { id, hasSockets, meters } = traits;
  const own = meters.get(id);
  // What it says of itself and what it measures then belong together.
  const results =
    own === undefined
      ? new Map([[infoCall.method, await call(ask, infoCall)]])
      : resultsOf(await call(ask, severalCalls([infoCall, ...meterCalls(own)])));
  const info = readInfo(results.get(infoCall.method));
  if (info.device_id !== id) return undefined;
  const children: readonly Info[] = hasSockets ? await pages(ask, 'get_child_device_list', readSockets) : [];
  const device = deviceOf(info, children, meters.size > 0);
  return {
    device,
    meters: metersOf(device, traits, results, ask),
    async turn(socket, on) {
      const turned = await call(ask, device.isStrip ? childCall(socket, turnCall(on)) : turnCall(on));
      if (device.isStrip) childResultOf(turned);
    },
  };
}

async function* metersOf(
  { sockets, isStrip }: Device,
  { meters }: Traits,
  results: ReadonlyMap<string, unknown>,
  ask: Ask,
): AsyncGenerator<Metered> {
  for (const socket of sockets) {
    const version = meters.get(socket.id);
    if (version === undefined) continue;
    if (!isStrip) {
      yield { socket, read: () => readSmartMeter(results) };
      continue;
    }
    const answer = await ask(JSON.stringify(childCall(socket.id, severalCalls(meterCalls(version)))));
    yield { socket, read: () => readSmartMeter(resultsOf(childResultOf(resultOf(answer)))) };
  }
}

async function call(ask: Ask, what: Call): Promise<unknown> {
  return resultOf(await ask(JSON.stringify(what)));
}

/** All of a list that comes in pages. */
async function pages<T>(
  ask: Ask,
  method: string,
  read: (result: unknown) => { readonly sum: number; readonly items: readonly T[] },
): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const { sum, items } = read(await call(ask, { method, params: { start_index: all.length } }));
    all.push(...items);
    if (all.length >= sum) return all;
    if (items.length === 0) throw new BadReading(kasaCollectorWords.fewerSockets);
  }
}
