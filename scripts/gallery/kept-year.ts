/** The store with a year of the house, made once and kept for the next runs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { minute } from '#model/time.ts';
import { buildHouse } from '#test/simulators/house/house.ts';
import { startHubProcess, temporaryFolder } from '#test/simulators/hub-process.ts';
import { startMeter } from './meter.ts';
import { rainyPlace } from './rainy-place.ts';
import { sizes } from './sights.ts';
import { startSources } from './sources.ts';
import { startStove } from './stove.ts';
import { writtenSettings } from './written-settings.ts';
import { learn, writeYear } from './year-store.ts';

/** ms since its end; later the hole would be seen, and ages in place of values. */
const stillFresh = 10 * minute;
/** ms in which everything in the house has spoken. */
const introduction = 30_000;

export const storeOf = (folder: string): string => path.join(folder, 'store', 'mantel.db');

type Options = { readonly devices: number; readonly seed: number; readonly folder: string; say(text: string): void };

const noteSchema = z.object({ end: z.number() });

function readNote(file: string): z.output<typeof noteSchema> | undefined {
  return existsSync(file) ? noteSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Resolves with the path of the store, which is to be copied. */
export async function keptYear({ devices, seed, folder, say }: Options): Promise<string> {
  const file = path.join(folder, `year-${devices}.db`);
  const noteFile = `${file}.json`;
  const note = readNote(noteFile);
  if (note && Date.now() - note.end < stillFresh) return file;
  mkdirSync(folder, { recursive: true });
  for (const tail of ['', '-wal', '-shm', '.json']) rmSync(file + tail, { force: true });
  using data = temporaryFolder();
  using ports = temporaryFolder();
  await using around = await startSources();
  await using house = await buildHouse({
    devices,
    seed,
    every: introduction / 3,
    ports: ports.path,
    isQuiet: true,
    say,
  });
  const sight = { size: sizes[0], theme: 'night', language: 'en' } as const;
  const settings = writtenSettings(
    { kasa: house.kasaSettings, place: rainyPlace(Date.now()), more: around.settings },
    sight,
  );
  writeFileSync(path.join(data.path, 'secrets.yaml'), around.secrets, { mode: 0o600 });
  const hub = await startHubProcess({
    data: data.path,
    settings,
    environment: { MANTEL_SERIAL: ports.path },
    built: true,
  });
  try {
    await using _stove = await startStove(hub.brokerPort, introduction);
    await using _meter = await startMeter(hub.brokerPort, introduction / 3);
    await around.signIn(hub);
    await house.begin({ host: '127.0.0.1', port: () => hub.brokerPort });
    await sleep(introduction);
    await house.pause();
  } finally {
    await hub.end();
  }
  const end = Date.now();
  const learnt = learn(storeOf(data.path));
  say(`${learnt.series.length} series are there; their year is being written`);
  const samples = await writeYear(file, learnt, end);
  say(`${samples} samples, in ${Math.round((Date.now() - end) / 1_000)} s`);
  writeFileSync(noteFile, JSON.stringify({ end }));
  return file;
}
