import { defineCollector } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { createHomeNetwork } from './home-network.ts';
import type { Network } from './network.ts';
import { kasaSeries } from './series.ts';
import { kasaSettings, networkSettings } from './settings.ts';
import { watch } from './watch.ts';
import type { KasaWorld } from './watch.ts';

/** The collector on a network: cases give it a folder of answers, the hub the real one. */
export function kasaOf(networkFor: (world: Pick<KasaWorld, 'settings' | 'signal' | 'clock'>) => Promise<Network>) {
  return defineCollector({
    kind: 'kasa',
    title: 'TP-Link Kasa and Tapo plugs',
    about: 'Power, energy and state of TP-Link Kasa and Tapo plugs, strips and switches, found on the home network.',
    settings: kasaSettings,
    series: kasaSeries,
    run: async (world) => watch(world, await networkFor(world)),
  });
}

/** Ports of the devices of the newer kind, and a deadline: a plug answers in 50 ms, at the edge of the Wi-Fi in a second or two. */
const everyHome = { lockedPort: 20_002, webPort: 80, deadline: 3 * second } as const;

export const kasa = kasaOf(({ settings, signal, clock }) =>
  createHomeNetwork({ ...everyHome, ...networkSettings(settings), now: () => clock.now() }, signal),
);
