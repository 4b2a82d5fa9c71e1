/** One device of the newer kind on loopback, and what the collector uses to talk to it. */
import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKlap } from '#collectors/kasa/klap.ts';
import type { Login } from '#collectors/kasa/klap-cipher.ts';
import type { Look } from '#collectors/kasa/look.ts';
import { createLookNewer } from '#collectors/kasa/newer.ts';
import type { Meter } from '#collectors/kasa/reading.ts';
import { BadReading } from '#model/trouble.ts';
import { createKlapDevice, type KlapDeviceOptions } from '../../simulators/klap.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';

export const owner = { username: 'Owner@Example.com', password: 'correct horse ☕' };
export const id = 'A'.repeat(40);
export const address = '127.0.0.1';
export const plug: SmartDeviceOptions = {
  id,
  nickname: 'Küche ☕',
  model: 'P110',
  on: true,
  meter: { power: 3_140, voltage: 231_418, current: 14, month: 1_421 },
};

export async function serve(listener: RequestListener): Promise<AsyncDisposable & { port: number }> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, address, done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type ClientOptions = { readonly login?: Login | undefined; readonly now?: () => number };

export const clientFor = (port: number, options: ClientOptions = {}) => {
  const { login, now = () => 0 } = { login: owner, ...options };
  const klap = createKlap({
    port,
    deadline: 3_000,
    login,
    now,
    random: randomBytes,
    signal: new AbortController().signal,
  });
  return { klap, lookNewer: createLookNewer(klap) };
};

/** A device at a free port: `smart` is what it is in the newer language. */
export async function deviceAt(options: Partial<KlapDeviceOptions> & { smart?: SmartDeviceOptions } = {}) {
  const device = createKlapDevice({ login: owner, answer: answerSmart(options.smart ?? plug), ...options });
  return { device, server: await serve(device.listener) };
}

/** What its meters say, or why one is left out. */
export async function metersOf(look: Look | undefined): Promise<[name: string, meter: Meter | string][]> {
  const all: [string, Meter | string][] = [];
  for await (const { socket, read } of look?.meters ?? []) {
    try {
      all.push([socket.name, read()]);
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      all.push([socket.name, error.message]);
    }
  }
  return all;
}
