/** Where clients come in: TCP, and TLS when there is a certificate. Of this machine alone, or of every address. */
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import { brokerWords } from '#model/words/broker-en.ts';
import { isLoopback } from '../access/wrong-tokens.ts';
import type { Timers } from '../clock.ts';
import type { HubLog, Notices } from '../ports.ts';
import type { CertificateFiles } from './certificate.ts';
import { openListener, type Listener } from './listener.ts';
import type { Origin } from './peer.ts';

export type DoorOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where they listen while they are not open to the LAN: 127.0.0.1. */
  readonly host: string;
  /** Whether they are open to the LAN from the start. */
  readonly lan?: boolean;
  /** TLS, on a port of its own. */
  readonly tls?: (CertificateFiles & { readonly port: number }) | undefined;
  /** `reason` has changed by itself, because a file did. */
  readonly onChange?: () => void;
  readonly highWaterMark: number;
  readonly onStream: (stream: Duplex, from: Origin) => void;
  readonly notices: Notices;
  readonly log: HubLog;
  readonly timers: Pick<Timers, 'every'>;
};

export type Doors = {
  /** null while there is no TCP listener; messages inside the hub flow all the same. */
  readonly port: number | null;
  /** null while there is no TLS listener. */
  readonly securePort: number | null;
  /** What is wrong with one of them, in one sentence. */
  readonly reason: string | null;
  /** Listens on every address of this machine, or on `host` alone again. Connections stay. */
  openToLan(open: boolean): Promise<void>;
  /** Connections stay. */
  close(): void;
};

export async function openDoors(options: DoorOptions): Promise<Doors> {
  const { port, host, lan = false, tls, highWaterMark, onStream, notices, log, timers } = options;
  const onError = (error: Error): void => notices.tell('accept', 'broker', brokerWords.acceptFailed(error.message));
  let where = lan ? undefined : host;
  let secureWhere = where;
  const common = { highWaterMark, onError, host: where };
  const listener = await openListener({
    ...common,
    port,
    onSocket: (socket) => onStream(socket, originOf(socket)),
  });
  let secure: Listener | undefined;
  let told: string | null = null;

  const reasonOf = (): string | null =>
    listener.reason ?? (secure?.reason ? brokerWords.secureTrouble(secure.reason) : null);
  const named = (of: Listener, at: string | undefined): string =>
    at === undefined ? brokerWords.everywhere(of.port ?? 0) : `${at}:${of.port}`;

  function tell(): void {
    if (listener.port !== null) {
      log.info({ port: listener.port, lan: where === undefined }, brokerWords.listens(named(listener, where)));
    }
    tellSecure();
    if (listener.reason !== null) log.warn({ port }, listener.reason);
  }
  function tellSecure(): void {
    if (!secure) return;
    const text = secure.reason === null ? brokerWords.listensSecurely(named(secure, secureWhere)) : (reasonOf() ?? '');
    if (text === told) return;
    told = text;
    if (secure.reason === null) log.info({ port: secure.port, lan: secureWhere === undefined }, text);
    else log.warn({ port: tls?.port }, text);
  }

  if (tls) {
    const { openSecureListener } = await import('./secure-listener.ts');
    secure = await openSecureListener({
      ...common,
      port: tls.port,
      files: tls,
      timers,
      onSocket: (stream, socket) => onStream(stream, originOf(socket)),
      onChange() {
        if (!secure) return;
        tellSecure();
        options.onChange?.();
      },
    });
  }
  tell();

  return {
    get port() {
      return listener.port;
    },
    get securePort() {
      return secure?.port ?? null;
    },
    get reason() {
      return reasonOf();
    },
    async openToLan(open) {
      const wanted = open ? undefined : host;
      const failed = await listener.move(wanted);
      if (failed === null) where = wanted;
      // Each by itself: another broker may hold the port of one only.
      const failedSecurely = await secure?.move(wanted);
      if (failedSecurely === null) secureWhere = wanted;
      if (failed === null) tell();
      else tellSecure();
      for (const text of [failed, failedSecurely]) if (text) log.warn({ port }, text);
    },
    close() {
      listener.close();
      secure?.close();
    },
  };
}

/** `socket` is the TCP connection itself. */
function originOf(socket: Socket): Origin {
  // An IPv4 client of a socket that listens on IPv6 too.
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  return { address, local: isLoopback(address) };
}
