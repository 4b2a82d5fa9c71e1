/** Two Mosquittos as a home may have them, which are stopped, killed and started again, and who publishes there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { freePort } from '#bench/peers/programs.ts';
import { selfSigned } from './certificate.ts';
import { mosquittoUser, startMosquitto, type OutsideMosquitto } from './mosquitto.ts';

/** Readings of one sender in one second, and how far they lie apart by their own times, in ms. */
const perSecond = 100;
const apart = 20;

export type Broker = {
  readonly port: number;
  readonly url: string;
  readonly login: IClientOptions;
  restart(how: 'stop' | 'kill'): Promise<void>;
  end(): Promise<void>;
};

async function brokerOf(folder: string, lines: readonly string[], url: string, login: IClientOptions): Promise<Broker> {
  const port = await freePort();
  const usual = ['persistence true', `persistence_location ${folder}/`, 'autosave_interval 1', 'max_queued_messages 0'];
  const start = (): Promise<OutsideMosquitto> =>
    startMosquitto({ folder, port, settings: [...usual, ...lines, ''].join('\n') });
  let running = await start();
  return {
    port,
    url: `${url}:${port}`,
    login,
    async restart(how) {
      if (how === 'kill') await running.kill();
      else await running[Symbol.asyncDispose]();
      running = await start();
    },
    async end() {
      await running[Symbol.asyncDispose]();
    },
  };
}

/** With TLS and a login. */
export async function secureBroker(parent: string): Promise<Broker> {
  const folder = join(parent, 'secure');
  mkdirSync(folder);
  const users = join(folder, 'users');
  const { certificate, key } = selfSigned(folder, 'localhost', ['localhost']);
  writeFileSync(users, mosquittoUser('mantel', 'hush-7f3a'));
  const lines = [`certfile ${certificate}`, `keyfile ${key}`, 'allow_anonymous false', `password_file ${users}`];
  const login = { username: 'mantel', password: 'hush-7f3a', ca: readFileSync(certificate, 'utf8') };
  return await brokerOf(folder, lines, 'mqtts://localhost', login);
}

export async function plainBroker(parent: string): Promise<Broker> {
  const folder = join(parent, 'plain');
  mkdirSync(folder);
  return await brokerOf(folder, ['allow_anonymous true'], 'mqtt://127.0.0.1', {});
}

export type Sender = {
  /** Publishes nothing more, waits until all is acknowledged, and ms more. */
  rest(ms: number): Promise<void>;
  goOn(): void;
  /** What was acknowledged, as rowsOf gives it; the broker was told the end. */
  finish(): Promise<readonly string[]>;
  end(): Promise<void>;
};

/** Publishes readings without a break, and again what was not acknowledged when the connection ended. */
export function startSender({ url, login }: Broker, name: string): Sender {
  const client: MqttClient = mqtt.connect(url, { ...login, reconnectPeriod: 100 });
  client.on('error', () => undefined);
  const acknowledged: string[] = [];
  const underWay = new Set<Promise<void>>();
  const begin = Math.floor(Date.now() / 1_000) * 1_000 - 7_200_000;
  let number = 0;
  let isResting = false;
  const timer = setInterval(() => {
    if (isResting || underWay.size > 10 * perSecond) return;
    for (let i = 0; i < perSecond / 20; i++) {
      const at = begin + number * apart;
      const value = (number++ % 5_000) / 100;
      const payload = JSON.stringify({ temperature: value, time: new Date(at).toISOString() });
      const sending: Promise<void> = client.publishAsync(`${name}/attic`, payload, { qos: 1 }).then(
        () => {
          acknowledged.push(`${name}/attic ${at} ${value}`);
          underWay.delete(sending);
        },
        // It was ended.
        () => void underWay.delete(sending),
      );
      underWay.add(sending);
    }
  }, 50);
  const settle = async (): Promise<void> => {
    isResting = true;
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    async rest(ms) {
      await settle();
      await sleep(ms);
    },
    goOn: () => void (isResting = false),
    async finish() {
      await settle();
      await client.publishAsync(`${name}/last`, '{"temperature":1}', { qos: 1 });
      return acknowledged;
    },
    async end() {
      clearInterval(timer);
      await client.endAsync(true);
    },
  };
}
