/** The simulated house on a real hub, with weather, markets, tasks, headlines, a calendar and heating from simulators. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { minute } from '#model/time.ts';
import { buildHouse } from '#test/simulators/house/house.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '#test/simulators/hub-process.ts';
import { keptYear, storeOf } from './kept-year.ts';
import { meterKeys, startMeter } from './meter.ts';
import { rainyPlace } from './rainy-place.ts';
import type { Sight } from './sights.ts';
import { startSources } from './sources.ts';
import { startStove } from './stove.ts';
import { writtenSettings, type Manner } from './written-settings.ts';

export type GalleryHome = AsyncDisposable & {
  readonly hub: HubProcess;
  /** Writes what the screen is to be like; the hub reads it by itself. */
  arrange(sight: Sight, manner?: Manner): Promise<void>;
  /** Something burns on the stove, or no more. */
  smoke(isThere: boolean): Promise<void>;
};

type Options = {
  readonly devices: number;
  /** Where the store with a year is kept from one run to the next. */
  readonly kept: string;
  readonly first: Sight;
  say(text: string): void;
};

const seed = 1;
/** ms between two reports of a device: what the house uses is then not more than a house would. */
const every = 300_000;

export async function startGalleryHome({ devices, kept, first, say }: Options): Promise<GalleryHome> {
  const year = await keptYear({ devices, seed, folder: kept, say });
  await using stack = new AsyncDisposableStack();
  const [ports, data] = [stack.use(temporaryFolder()), stack.use(temporaryFolder())];
  const around = stack.use(await startSources());
  const house = stack.use(await buildHouse({ devices, seed, every, ports: ports.path, isQuiet: true, say }));
  const sources = {
    kasa: house.kasaSettings,
    place: rainyPlace(Date.now()),
    power: meterKeys.power,
    more: around.settings,
  };

  mkdirSync(path.dirname(storeOf(data.path)), { recursive: true });
  copyFileSync(year, storeOf(data.path));
  writeFileSync(path.join(data.path, 'secrets.yaml'), around.secrets, { mode: 0o600 });
  const hub = await startHubProcess({
    data: data.path,
    settings: writtenSettings(sources, first),
    environment: { MANTEL_SERIAL: ports.path },
    built: true,
  });
  stack.defer(() => void hub.end());
  const stove = stack.use(await startStove(hub.brokerPort, minute));
  stack.use(await startMeter(hub.brokerPort, 10_000));
  await house.begin({ host: '127.0.0.1', port: () => hub.brokerPort });
  await around.signIn(hub);
  let arranged = '';
  const everything = stack.move();
  return {
    hub,
    async arrange(sight, manner) {
      const settings = writtenSettings(sources, sight, manner);
      if (settings === arranged) return;
      arranged = settings;
      writeFileSync(path.join(data.path, 'mantel.yaml'), settings);
      await sleep(1_500);
    },
    smoke: (isThere) => stove.smoke(isThere),
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}
