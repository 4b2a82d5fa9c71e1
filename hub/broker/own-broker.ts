/** The hub's own MQTT broker, if the settings want one: open to the local network as soon as a device has a login. */
import type { WebSocket } from '@fastify/websocket';
import { resolve } from 'node:path';
import type { Settings } from '#model/settings.ts';
import { messageOf } from '#model/trouble.ts';
import { ownBrokerWords } from '#model/words/hub-en.ts';
import { hasDeviceLogin } from '../access/device-logins.ts';
import type { BrokerInfo } from '../api/dependencies.ts';
import type { BrokerOptions } from './broker.ts';
import { noCounts } from './metrics.ts';
import type { Origin } from './peer.ts';

/** Paths in the settings are relative to the data folder. */
export function tlsOf(tls: Settings['broker']['tls'], folder: string): BrokerOptions['tls'] {
  return tls && { port: tls.port, certificate: resolve(folder, tls.certificate), key: resolve(folder, tls.key) };
}

export type OwnBroker = {
  info(): BrokerInfo;
  /** Undefined while there is none. */
  readonly speak: ((socket: WebSocket, from: Origin) => void) | undefined;
  close(): Promise<void>;
};

/** Before it has been started. */
export const noBroker: Pick<OwnBroker, 'info' | 'speak'> = {
  info: () => ({ port: null, securePort: null, reason: null, ...noCounts }),
  speak: undefined,
};

export type OwnBrokerOptions = Omit<BrokerOptions, 'host' | 'lan' | 'onChange'> & {
  readonly enabled: boolean;
  /** Something about where it listens, its TCP port if any, is not as wanted, in one sentence; null once it is again. Told when it changes. */
  readonly trouble: (reason: string | null, port: number | null) => void;
  /** The port it listens at from now on, null for none. Told when it changes: a taken one may become free. */
  readonly listens: (port: number | null) => void;
};

export async function startOwnBroker(options: OwnBrokerOptions): Promise<OwnBroker> {
  const { enabled, access, log, trouble, listens } = options;
  // Without it, messages inside the hub need nothing but the bus, and aedes need not be loaded.
  if (!enabled) {
    const info = { ...noBroker.info(), reason: ownBrokerWords.switchedOff };
    return { ...noBroker, info: () => info, close: () => Promise.resolve() };
  }
  const { startBroker } = await import('./broker.ts');
  let isOpen = hasDeviceLogin(access.tokens);
  let told: string | null = null;
  const broker = await startBroker({ ...options, host: '127.0.0.1', lan: isOpen, onChange: () => tell() });
  let port: number | null = null;
  function tell(): void {
    if (broker.port !== port) {
      port = broker.port;
      listens(port);
    }
    if (broker.reason === told) return;
    told = broker.reason;
    trouble(told, port);
  }
  const review = async (): Promise<void> => {
    const wanted = hasDeviceLogin(access.tokens);
    if (wanted === isOpen) return;
    isOpen = wanted;
    try {
      await broker.openToLan(wanted);
    } catch (err) {
      log.error({ err }, ownBrokerWords.notMoved(messageOf(err)));
    }
    tell();
  };
  const watching = access.onChange(() => void review());
  await review();
  tell();
  return {
    info: () => ({ port: broker.port, securePort: broker.securePort, reason: broker.reason, ...broker.counts }),
    speak: (socket, from) => broker.speak(socket, from),
    async close() {
      watching[Symbol.dispose]();
      await broker.close();
    },
  };
}
