/** The session bus, for players: it starts no service, and no call is waited for longer than 2 s. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageBus } from 'dbus-native';
import { Unreachable, messageOf } from '#model/trouble.ts';
import { playingWords as words } from '#model/words/playing-en.ts';

const patience = 2_000;
/** D-Bus specification, message flags: a call must not start a service that does not run. */
const noAutoStart = 2;
const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

export type Call = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: unknown[];
};

export type Bus = Disposable & {
  readonly isOver: boolean;
  /** Names that somebody owns. */
  names(): Promise<readonly string[]>;
  /** The reply in plain values; 64-bit numbers are bigint. Rejects within 2 s. */
  call(call: Call): Promise<unknown>;
  /** Whatever matches a rule of the bus has happened. */
  follow(rule: string, signal: Pick<Call, 'path' | 'interface' | 'member'>, heard: () => void): Promise<void>;
};

/** The address of this session's bus; undefined where there is none. */
export function sessionAddress(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (environment['DBUS_SESSION_BUS_ADDRESS']) return environment['DBUS_SESSION_BUS_ADDRESS'];
  const socket = environment['XDG_RUNTIME_DIR'] && join(environment['XDG_RUNTIME_DIR'], 'bus');
  return socket && existsSync(socket) ? `unix:path=${socket}` : undefined;
}

/** Throws Unreachable, absent, where none answers. */
export async function openBus(busAddress: string): Promise<Bus> {
  const { createClient, toPlain } = await import('dbus-native');
  const absent = (cause: unknown): Unreachable =>
    new Unreachable(`${words.noBus} (${messageOf(cause)})`, { cause, isAbsent: true });
  let link: MessageBus;
  try {
    // direct: the library's own greeting throws from a timer when a bus hangs, so ours is sent below.
    link = createClient({ busAddress, authMethods: ['EXTERNAL'], timeout: patience, direct: true });
  } catch (error) {
    throw absent(error);
  }
  const { connection } = link;
  let isOver = false;
  let fault: Error | undefined;
  const end = (): void => {
    isOver = true;
    connection.stream.destroy();
  };
  connection.on('error', (error) => {
    fault = error;
    end();
  });
  connection.on('end', end);
  connection.on('close', end);
  // What another program sends must not bring this one down; the state is read anew anyway.
  connection.on('handlerError', () => undefined);
  const ask = async (call: Call): Promise<unknown> =>
    toPlain(await link.invoke({ ...call, flags: noAutoStart }, { timeout: patience }));
  try {
    link.name = String(await ask({ ...daemon, member: 'Hello' }));
  } catch (error) {
    end();
    throw absent(fault ?? error);
  }
  return {
    get isOver() {
      return isOver;
    },
    call: ask,
    async names() {
      const found = await ask({ ...daemon, member: 'ListNames' });
      return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
    },
    async follow(rule, { path, interface: face, member }, heard) {
      link.signals.on(link.mangle(path, face, member), () => heard());
      await ask({ ...daemon, member: 'AddMatch', signature: 's', body: [`type='signal',member='${member}',${rule}`] });
    },
    [Symbol.dispose]: end,
  };
}
