/** Run as a process of its own: starts and stops the hub twice, and prints how long the process lasted after that, in ms. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub } from '#hub/hub.ts';
import { unaskedSettings } from '../simulators/hub-process.ts';

const [folder = ''] = process.argv.slice(2);
writeFileSync(join(folder, 'mantel.yaml'), unaskedSettings);
const ports = { api: 0, broker: 0 };
const machine = { screenFolder: folder, environment: {}, hostname: 'test', random: Math.random, randomBytes };
for (let i = 0; i < 2; i++) {
  const hub = await startHub({ folder, ports, ...machine }, new AbortController().signal);
  await hub.stop();
}
const stopped = performance.now();
process.on('exit', () => process.stdout.write(String(performance.now() - stopped)));
