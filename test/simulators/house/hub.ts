/** A hub for the simulated house: it trusts nobody, and its owner did no more than to create one login. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenAnswerSchema } from '#model/api.ts';
import { freePort } from '#bench/peers/programs.ts';
import { startHubProcess, type HubProcess, type HubProcessOptions } from '../hub-process.ts';
import type { BrokerAddress } from './line.ts';
import type { House } from './house.ts';
import type { Api } from './seen.ts';

export type HouseHub = AsyncDisposable & {
  /** The one that runs now. */
  readonly process: HubProcess;
  readonly api: Api;
  readonly broker: BrokerAddress;
  /** Ends it by the signal, waits so many ms and starts it again at the same ports. */
  restart(signal: NodeJS.Signals, pause: number): Promise<void>;
};

type Options = Pick<HubProcessOptions, 'preload' | 'shipped' | 'environment'> & {
  readonly data: string;
  readonly ports: string;
  readonly house: Pick<House, 'kasaSettings'>;
};

export async function startHouseHub({ data, ports, house, environment, ...how }: Options): Promise<HouseHub> {
  const [api, broker] = [await freePort(), await freePort()];
  // What runs unasked but this machine itself. Where the plugs are, loopback, unlike a home's network, does not tell.
  const { broadcast, port } = house.kasaSettings;
  const settings = `collectors:
  - kind: mqtt
  - kind: kasa
    settings: {broadcast: ${broadcast}, port: ${port}}
  - kind: serial
api:
  port: ${api}
  trust_loopback: false
broker:
  port: ${broker}
`;
  writeFileSync(join(data, 'mantel.yaml'), settings);
  const start = (): Promise<HubProcess> =>
    startHubProcess({ ...how, data, environment: { MANTEL_SERIAL: ports, ...environment } });
  let hub = await start();
  const login = await createLogin(hub.url, readFileSync(join(data, 'admin-token'), 'utf8').trim());
  return {
    get process() {
      return hub;
    },
    api: { url: hub.url, token: login.token },
    broker: { host: '127.0.0.1', port: () => broker, username: login.name, password: login.token },
    async restart(signal, pause) {
      await hub.end(signal);
      await new Promise((done) => setTimeout(done, pause));
      hub = await start();
    },
    [Symbol.asyncDispose]: async () => void (await hub.end()),
  };
}

/** One login for the whole house, which may publish and look on. */
export async function createLogin(url: string, admin: string): Promise<{ name: string; token: string }> {
  const response = await fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'simulated-house', scopes: ['ingest', 'view'] }),
  });
  const body: unknown = await response.json();
  const made = tokenAnswerSchema.safeParse(body);
  if (!made.success) throw new Error(`The hub at ${url} gave no login: ${JSON.stringify(body)}`);
  return { name: made.data.name, token: made.data.token };
}
