// Ends the hub as kill -9 does while it writes sign-ins.yaml, at the step that the file MANTEL_TEST_END_AT names, once
// that is there. It switches nothing off.
import './signed-in-thing.mjs';
import { existsSync, readFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const told = process.env['MANTEL_TEST_END_AT'] ?? '';
const { open, rename } = files;
const isOurs = (path) => String(path).endsWith('sign-ins.yaml.next');
const endAt = (reached) => {
  if (existsSync(told) && readFileSync(told, 'utf8') === reached) process.kill(process.pid, 'SIGKILL');
};

files.open = async (path, ...rest) => {
  if (!isOurs(path)) return await open(path, ...rest);
  endAt('given');
  const file = await open(path, ...rest);
  const { sync } = file;
  file.sync = async () => {
    endAt('half');
    await sync.call(file);
    endAt('written');
  };
  return file;
};
files.rename = async (from, to) => {
  await rename(from, to);
  if (isOurs(from)) endAt('renamed');
};
syncBuiltinESMExports();
