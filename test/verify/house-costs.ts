/** What a house costs the hub: memory a device, and how fast others are still served beside it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '../simulators/house/house.ts';
import type { HouseHub } from '../simulators/house/hub.ts';
import { paced, windowed } from './latencies.ts';
import { peakMegabytes, residentMegabytes } from './process-figures.ts';

export type Costs = {
  readonly memory: {
    readonly startMb: number;
    readonly houseMb: number;
    readonly peakMb: number;
    readonly kilobytesADevice: number;
  };
  readonly speed: {
    readonly oneInFlightPerSecond: number;
    readonly twentyInFlightPerSecond: number;
    readonly p99Ms: number;
  };
};

export type CostsOfHouse = {
  /** After a minute of everyday life. */
  withHouse(house: House): Promise<Costs['memory']>;
  /** While the house goes on. Its senders are devices too: ask the hub for those of the house before. */
  latency(): Promise<Costs['speed']>;
};

/** Looks at the hub before anything is connected. */
export async function houseCosts(hub: HouseHub): Promise<CostsOfHouse> {
  await sleep(10_000);
  const start = residentMegabytes(hub.process.pid);
  return {
    async withHouse({ devices }) {
      await sleep(60_000);
      const now = residentMegabytes(hub.process.pid);
      return {
        startMb: Math.round(start),
        houseMb: Math.round(now),
        peakMb: Math.round(peakMegabytes(hub.process.pid)),
        kilobytesADevice: Math.round(((now - start) * 1_000) / devices.length),
      };
    },
    async latency() {
      const { username = '', password = '' } = hub.broker;
      const target = { brokerPort: hub.broker.port(), login: { username, password } };
      await windowed(target, 20, 1_000);
      return {
        oneInFlightPerSecond: Math.round(await windowed(target, 1, 10_000)),
        twentyInFlightPerSecond: Math.round(await windowed(target, 20, 10_000)),
        p99Ms: Math.round((await paced(target, 4, 2_000, 10_000)).p99),
      };
    },
  };
}
