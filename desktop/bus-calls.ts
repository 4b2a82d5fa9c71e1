/** One call on the session bus, and its end. */
import type { MessageBus } from 'dbus-native';
import type { World } from './ports.ts';

/** ms within which a connection must stand and each call be answered. */
export const patience = 2_000;

/** D-Bus specification, message flags: a call must not start a service that does not run. */
const noAutoStart = 2;
/** The bus itself. */
export const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** A method of a program on the bus. */
export type Call = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: unknown[];
};

/** A call that is answered, refused or given up within the patience. */
export async function asked<T>(link: MessageBus, call: Call): Promise<T> {
  return await link.invoke<T>({ ...call, flags: noAutoStart }, { timeout: patience });
}

/** Ends the stream once what was sent has left, or the patience is over. */
export async function flushed({ connection }: MessageBus, timers: World['timers']): Promise<void> {
  await new Promise<void>((done) => {
    const late = timers.after(patience, done);
    connection.stream.end(() => {
      late[Symbol.dispose]();
      done();
    });
  });
}
