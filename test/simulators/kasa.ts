/**
 * A home of Kasa devices on loopback: each at an address 127.0.0.x of its own, all on one free port for TCP and UDP, and
 * all hear what is sent to 127.255.255.255. The devices are those of tplink-smarthome-simulator; the ones it has not,
 * broken ones and such of the newer kind, are beside them.
 */
import { createSocket } from 'node:dgram';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { Device, UdpServer } from 'tplink-smarthome-simulator';
import type { KlapDevice } from './klap.ts';

/** In V, A, W and kWh, whatever the model tells. */
export type Realtime = { voltage: number; current: number; power: number; total: number };

/** What the simulator's types do not tell. */
type Metered = { emeter: { realtime: Realtime } };

export type SimulatedDevice = {
  readonly id: string;
  readonly address: string;
  /** Requests over TCP so far. */
  readonly requests: readonly string[];
  /** Falls silent at its address. */
  stop(): Promise<void>;
};

export type DeviceOptions = {
  /** Of tplink-smarthome-simulator: hs110 has a meter in W, hs110v2 one in mW, hs300 six of them, hs100 none, lb130 is a bulb. */
  readonly model: string;
  readonly address: string;
  readonly id: string;
  readonly alias?: string;
  readonly realtime?: Realtime;
  /** Of the sockets of a strip, in their order. */
  readonly sockets?: readonly Realtime[];
  /** ms it takes to answer. */
  readonly delay?: number;
};

export type KasaHome = AsyncDisposable & {
  readonly port: number;
  /** UDP port at which devices of the newer kind are searched; HTTP port at which they are. */
  readonly lockedPort: number;
  readonly webPort: number;
  plug(options: DeviceOptions): Promise<SimulatedDevice>;
  /** A TCP server at that address that does with each connection what a test wants. */
  broken(address: string, behave: (socket: Socket) => void): Promise<AsyncDisposable>;
  /** Answers the search of the newer kind and HTTP, as a device of klap.ts does, and nothing at the older port. */
  newer(address: string, result: Readonly<Record<string, unknown>>, device: KlapDevice): Promise<AsyncDisposable>;
};

/** Where everyone on loopback hears. */
export const loopbackBroadcast = '127.255.255.255';

export async function startKasaHome(): Promise<KasaHome> {
  await UdpServer.start({ port: 0 });
  const { port } = (UdpServer.socket as NonNullable<typeof UdpServer.socket>).address();
  const [lockedPort, webPort] = await freePorts();
  await using stack = new AsyncDisposableStack();
  stack.defer(() => UdpServer.stop());
  const everything = stack.move();
  return {
    port,
    lockedPort,
    webPort,
    async plug(options) {
      const device = await startPlug(options, port);
      everything.defer(() => device.stop());
      return device;
    },
    broken: async (address, behave) => everything.use(await listen(createServer(behave), port, address)),
    newer: async (address, result, { listener }) => {
      const parts = everything.use(new AsyncDisposableStack());
      parts.use(await answerSearch(address, lockedPort, result));
      parts.use(await listen(createHttpServer(listener), webPort, address));
      return parts;
    },
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

async function startPlug(
  { model, address, id, alias, realtime, sockets, delay = 0 }: DeviceOptions,
  port: number,
): Promise<SimulatedDevice> {
  const data = { mac: '50:c7:bf:00:00:01', deviceId: id };
  const device = new Device({
    model,
    address,
    port,
    data,
    responseDelay: delay,
    ...(alias !== undefined && { alias }),
  });
  // Given with the rest, some models would overwrite it with their own.
  if (realtime) (device.data as unknown as Metered).emeter = { realtime };
  const children = device.children as unknown as Metered[];
  for (const [i, one] of (sockets ?? []).entries()) Object.assign(children[i] ?? {}, { emeter: { realtime: one } });
  const requests: string[] = [];
  device.deviceNetworking.on('data', ({ protocol, message }: { protocol: string; message: string }) => {
    if (protocol === 'tcp') requests.push(message);
  });
  // A connection that is broken off is nothing to fail for.
  device.deviceNetworking.on('error', () => undefined);
  await device.start();
  let isRunning = true;
  // It answers a datagram a moment later, even when it has been stopped meanwhile.
  const socket = device.deviceNetworking.udpSocket;
  const send = socket?.send.bind(socket) as (...given: unknown[]) => void;
  Object.assign(socket ?? {}, { send: (...given: unknown[]) => (isRunning ? send(...given) : undefined) });
  return {
    id,
    address,
    requests,
    async stop() {
      if (!isRunning) return;
      isRunning = false;
      await device.stop();
    },
  };
}

async function answerSearch(
  address: string,
  port: number,
  result: Readonly<Record<string, unknown>>,
): Promise<AsyncDisposable> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  // The broadcast is heard at its own address only, and answered from the device's.
  const ear = createSocket({ type: 'udp4', reuseAddr: true });
  const answer = Buffer.concat([Buffer.alloc(16), Buffer.from(JSON.stringify({ result, error_code: 0 }))]);
  ear.on('message', (_, from) => socket.send(answer, from.port, from.address));
  await Promise.all([
    new Promise<void>((done) => socket.bind(port, address, done)),
    new Promise<void>((done) => ear.bind(port, loopbackBroadcast, done)),
  ]);
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all([
        new Promise<void>((done) => socket.close(done)),
        new Promise<void>((done) => ear.close(done)),
      ]);
    },
  };
}

async function listen(server: Server, port: number, address: string): Promise<AsyncDisposable> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, address, done);
  });
  return {
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Two that nobody has at this moment. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ports.push((server.address() as AddressInfo).port);
  }
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}
