/** One look at a device, in the language of the older kind; devices of the newer kind with older wares speak it, too. */
import { deviceRequest, meterRequest, readDevice, readMeter, readTurned, turnRequest } from './reading.ts';
import type { Device, Meter, Socket } from './reading.ts';

export type Metered = {
  readonly socket: Socket;
  /** Throws BadReading when the meter refuses or tells nonsense. */
  read(): Meter;
};

export type Look = {
  readonly device: Device;
  /** Each is asked when its turn comes; fails with what asking fails with. */
  readonly meters: AsyncIterable<Metered>;
  /** Tells one of its sockets to switch; whether it did, only another look shows. Fails as asking does. */
  turn(socket: string, on: boolean): Promise<void>;
};

/** Sends JSON to one device and resolves with its JSON. */
export type Ask = (request: string) => Promise<string>;

/** Fails with Unreachable or BadReading. */
export async function lookAt(ask: Ask): Promise<Look> {
  const answer = await ask(deviceRequest);
  const device = readDevice(answer);
  return {
    device,
    meters: metersOf(device, answer, ask),
    turn: async (socket, on) => readTurned(await ask(turnRequest(device.isStrip ? socket : undefined, on))),
  };
}

async function* metersOf({ hasMeter, isStrip, sockets }: Device, answer: string, ask: Ask): AsyncGenerator<Metered> {
  if (!hasMeter) return;
  for (const socket of sockets) {
    const metered = isStrip ? await ask(meterRequest(socket.id)) : answer;
    yield { socket, read: () => readMeter(metered) };
  }
}
