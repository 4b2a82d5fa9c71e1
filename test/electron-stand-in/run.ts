/**
 * The stand-in's `electron` command, started by the script that dist.ts writes: finds the app as Electron does, in
 * resources/app beside itself or in its first argument, and loads its main module.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { standInVersion } from './dist.ts';

const program = process.env['STAND_IN_PROGRAM'] ?? '';
const args = process.argv.slice(2);
process.argv = [program, ...args];
// As in Electron; its app.getVersion() is another, that of the app.
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: standInVersion } });

const packaged = path.join(path.dirname(program), 'resources', 'app');
if (existsSync(packaged)) process.env['STAND_IN_PACKAGED'] = '1';
const folder = existsSync(packaged) ? packaged : args.find((one) => !one.startsWith('--'));
if (folder === undefined) throw new Error('there is no app to run');
const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const { main } = z.object({ main: z.string() }).parse(manifest);
await import(pathToFileURL(path.resolve(folder, main)).href);
