/** The hub's own MQTT broker, if the settings want one: open to the local network as soon as a device has a login. */
import { messageOf } from '#model/trouble.ts';
import { ownBrokerWords } from '#model/words/hub-en.ts';
import type { BrokerInfo } from '../api/dependencies.ts';
import type { BrokerOptions } from './broker.ts';

export type OwnBroker = {
  info(): BrokerInfo;
  close(): Promise<void>;
};

export type OwnBrokerOptions = Omit<BrokerOptions, 'host'> & {
  readonly enabled: boolean;
  /** It is wanted and does not listen, in one sentence; null once it listens again. Told when it changes. */
  readonly trouble: (reason: string | null) => void;
};

export async function startOwnBroker(options: OwnBrokerOptions): Promise<OwnBroker> {
  const { enabled, access, log, trouble } = options;
  // Without it, messages inside the hub need nothing but the bus, and aedes need not be loaded.
  if (!enabled) {
    const info = { port: null, clients: 0, reason: ownBrokerWords.switchedOff };
    return { info: () => info, close: () => Promise.resolve() };
  }
  const { startBroker } = await import('./broker.ts');
  const broker = await startBroker({ ...options, host: '127.0.0.1' });
  let isOpen = false;
  let told: string | null = null;
  const tell = (): void => {
    if (broker.reason === told) return;
    told = broker.reason;
    trouble(told);
  };
  const review = async (): Promise<void> => {
    const wanted = access.tokens.some(({ revokedAt }) => revokedAt === undefined);
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
    info: () => ({ port: broker.port, clients: broker.clients(), reason: broker.reason }),
    async close() {
      watching[Symbol.dispose]();
      await broker.close();
    },
  };
}
