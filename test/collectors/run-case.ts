/** One case: a folder that holds what a collector is given and what it must say. See docs/adding-a-collector.md. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectors } from '#collectors/all.ts';
import { hostOf } from '#collectors/host/host.ts';
import { iioOf } from '#collectors/iio.ts';
import { kasaOf } from '#collectors/kasa/kasa.ts';
import { mprisOf } from '#collectors/mpris/mpris.ts';
import { nutOf } from '#collectors/nut/nut.ts';
import type { Machine } from '#collectors/machine.ts';
import type { Collector } from '#model/collector.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { caseHttp } from './case-http.ts';
import type { FakeWorld, Told } from './fake-world.ts';
import { filesOf } from './given-files.ts';
import { createFakeWorld } from './fake-world.ts';
import { settingsOf } from './given-secrets.ts';
import { networkOf } from './kasa/answers.ts';
import { upsdOf } from './nut/answers.ts';

const settingsFile = z.strictObject({
  /** The collector's own settings. */
  settings: z.record(z.string(), z.unknown()).default({}),
  /** What stands in secrets.yaml: made up, like all in a case. */
  secrets: z.record(z.string(), z.string()).default({}),
  home: z
    .strictObject({
      name: z.string().default('Home'),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      timeZone: z.string().default('Europe/Vienna'),
    })
    .prefault({}),
  now: z.iso.datetime().default('2026-11-23T10:00:00Z'),
  ticks: z.number().int().min(1).default(1),
});

/** A line of input.jsonl. The payload is text, or JSON to be written as text; `hex` gives bytes, `repeat` a long text. */
const inputLine = z.strictObject({
  topic: z.string(),
  payload: z.unknown().optional(),
  hex: z.string().optional(),
  repeat: z.tuple([z.string(), z.number().int(), z.string()]).optional(),
  retain: z.boolean().default(false),
  kept: z.boolean().default(false),
  at: z.iso.datetime().optional(),
});

export type Outcome = Partial<Told> & {
  requests?: string[];
  /** Hex, by serial port. */
  written?: Readonly<Record<string, readonly string[]>>;
  stopped?: { error: string; text: string };
};

export async function runCase(kind: string, folder: string): Promise<Outcome> {
  const file = join(folder, 'settings.yaml');
  const given = settingsFile.parse(existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {});
  const now = Date.parse(given.now);
  const requests: string[] = [];
  let tick = 1;
  const collector = collectorOf(kind, folder, () => tick, requests);
  const fake = createFakeWorld(collector, {
    settings: settingsOf(collector, given.settings, given.secrets),
    home: { ...given.home, latitude: given.home.latitude, longitude: given.home.longitude },
    now,
    ticks: given.ticks,
    http: caseHttp(folder, requests, () => now),
    ports: portsOf(folder),
    files: filesOf(filesIn(folder)),
    onTick: (number) => {
      tick = number;
    },
  });
  const running = collector.run(fake.world as Parameters<typeof collector.run>[0]);
  const input = join(folder, 'input.jsonl');
  if (existsSync(input)) {
    deliverAll(fake, readFileSync(input, 'utf8'), now);
    fake.stop();
  }
  const stopped = await running.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Misconfigured || error instanceof Unreachable || error instanceof BadReading) {
        return { error: error.name, text: error.message };
      }
      throw error;
    },
  );
  return withoutEmpty({ ...fake.told, requests, written: fake.written, ...(stopped ? { stopped } : {}) });
}

function collectorOf(kind: string, folder: string, tick: () => number, requests: string[]): Collector {
  if (kind === 'host') return hostOf(machineOf(folder, tick));
  if (kind === 'iio') return iioOf(machineOf(folder, tick));
  if (kind === 'kasa') return kasaOf(async () => networkOf(folder, tick));
  if (kind === 'mpris') return mprisOf(() => undefined);
  if (kind === 'nut') return nutOf(async () => upsdOf(folder, tick, requests));
  const found = (collectors as readonly Collector[]).find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no collector of the kind ${kind}; is it in collectors/all.ts?`);
  return found;
}

function deliverAll(fake: FakeWorld, lines: string, start: number): void {
  for (const [index, line] of lines
    .split('\n')
    .filter((text) => text.trim() !== '')
    .entries()) {
    const message = inputLine.parse(JSON.parse(line));
    fake.deliver(
      { topic: message.topic, payload: bytesOf(message), qos: 1, retain: message.retain, wasKept: message.kept },
      message.at === undefined ? start + index * 1_000 : Date.parse(message.at),
    );
  }
}

function bytesOf({ payload, hex, repeat }: z.output<typeof inputLine>): Uint8Array {
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (repeat) return Buffer.from(repeat[0].repeat(repeat[1]) + repeat[2]);
  return Buffer.from(typeof payload === 'string' ? payload : payload === undefined ? '' : JSON.stringify(payload));
}

/** Serial ports from ports/<name>.hex, each under its name in /dev/serial/by-id; fake-serial.ts says what the lines mean. */
function portsOf(folder: string): Record<string, string> {
  const where = join(folder, 'ports');
  const names = existsSync(where) ? readdirSync(where).toSorted() : [];
  return Object.fromEntries(
    names.map((name) => {
      const port = name.replace(/\.hex$/, '');
      const path = /^tty[A-Z]+\d+$/.test(port) ? `/dev/${port}` : `/dev/serial/by-id/${port}`;
      return [path, readFileSync(join(where, name), 'utf8')];
    }),
  );
}

/** What a person put into folders of the data folder: files/<path>. */
function filesIn(folder: string): Record<string, Uint8Array> {
  const where = join(folder, 'files');
  const entries = existsSync(where) ? readdirSync(where, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(where, path), readFileSync(path)]));
}

/** A machine made of files: tick-1/proc/stat, tick-2/proc/stat and so on; a file holds until a later tick brings another. */
function machineOf(folder: string, tick: () => number): Machine {
  const latest = (path: string): string | undefined => {
    for (let at = tick(); at >= 1; at--) {
      const found = join(folder, `tick-${at}`, path);
      if (existsSync(found)) return found;
    }
    return undefined;
  };
  return {
    hostname: () => 'nuc',
    read: async (path) => {
      const found = latest(path);
      return found === undefined ? undefined : readFileSync(found, 'utf8');
    },
    list: async (path) => {
      const found = latest(path);
      return found === undefined ? [] : readdirSync(found).toSorted();
    },
    realPath: async (path) => path,
    disk: async (path) => {
      const found = latest('disk.json');
      if (found === undefined) throw new Error(`ENOENT: no such file or directory, statfs '${path}'`);
      return JSON.parse(readFileSync(found, 'utf8')) as { total: number; free: number; available: number };
    },
  };
}

/** What was not said is not written down. */
function withoutEmpty(outcome: Outcome): Outcome {
  return Object.fromEntries(Object.entries(outcome).filter(([, value]) => Object.keys(value).length > 0));
}
