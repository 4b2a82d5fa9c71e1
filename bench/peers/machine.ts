/** What the figures were taken on. */
import { spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from '#test/simulators/hub-process.ts';
import { median } from './figures.ts';
import { contribVersion, nodeRedVersion } from './node-red.ts';

export type Machine = {
  readonly model: string;
  readonly cores: number;
  readonly gigabytes: number;
  /** Of the temporary folder. */
  readonly fileSystem: string;
  readonly debian: string;
  /** Time of an fdatasync after 4 KiB. */
  readonly syncMs: { readonly p50: number; readonly p95: number };
  readonly versions: readonly { readonly name: string; readonly version: string }[];
};

/** As Debian counts it; unknown when the program came another way. */
function versionOf(name: string): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
  return stdout || 'unknown';
}

function syncTimes(folder: string): { p50: number; p95: number } {
  const file = openSync(join(folder, 'sync'), 'a');
  const block = new Uint8Array(4_096);
  const times = Array.from({ length: 100 }, () => {
    writeSync(file, block);
    const before = performance.now();
    fdatasyncSync(file);
    return performance.now() - before;
  });
  closeSync(file);
  return { p50: median(times), p95: times.toSorted((a, b) => a - b)[94] ?? Number.NaN };
}

export function describeMachine(): Machine {
  using folder = temporaryFolder();
  const packages = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { devDependencies } = z.object({ devDependencies: z.object({ mqtt: z.string() }) }).parse(JSON.parse(packages));
  return {
    model: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 1e9),
    fileSystem: spawnSync('stat', ['-f', '-c', '%T', folder.path], { encoding: 'utf8' }).stdout.trim(),
    debian: readFileSync('/etc/debian_version', 'utf8').trim(),
    syncMs: syncTimes(folder.path),
    versions: [
      { name: 'Node', version: process.versions.node },
      { name: 'Mosquitto', version: versionOf('mosquitto') },
      { name: 'Node-RED', version: nodeRedVersion },
      { name: 'node-red-contrib-influxdb', version: contribVersion },
      { name: 'InfluxDB', version: versionOf('influxdb') },
      { name: 'mqtt.js', version: devDependencies.mqtt },
      { name: 'VictoriaMetrics', version: versionOf('victoria-metrics') },
    ],
  };
}
