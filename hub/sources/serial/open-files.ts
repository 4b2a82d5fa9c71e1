/**
 * Which devices other programs have open: many lock nothing (pyserial, gpsd), and would lose bytes and their speed to
 * whoever opens the port beside them.
 */
import { readdirSync, readlinkSync, statSync } from 'node:fs';

/** One end of every pseudo-terminal; the other is the port. */
const isMaster = (path: string): boolean => /^\/dev\/(?:pts\/)?ptmx$/.test(path);

/**
 * Numbers (st_rdev) of devices that processes other than this one have open, as far as /proc tells: root all of it, an
 * ordinary user of the own processes. Whoever made a pseudo-terminal has both of its ends open, and is no user of it.
 */
export function openElsewhere(own = process.pid, processes = '/proc'): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of namesIn(processes)) {
    if (!/^\d+$/.test(name) || Number(name) === own) continue;
    const folder = `${processes}/${name}/fd`;
    const files = namesIn(folder).map((file) => ({ file: `${folder}/${file}`, path: targetOf(`${folder}/${file}`) }));
    const devices = files.filter(({ path }) => path.startsWith('/dev/') && path !== '/dev/null');
    const makesTerminals = devices.some(({ path }) => isMaster(path));
    for (const { file, path } of devices) {
      if (makesTerminals && path.startsWith('/dev/pts/')) continue;
      const number = numberOf(file);
      if (number !== undefined) found.add(number);
    }
  }
  return found;
}

/** Undefined for what is no device, or is gone. */
export function numberOf(path: string): number | undefined {
  try {
    const found = statSync(path);
    return found.isCharacterDevice() ? found.rdev : undefined;
  } catch {
    // Files and processes end while they are looked at.
    return undefined;
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Another user's process, or one that has ended.
    return [];
  }
}
