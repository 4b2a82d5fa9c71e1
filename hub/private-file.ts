/** Files that only their owner may read. */
import { chmodSync, statSync } from 'node:fs';

/** True when others could read it until now. Throws when it is not there or belongs to somebody else. */
export function closeToOthers(path: string): boolean {
  if ((statSync(path).mode & 0o077) === 0) return false;
  chmodSync(path, 0o600);
  return true;
}
