/** Who listens on a TCP port of this machine, as /proc tells: root of all processes, a user of the own ones. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import type { PortHolder } from './facts.ts';

/** State of a socket that listens, in /proc/net/tcp. */
const listening = '0A';

export function portHolder(port: number, processes = '/proc'): PortHolder {
  const inode = ['tcp', 'tcp6']
    .map((kind) => inodeOf(read(`${processes}/net/${kind}`), port))
    .find((found) => found !== undefined);
  if (inode === undefined) return { by: 'nobody' };
  const pid = processWith(inode, processes);
  if (pid === undefined) return { by: 'other', name: null, pid: null };
  return { by: 'other', name: read(`${processes}/${pid}/comm`).trim() || null, pid };
}

/** Of the socket that listens on the port, by the text of /proc/net/tcp. */
export function inodeOf(table: string, port: number): string | undefined {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const line of table.split('\n').slice(1)) {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
    if (local.endsWith(wanted) && state === listening) return inode;
  }
  return undefined;
}

function processWith(inode: string, processes: string): number | undefined {
  const socket = `socket:[${inode}]`;
  for (const name of names(processes).filter((each) => /^\d+$/.test(each))) {
    const folder = `${processes}/${name}/fd`;
    if (names(folder).some((file) => target(`${folder}/${file}`) === socket)) return Number(name);
  }
  return undefined;
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Another user's, or one that has ended.
    return [];
  }
}

function target(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
