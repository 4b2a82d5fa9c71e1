/** Runs what is in the packages without installing them: the app on the stand-in, the hub, and both processors' modules. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTool } from '#scripts/system-packages.ts';
import { openSession } from '../electron-stand-in/session.ts';
import { must, type Unpacked } from './packages-look.ts';
import { demand, limits, measured } from './shell-scenario.ts';

const programOf = ({ kind, folder, file }: Unpacked): string =>
  kind === 'image' ? file : path.join(folder, 'opt/Mantel/mantel');

/** ms until the app in the package shows Home, live. */
export async function showsHome(one: Unpacked): Promise<number> {
  await using session = await openSession();
  const shell = session.program(programOf(one), []);
  const ms = await measured(() =>
    session.until(`Home, of ${path.basename(one.file)}`, limits.boot, ({ live, text, url }) => {
      demand(!shell.hasEnded(), `the app ended: ${shell.output()}`);
      return live && new URL(url).pathname === '/' && /\d\d:\d\d/.test(text);
    }),
  );
  demand(shell.output().includes('its own hub'), `it said ${shell.output()}`);
  session.ask({ do: 'press', key: 'Control+q' }).catch(() => undefined);
  demand((await shell.ended) === 0, `the app ended with ${await shell.ended}`);
  const left = await session.untilNoneLeft(limits.quit);
  demand(left.length === 0, `left behind: ${left.join(', ')}`);
  return ms;
}

const modulesIn = ({ kind, folder }: Unpacked): string =>
  path.join(folder, { hub: 'usr/lib/mantel/app', app: 'opt/Mantel/resources/app', image: 'resources/app' }[kind]);

/** Opens a database and loads the serial bindings, both out of the package; says by which processor. */
const probe = `
const where = process.argv.at(-1);
const Database = require(where + '/node_modules/better-sqlite3');
const database = new Database(':memory:');
const { version } = database.prepare('SELECT sqlite_version() AS version').get();
const { autoDetect } = require(where + '/node_modules/@serialport/bindings-cpp');
if (typeof autoDetect().list !== 'function') throw new Error('no serial bindings');
console.log(process.arch, process.version, version);
`;

/** What the Node of the hub's package says after loading the modules of `one`: that of arm64 under qemu. */
export function loadsModules(one: Unpacked, hub: Unpacked): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-modules-'));
  try {
    const file = path.join(folder, 'probe.cjs');
    writeFileSync(file, probe);
    const node = path.join(hub.folder, 'usr/lib/mantel/node');
    const args = [file, modulesIn(one)];
    if (hub.architecture === process.arch) return must(node, args).trim();
    return must(findTool('qemu-aarch64-static') ?? '', ['-L', '/usr/aarch64-linux-gnu', node, ...args]).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
