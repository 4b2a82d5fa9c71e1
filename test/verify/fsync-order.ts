/** Reads a strace log: was every PUBACK written only after an fsync of the store that began after its PUBLISH was read? */

export type OrderFigures = { readonly acknowledgements: number; readonly early: number };

/** system calls to trace, with file names (-y) and hexadecimal strings where they are not text (-x). */
export const straceArguments = [
  '--seccomp-bpf',
  '-f',
  '-y',
  '-x',
  '-s',
  '4',
  '-e',
  'trace=read,write,writev,fsync,fdatasync',
  '-e',
  'signal=none',
];

const publish = /^read\(\d+<(?:socket|TCP)[^>]*>, "\\x32/;
// aedes writes a PUBACK in three pieces: 0x40, 0x02, the message's id.
const acknowledgement =
  /^writev?\(\d+<(?:socket|TCP)[^>]*>, (?:"\\x40\\x02|\[\{iov_base="@", iov_len=1\}, \{iov_base="\\x02")/;
const sync = /^f(?:data)?sync\(\d+<[^>]*mantel\.db/;

/** For a client with one message in flight. Lines of one thread that were split by another are joined first. */
export function fsyncOrder(log: string): OrderFigures {
  let acknowledgements = 0;
  let early = 0;
  let synced = false;
  for (const call of calls(log)) {
    if (publish.test(call)) synced = false;
    else if (sync.test(call) && / = 0\s*$/.test(call)) synced = true;
    else if (acknowledgement.test(call)) {
      acknowledgements++;
      if (!synced) early++;
    }
  }
  return { acknowledgements, early };
}

/** Completed calls in the order of their completion, except writes, which count from their begin. */
function* calls(log: string): Generator<string> {
  const unfinished = new Map<string, string>();
  for (const line of log.split('\n')) {
    const found = /^(?:\[pid +)?(\d+)\]? +(.*)$/.exec(line);
    const [, thread = '', rest = ''] = found ?? ['', '0', line];
    const cut = / <unfinished \.\.\.>$/.exec(rest);
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    if (cut) {
      const begun = rest.slice(0, cut.index);
      if (begun.startsWith('write')) yield begun;
      else unfinished.set(thread, begun);
    } else if (resumed) {
      const begun = unfinished.get(thread);
      unfinished.delete(thread);
      if (begun !== undefined) yield begun + (resumed[1] ?? '');
    } else yield rest;
  }
}
