/** Loaded into the hub's process ahead of it: neither may a program be started, nor the admin token be read again. */
import child_process from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readFileSync } = fs;
const refuse = (why: string) => (): never => {
  throw new Error(why);
};
Object.assign(child_process, { spawn: refuse('spawn EAGAIN') });
Object.assign(fs, {
  readFileSync: (file: unknown, ...options: unknown[]): unknown =>
    String(file).endsWith('admin-token')
      ? refuse('EACCES: permission denied')()
      : Reflect.apply(readFileSync, fs, [file, ...options]),
});
// No window is opened as root.
process.getuid = () => 1_000;
syncBuiltinESMExports();
