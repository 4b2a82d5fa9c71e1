/**
 * The session bus. Nothing here starts a service, waits longer than 2 s or throws because there is no bus: what is asked
 * of it then is refused, what is watched counts as absent, and it connects again by itself.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { InterfaceDescriptor, MessageBus } from 'dbus-native';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { asked, daemon, flushed, patience, type Call } from './bus-calls.ts';
import { pauseBefore } from './pauses.ts';
import type { World } from './ports.ts';

export type Signal = Pick<Call, 'path' | 'interface' | 'member'>;
export type Served = { readonly path: string; readonly descriptor: InterfaceDescriptor; readonly object: object };

export type SessionBus = AsyncDisposable & {
  /** The reply: nothing, its one value, or a list of several. Rejects within 2 s with what went wrong. */
  call(call: Call): Promise<unknown>;
  /** Tells whether somebody owns the name: as soon as that is known, each time the owner changes, false without a bus. */
  watchName(name: string, changed: (owned: boolean) => void): Disposable;
  /** Signals of whoever owns the name `sender`. */
  onSignal(sender: string, signal: Signal, heard: (body: readonly unknown[]) => void): Disposable;
  /** Serves an object under this connection, and again under each later one. */
  serve(served: Served): Disposable;
  /** Lost when there is no bus: who reads the object next sees what is new. */
  emit(signal: Signal, signature: string, body: unknown[]): void;
  /** Queues for a name. */
  own(name: string, changed: (claim: Claim) => void): Disposable;
};

/** waiting: another program has the name, and it is ours when that has gone. none: there is no bus. */
export type Claim = 'ours' | 'waiting' | 'none';

/** The address of this session's bus; undefined where there is none. */
export function sessionAddress(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (environment['DBUS_SESSION_BUS_ADDRESS']) return environment['DBUS_SESSION_BUS_ADDRESS'];
  const socket = environment['XDG_RUNTIME_DIR'] && path.join(environment['XDG_RUNTIME_DIR'], 'bus');
  return socket && existsSync(socket) ? `unix:path=${socket}` : undefined;
}

/** Something that holds on each connection: begins with it, and is told when it ended. */
type Tie = { begin(link: MessageBus): void; lost(): void };

export type SessionBusOptions = World & {
  /** Asked before each attempt, for a session may begin later. */
  readonly address: () => string | undefined;
};

export function openSessionBus({ address, timers, random, say }: SessionBusOptions): SessionBus {
  const ties = new Set<Tie>();
  let opened: MessageBus | undefined;
  let ended = false;
  let link: MessageBus | undefined;
  let attempt = 0;
  let told: string | undefined;
  let retry: Disposable | undefined;
  let tried: Promise<void> = Promise.resolve();
  /** Ends the connection that stands. */
  let drop = (_why: string): void => undefined;
  /** What the ties have asked the bus itself and not heard yet. */
  let owed = 0;

  /** Once per change of state. */
  function tell(state: string): void {
    if (told === state) return;
    told = state;
    say(state);
  }

  function again(why: string): void {
    if (ended) return;
    tell(why);
    retry = timers.after(pauseBefore(attempt++, random()), () => {
      tried = connect();
    });
  }

  async function connect(): Promise<void> {
    const busAddress = address();
    if (busAddress === undefined) return again(words.noBus);
    let next: MessageBus;
    try {
      const { createClient } = await import('dbus-native');
      if (ended) return;
      // direct: its own greeting throws from a timer when a bus hangs, so ours is sent below.
      next = createClient({ busAddress, authMethods: ['EXTERNAL'], timeout: patience, direct: true });
    } catch (error) {
      return again(words.busUnreachable(messageOf(error)));
    }
    opened = next;
    const { connection } = next;
    let over = false;
    const end = (why: string): void => {
      if (over) return;
      over = true;
      connection.stream.destroy();
      if (link === next) {
        link = undefined;
        for (const tie of ties) tie.lost();
      }
      again(why);
    };
    connection.on('error', (error) => end(words.busUnreachable(error.message)));
    connection.on('end', () => end(words.busLost));
    connection.on('close', () => end(words.busLost));
    // What another program sends must not bring this one down.
    connection.on('handlerError', (error) => say(words.busFault(error.message)));
    try {
      next.name = await asked<string>(next, { ...daemon, member: 'Hello' });
    } catch (error) {
      return end(words.busUnreachable(messageOf(error)));
    }
    if (over) return;
    link = next;
    drop = end;
    owed = 0;
    tell(words.busFound);
    for (const tie of ties) tie.begin(next);
  }

  /**
   * Asks the bus itself for what a tie rests on. Where that is refused or comes too late the tie would be deaf for as long
   * as the connection stands, so this ends, and a new one begins.
   */
  function need<T>(on: MessageBus, call: Omit<Call, keyof typeof daemon>, heard: (answer: T) => void): void {
    owed += 1;
    asked<T>(on, { ...daemon, ...call }).then(
      (answer) => {
        if (on !== link) return;
        owed -= 1;
        if (owed === 0) attempt = 0;
        heard(answer);
      },
      (error: unknown) => {
        if (on === link) drop(words.busUnreachable(messageOf(error)));
      },
    );
  }

  const keep = (tie: Tie, released?: (link: MessageBus) => void): Disposable => {
    ties.add(tie);
    if (link) tie.begin(link);
    return {
      [Symbol.dispose]() {
        if (ties.delete(tie) && link) released?.(link);
      },
    };
  };

  /** Follows a signal on each connection, filtered by the bus itself. */
  const match = (rule: string, signal: Signal, heard: (body: readonly unknown[]) => void): Tie => {
    const listener = (body: unknown[] | undefined): void => heard(body ?? []);
    return {
      begin(on) {
        on.signals.on(on.mangle(signal.path, signal.interface, signal.member), listener);
        const whole = `type='signal',path='${signal.path}',interface='${signal.interface}',member='${signal.member}',${rule}`;
        need(on, { member: 'AddMatch', signature: 's', body: [whole] }, () => undefined);
      },
      lost: () => undefined,
    };
  };
  const failed = (error: unknown): void => {
    if (link) say(words.busFault(messageOf(error)));
  };

  tried = connect();
  return {
    async call(call) {
      if (!link) throw new Error(words.noBus);
      return await asked(link, call);
    },
    watchName(name, changed) {
      const signal = { path: daemon.path, interface: daemon.interface, member: 'NameOwnerChanged' };
      const follow = match(`sender='${daemon.destination}',arg0='${name}'`, signal, ([of, , owner]) => {
        if (of === name && ties.has(tie)) changed(owner !== '');
      });
      const tie: Tie = {
        begin(on) {
          follow.begin(on);
          need<boolean>(on, { member: 'NameHasOwner', signature: 's', body: [name] }, (owned) => {
            if (ties.has(tie)) changed(owned);
          });
        },
        lost: () => changed(false),
      };
      return keep(tie);
    },
    onSignal(sender, signal, heard) {
      const tie = match(`sender='${sender}'`, signal, (body) => {
        if (ties.has(tie)) heard(body);
      });
      return keep(tie);
    },
    serve({ path: at, descriptor, object }) {
      const begin = (on: MessageBus): void => on.exportInterface(object, at, descriptor);
      return keep({ begin, lost: () => undefined }, (on) => on.unexportInterface(at, descriptor.name));
    },
    emit(signal, signature, body) {
      link?.sendSignal(signal.path, signal.interface, signal.member, signature, body);
    },
    own(name, changed) {
      const primary = new Set([1, 4]);
      const acquired = { path: daemon.path, interface: daemon.interface, member: 'NameAcquired' };
      const heard = (body: unknown[]): void => {
        if (body[0] === name && ties.has(tie)) changed('ours');
      };
      const tie: Tie = {
        begin(on) {
          on.signals.on(on.mangle(acquired.path, acquired.interface, acquired.member), heard);
          need<number>(on, { member: 'RequestName', signature: 'su', body: [name, 0] }, (reply) => {
            if (ties.has(tie)) changed(primary.has(reply) ? 'ours' : 'waiting');
          });
        },
        lost: () => changed('none'),
      };
      return keep(tie, (on) => {
        asked(on, { ...daemon, member: 'ReleaseName', signature: 's', body: [name] }).catch(failed);
      });
    },
    async [Symbol.asyncDispose]() {
      ended = true;
      retry?.[Symbol.dispose]();
      ties.clear();
      // What was sent last still leaves.
      if (link) await flushed(link, timers);
      opened?.connection.stream.destroy();
      await tried;
    },
  };
}
