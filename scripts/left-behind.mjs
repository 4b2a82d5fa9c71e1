/** Ends what has outlived the process that started it: the window of a hub that was started anew since. Node 18 and later. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** ms for ending in order, and between two looks. */
const patience = 2_000;
const look = 50;

/** Ends these process groups, so far as they are of the starter with this pid: their numbers may be another's by now. */
export async function endLeftBehind(groups, starter) {
  const left = () => [...groups].filter((group) => isOf(group, starter));
  signal(left(), 'SIGTERM');
  for (let waited = 0; waited < patience && left().length > 0; waited += look) await wait(look);
  signal(left(), 'SIGKILL');
}

function signal(groups, name) {
  for (const group of groups) {
    try {
      process.kill(-group, name);
    } catch {
      // It has just ended.
    }
  }
}

/** Whether a process of the group has inherited the starter's mark. One that has ended has no environment any more. */
function isOf(group, starter) {
  return readdirSync('/proc').some((pid) => {
    try {
      return groupOf(pid) === group && environmentOf(pid).includes(`MANTEL_STARTER=${starter}`);
    } catch {
      // No process, another person's, or gone.
      return false;
    }
  });
}

/** Field 5 of /proc/<pid>/stat, behind the name in field 2, which may hold spaces and brackets. */
function groupOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

const environmentOf = (pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
