/** Hears from systemd-logind, on the system bus, that this machine is about to sleep and that it has woken up. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { World } from './ports.ts';
import { openSessionBus, type SessionBus } from './session-bus.ts';

const logind = 'org.freedesktop.login1';
const signal = {
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
  member: 'PrepareForSleep',
};
const usualSocket = '/run/dbus/system_bus_socket';
/** True before it sleeps, false once it has woken up. */
const bodySchema = z.tuple([z.boolean()]);

/** Undefined where there is no system bus, as in containers. */
export function systemAddress(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment['DBUS_SYSTEM_BUS_ADDRESS'] || (existsSync(usualSocket) ? `unix:path=${usualSocket}` : undefined);
}

/** `woke` is called each time. Without logind it never is; the clocks tell, too. */
export function watchSleep(bus: Pick<SessionBus, 'onSignal'>, woke: () => void): Disposable {
  return bus.onSignal(logind, signal, (body) => {
    const told = bodySchema.safeParse(body);
    if (told.success && !told.data[0]) woke();
  });
}

export type SleepOptions = Pick<World, 'timers' | 'random'> & {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly woke: () => void;
};

/** Undefined where there is no system bus. */
export function watchSleepHere({ environment, woke, timers, random }: SleepOptions): AsyncDisposable | undefined {
  if (systemAddress(environment) === undefined) return undefined;
  // What it says is about the session bus, and nobody misses this one.
  const bus = openSessionBus({ address: () => systemAddress(environment), timers, random, say: () => undefined });
  watchSleep(bus, woke);
  return bus;
}
