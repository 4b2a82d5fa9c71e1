import { defineCollector } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { createHomeNetwork } from './home-network.ts';
import type { Network } from './network.ts';
import { kasaSeries } from './series.ts';
import { kasaSettings } from './settings.ts';
import type { KasaSettings } from './settings.ts';
import { watch } from './watch.ts';

/** The collector on a network: cases give it a folder of answers, the hub the real one. */
export function kasaOf(networkFor: (settings: KasaSettings, signal: AbortSignal) => Promise<Network>) {
  return defineCollector({
    kind: 'kasa',
    title: 'TP-Link Kasa plugs',
    about: 'Power, energy and state of TP-Link Kasa plugs, strips and switches, found on the home network; no account.',
    settings: kasaSettings,
    series: kasaSeries,
    run: async (world) => watch(world, await networkFor(world.settings, world.signal)),
  });
}

/** Ports of the devices of the newer kind, and a deadline: a plug answers in 50 ms, at the edge of the Wi-Fi in a second or two. */
const everyHome = { lockedPort: 20_002, webPort: 80, deadline: 3 * second } as const;

export const kasa = kasaOf(({ search, broadcast, port }, signal) =>
  createHomeNetwork({ ...everyHome, target: search ? broadcast : undefined, port }, signal),
);
