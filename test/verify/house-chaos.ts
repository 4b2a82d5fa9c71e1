/** What befalls the simulated house: one disturbance after another, and what the hub said of itself meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '../simulators/house/house.ts';
import type { HouseHub } from '../simulators/house/hub.ts';
import { hello } from '../simulators/house/seen.ts';

/** One thing that happens; resolves when it is over and mended. */
export type Disturbance = {
  readonly name: string;
  happen(house: House, hub: HouseHub): Promise<void>;
  /** The source whose health must tell of it in words, while it lasts. */
  readonly toldBy?: string;
};

/** ms that a plug or a sensor stays away: longer than it takes its source to notice. */
const away = 20_000;

export const kill: Disturbance = {
  name: 'the hub with its broker is killed',
  happen: (_, hub) => hub.restart('SIGKILL', 1_000),
};

export const weakRadio: Disturbance = {
  name: 'every third connection breaks',
  async happen({ lines }) {
    for (const [i, line] of [...lines.values()].entries()) if (i % 3 === 0) line.breakOff();
    await sleep(3_000);
  },
};

export const disturbances: readonly Disturbance[] = [
  { name: 'the hub with its broker is stopped and started', happen: (_, hub) => hub.restart('SIGTERM', 3_000) },
  weakRadio,
  {
    name: 'plugs lose power and return at other addresses',
    toldBy: 'kasa',
    happen: async ({ plugs }) => void (await Promise.all(plugs.map((plug) => plug.move(away)))),
  },
  {
    name: 'dust sensors are unplugged and plugged in under other names',
    toldBy: 'serial',
    happen: async ({ dust }) => void (await Promise.all(dust.map((one) => one.replug(away)))),
  },
  kill,
];

export type Told = { readonly source: string; readonly state: string; readonly reason: string; readonly at: number };

/** Takes down every change of a source's health until it is disposed. While the hub is away there is nothing to take down. */
export function listenToHealth(hub: HouseHub): Disposable & { readonly told: readonly Told[] } {
  const told: Told[] = [];
  const latest = new Map<string, string>();
  let isOver = false;
  const listen = async (): Promise<void> => {
    while (!isOver) {
      const frame = await hello(hub.api).catch(() => undefined);
      for (const { id, health } of frame?.sources ?? []) {
        const reason = health.reason ?? '';
        if (latest.get(id) === `${health.state} ${reason}`) continue;
        latest.set(id, `${health.state} ${reason}`);
        told.push({ source: id, state: health.state, reason, at: Date.now() });
      }
      await sleep(1_000);
    }
  };
  void listen();
  return {
    told,
    [Symbol.dispose]() {
      isOver = true;
    },
  };
}

/** Whether the health of a source was anything but fine since then, and said so in a sentence. */
export const saidSo = (told: readonly Told[], source: string, since: number): boolean =>
  told.some(
    (one) => one.source === source && one.at >= since && one.state !== 'healthy' && /\S \S.*\.$/.test(one.reason),
  );
