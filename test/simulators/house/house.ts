/** The whole house over its real protocols: MQTT with logins, Kasa's own, and serial ports. The same again by seed. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { plugInDustSensor, type DustSensor } from '../dust-sensor.ts';
import { loopbackBroadcast, startKasaHome, type KasaHome, type SimulatedDevice } from '../kasa.ts';
import { share } from './all.ts';
import type { Home, HouseDevice, Sender } from './device.ts';
import { furnish } from './home.ts';
import { openLine, type BrokerAddress, type Line } from './line.ts';
import { createMemory, type Memory } from './memory.ts';

export type HouseOptions = {
  readonly devices: number;
  readonly seed: number;
  /** ms between two reports of a device. */
  readonly every: number;
  /** Folder in which the names of serial ports appear, as below /dev/serial; no dust sensors without it. */
  readonly ports?: string;
  /** Each device says the same again and again, so that nothing leaks, burns or jumps. */
  readonly isQuiet?: boolean;
  say(text: string): void;
};

/** What is there before anything is connected: the plugs answer, the ports are plugged in. */
export type House = AsyncDisposable & {
  readonly devices: readonly HouseDevice[];
  /** Ids under which gateways may be shown themselves, once they were off. */
  readonly gateways: readonly string[];
  readonly memory: Memory;
  readonly lines: ReadonlyMap<Sender, Line>;
  readonly plugs: readonly Plug[];
  readonly dust: readonly PluggedIn[];
  /** Settings a hub on this machine needs to look for the plugs where they are: on loopback, at a free port. */
  readonly kasaSettings: { readonly broadcast: string; readonly port: number };
  /** Connects every sender and lets them report until `pause`. Resolves when all are connected. */
  begin(broker: BrokerAddress): Promise<void>;
  /** No more reports; resolves when sources have handed over what they had, or after 20 s. */
  pause(): Promise<void>;
};

export type Plug = {
  readonly device: HouseDevice;
  readonly address: string;
  /** It is without power for so many ms, and the router gives it another one. */
  move(pause: number): Promise<void>;
};

export type PluggedIn = {
  readonly device: HouseDevice;
  /** Pulls it out and plugs it in again under another name. */
  replug(pause: number): Promise<void>;
};

export async function buildHouse({ devices: count, seed, every, ports, isQuiet, say }: HouseOptions): Promise<House> {
  const home = furnish(seed);
  const shares = share(count);
  const senders = shares.mqtt.flatMap(([simulator, part]) => simulator(part, home));
  const memory = createMemory();
  const lines = new Map<Sender, Line>();
  await using stack = new AsyncDisposableStack();

  const kasa = stack.use(await startKasaHome());
  const plugs: Plug[] = [];
  for (let i = 0; i < shares.kasa; i++) plugs.push(await plugAt(kasa, i, home));
  const dust: PluggedIn[] = [];
  for (let i = 0; ports !== undefined && i < shares.dust; i++) dust.push(await dustAt(ports, i, home, stack));
  say(`${plugs.length} plugs answer at 127.1.x.1, ${dust.length} dust sensors are plugged in`);

  // What is on or off is so by turns, and what is measured wanders: at one step it is always the same.
  const [first, stride] = isQuiet === true ? [2, 0] : [1, 1];
  const turns = senders.flatMap((sender) => sender.devices.map((device) => ({ sender, device, step: first, due: 0 })));
  let isReporting = false;
  let reporting: Promise<void> | undefined;
  const everything = stack.move();
  const house: House = {
    devices: [...senders.flatMap(({ devices }) => devices), ...[...plugs, ...dust].map(({ device }) => device)],
    gateways: senders.flatMap(({ gateway }) => gateway ?? []),
    memory,
    lines,
    plugs,
    dust,
    kasaSettings: { broadcast: loopbackBroadcast, port: kasa.port },
    async begin(broker) {
      for (const [i, sender] of senders.entries()) {
        const address = `127.2.${Math.floor(i / 250)}.${(i % 250) + 1}`;
        lines.set(sender, everything.use(await openLine(sender, broker, address, memory, Date.now)));
      }
      say(`${senders.length} connections stand, from 127.2.0.1 on`);
      isReporting = true;
      reporting = report();
    },
    async pause() {
      isReporting = false;
      await reporting;
      for (let waited = 0; memory.waiting() > 0 && waited < 20_000; waited += 50) await sleep(50);
    },
    async [Symbol.asyncDispose]() {
      isReporting = false;
      await reporting;
      await everything.disposeAsync();
    },
  };

  /** Each device in its turn: at a moment of its own within the period, and then every period. */
  async function report(): Promise<void> {
    const begun = performance.now();
    for (const one of turns) one.due = begun + home.dice(every);
    while (isReporting) {
      const at = performance.now();
      for (const one of turns) {
        if (one.due > at) continue;
        one.due += every;
        const line = lines.get(one.sender);
        for (const publication of one.sender.report(one.device, one.step, Date.now())) line?.send(publication);
        one.step += stride;
      }
      await sleep(20);
    }
  }

  return house;
}

async function plugAt(kasa: KasaHome, i: number, home: Home): Promise<Plug> {
  const id = `8006${home.serial(6)}${'0'.repeat(30)}`;
  const { name: alias } = home.place(['Lamp', 'Screen', 'Speaker', 'Blanket']);
  const realtime = { voltage: 230 + i / 8, current: 0.5, power: 20 + i / 8, total: 10 + i };
  let host = 1;
  const start = (): Promise<SimulatedDevice> =>
    kasa.plug({ model: 'hs110', address: `127.1.${i + 1}.${host}`, id, alias, realtime });
  let plug = await start();
  return {
    device: {
      key: id,
      family: 'Kasa',
      name: alias,
      area: undefined,
      marks: [id],
      steady: [
        { quantity: 'power', unit: 'W', value: realtime.power },
        { quantity: 'voltage', unit: 'V', value: realtime.voltage },
        { quantity: 'energy', unit: 'kWh', value: realtime.total },
      ],
    },
    get address() {
      return plug.address;
    },
    async move(pause) {
      await plug.stop();
      await sleep(pause);
      host += 1;
      plug = await start();
    },
  };
}

async function dustAt(ports: string, i: number, home: Home, stack: AsyncDisposableStack): Promise<PluggedIn> {
  const mark = home.serial(4).toLowerCase();
  const air = { pm2_5: 7.3 + i, pm10: 12.1 + i };
  let place = i;
  const start = (): Promise<DustSensor> =>
    plugInDustSensor({
      link: join(ports, 'by-id', `usb-1a86_USB_Serial-if00-port${place}`),
      id: Number.parseInt(mark, 16),
      ...air,
    });
  let sensor = await start();
  stack.defer(() => sensor.unplug());
  return {
    device: {
      key: `sds011-${mark}`,
      family: 'SDS011',
      name: undefined,
      area: undefined,
      marks: [mark],
      steady: [
        { quantity: 'pm2_5', unit: 'µg/m³', value: air.pm2_5 },
        { quantity: 'pm10', unit: 'µg/m³', value: air.pm10 },
      ],
    },
    async replug(pause) {
      await sensor.unplug();
      await sleep(pause);
      place += 10;
      sensor = await start();
    },
  };
}
