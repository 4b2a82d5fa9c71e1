/** All sensors of one source: finds them at the ports that are free, reads each on its own, and looks again for the lost. */
import type { Clock, FreePort, Serial } from '#model/collector.ts';
import { minute } from '#model/time.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import type { WhenChanged } from '#model/trouble.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import type { SerialThing } from '#model/words/collector-serial-en.ts';
import { identify } from './identify.ts';
import type { FoundSensor, Protocol } from './protocol.ts';

/** Opening a port resets some boards, so what is silent is left alone for long, unless ports come or go. */
const askAgain = 10 * minute;
const mostReasons = 3;

/** The CH340 by QinHeng, with which sensors are sold. */
const ownAdapter = '1a86:7523';

/**
 * Only behind such an adapter is a silent port asked: what hangs on others may take the question for a command, and
 * QinHeng makes the adapters of some Zigbee sticks, too. A port that a person has named is always asked.
 */
function mayBeAsked({ path, usb }: FreePort): boolean {
  const isNamedOtherwise = path.includes('/by-id/') && !/1a86|qinheng/i.test(path);
  return !isNamedOtherwise && (usb === undefined ? /1a86|qinheng/i.test(path) : usb === ownAdapter);
}

/** What spoke at a port and is no sensor, which stays so until it is plugged in again. */
type Foreign = { readonly mark: string; readonly error: Unreachable };
/** By path, and for as long as a source has these settings, since its runs come and go. */
const foreignOf = new WeakMap<object, Map<string, Foreign>>();

export type Attendance = {
  /** Those of the source, from run to run the same object: what was heard is remembered with them. */
  readonly settings: object;
  readonly serial: Serial;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** A path, or auto. */
  readonly port: string;
  readonly protocols: readonly Protocol[];
  /** As in "No dust sensor was found" and "No SDS011 answers at", and what to do about a port where nothing is asked. */
  readonly sought: {
    readonly thing: 'sensor' | 'dust sensor';
    readonly name: SerialThing;
    readonly hint?: () => string;
  };
  /** Throws Unreachable when a sensor that was found cannot be read beside those that are. */
  readonly admit?: (found: FoundSensor) => void;
  /** Reads a sensor; resolves when the signal aborts, throws when it is lost. `heard` is to be called with each reading. */
  readonly read: (found: FoundSensor, heard: () => void) => Promise<void>;
  /** Tells of a sensor that was lost, or not admitted, while others go on. */
  readonly trouble: (path: string, error: unknown) => void;
};

/**
 * Resolves when the signal aborts. Throws Unreachable when there is no sensor, and what the last one threw when that is
 * lost: waiting and trying again are the supervisor's.
 */
export function attend(attendance: Attendance): Promise<void> {
  return attendance.port === 'auto' ? attendAll(attendance) : attendOne(attendance);
}

async function attendOne({ serial, signal, clock, port: path, protocols, sought, read }: Attendance): Promise<void> {
  const found = await identify({ serial, path, protocols, mayAsk: true, now: () => clock.now(), signal });
  if (typeof found === 'object') {
    await using _open = found.connection;
    return await read(found, () => undefined);
  }
  if (signal.aborted) return;
  throw new Unreachable(serialCollectorWords.noneWhereNamed(path, sought.name));
}

/** Of a port that is being asked or read. */
type Task = { isRead: boolean };

async function attendAll(attendance: Attendance): Promise<void> {
  const { serial, signal, clock, read, trouble } = attendance;
  const tasks = new Map<string, Task>();
  const ends = new Set<Promise<void>>();
  const foreign = foreignOf.get(attendance.settings) ?? new Map<string, Foreign>();
  foreignOf.set(attendance.settings, foreign);
  const isForeign = ({ path, mark }: FreePort): boolean => foreign.get(path)?.mark === mark;
  /** Why a port holds no sensor, by path; not asked again until ports change, a sensor is lost, or time has passed. */
  const refused = new Map<string, unknown>();
  /** The last sensor that was lost: while others go on that is trouble of a part, else it is how this ends. */
  let lost: { readonly error: unknown } | undefined;
  let looksAgain = false;
  let lookedAt = clock.now();
  let wake = (): void => undefined;
  signal.addEventListener('abort', () => wake(), { once: true });
  const isAnyRead = (): boolean => [...tasks.values()].some(({ isRead }) => isRead);

  const begin = async (port: FreePort): Promise<void> => {
    const { path } = port;
    const task: Task = { isRead: false };
    tasks.set(path, task);
    try {
      const found = await find(attendance, port, foreign);
      await using _open = found.connection;
      try {
        attendance.admit?.(found);
      } catch (error) {
        trouble(path, error);
        throw error;
      }
      task.isRead = true;
      await read(found, () => {
        if (clock.now() - lookedAt >= askAgain) wake();
      });
    } catch (error) {
      tasks.delete(path);
      if (signal.aborted) return;
      if (!task.isRead) refused.set(path, error);
      else if (isAnyRead()) trouble(path, error);
      if (isFault(error) || task.isRead) lost = { error };
      looksAgain ||= task.isRead;
    } finally {
      tasks.delete(path);
      wake();
    }
  };

  while (!signal.aborted) {
    const { ports, leftAlone, whenChanged } = serial.list();
    const woken = Promise.withResolvers<void>();
    wake = () => woken.resolve();
    using _watch = whenChanged(() => {
      looksAgain = true;
      wake();
    });
    lookedAt = clock.now();
    const isNew = (port: FreePort): boolean => !tasks.has(port.path) && !refused.has(port.path) && !isForeign(port);
    for (const port of ports.filter(isNew)) {
      const end = begin(port).finally(() => ends.delete(end));
      ends.add(end);
    }
    if (tasks.size === 0) {
      const errors = ports.map(({ path }) => refused.get(path) ?? foreign.get(path)?.error);
      throw nothingFound(attendance, ports, { errors, leftAlone }, whenChanged);
    }
    await woken.promise;
    if (lost && (tasks.size === 0 || isFault(lost.error))) throw lost.error;
    if (looksAgain || clock.now() - lookedAt >= askAgain) refused.clear();
    looksAgain = false;
    if (isAnyRead()) lost = undefined;
  }
  await Promise.all(ends);
}

/** What is wrong with Mantel, not with a port. */
const isFault = (error: unknown): boolean => !(error instanceof Unreachable || error instanceof Misconfigured);

/** Throws why there is none. */
async function find(attendance: Attendance, port: FreePort, foreign: Map<string, Foreign>): Promise<FoundSensor> {
  const { serial, clock, protocols, sought, signal } = attendance;
  const { path } = port;
  const found = await identify({ serial, path, protocols, mayAsk: mayBeAsked(port), now: () => clock.now(), signal });
  if (typeof found === 'object') return found;
  if (found === 'foreign') {
    const error = new Unreachable(serialCollectorWords.somethingElse(path, sought.name));
    if (!signal.aborted) foreign.set(path, { mark: port.mark, error });
    throw error;
  }
  throw new Unreachable(serialCollectorWords.noneAt(path, sought.name));
}

function nothingFound(
  { sought }: Attendance,
  ports: readonly FreePort[],
  { errors, leftAlone }: { readonly errors: readonly unknown[]; readonly leftAlone: readonly string[] },
  whenChanged: WhenChanged,
): Unreachable {
  const reasons = [...errors.map(messageOf), ...leftAlone].slice(0, mostReasons);
  const hint = ports.every(mayBeAsked) ? '' : (sought.hint?.() ?? '');
  const told = [serialCollectorWords.noneFound(sought.thing), ...reasons, hint].filter((part) => part !== '').join(' ');
  return new Unreachable(told, {
    whenChanged,
    isAbsent: true,
    cause: new AggregateError(errors),
    ...(ports.length > 0 && { retryAfter: askAgain }),
  });
}
