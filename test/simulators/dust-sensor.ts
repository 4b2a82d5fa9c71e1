/** A pretend SDS011 behind a real pseudo-terminal: it reports once a second, sleeps, wakes and answers as told. */
import { openPseudoPort } from './pseudo-port.ts';

export type DustSensor = AsyncDisposable & {
  /** Commands it was given, as hex of code, set and value: "060101" wakes it. */
  readonly commands: readonly string[];
  readonly isAwake: boolean;
  /** What it reports from now on, in µg/m³. */
  report(pm2_5: number, pm10: number): void;
  /** Sends bytes as they are, between two reports. */
  send(bytes: Uint8Array): void;
  /** Takes the port and its name away. */
  unplug(): Promise<void>;
};

export type DustSensorOptions = {
  /** Where its name appears, as udev would put it under /dev/serial/by-id. */
  readonly link: string;
  readonly id?: number;
  readonly pm2_5?: number;
  readonly pm10?: number;
  /** ms between reports; a real one takes 1,000. */
  readonly every?: number;
  /** Reports of zeros after waking. */
  readonly zeros?: number;
  readonly asleep?: boolean;
  /** Rhythm that another program left in it: minutes of its own period, reports only when asked. */
  readonly period?: number;
  readonly isAsked?: boolean;
};

const head = 0xaa;
const commandLength = 19;

const frame = (mark: number, data: readonly number[]): Buffer =>
  Buffer.from([head, mark, ...data, data.reduce((sum, byte) => (sum + byte) & 0xff, 0), 0xab]);

/** The ten bytes of a report; µg/m³. */
export function reportFrame(pm2_5: number, pm10: number, id = 0x58d9): Buffer {
  const [fine, coarse] = [Math.round(pm2_5 * 10), Math.round(pm10 * 10)];
  return frame(0xc0, [fine & 0xff, fine >> 8, coarse & 0xff, coarse >> 8, id >> 8, id & 0xff]);
}

export async function plugInDustSensor(options: DustSensorOptions): Promise<DustSensor> {
  const { link, id = 0x58d9, every = 1_000, zeros = 0 } = options;
  const commands: string[] = [];
  let air = { pm2_5: options.pm2_5 ?? 7.3, pm10: options.pm10 ?? 12.1 };
  let [isAwake, sinceAwake] = [options.asleep !== true, 0];
  let [period, isAsked] = [options.period ?? 0, options.isAsked === true];

  const reply = (code: number, set: number, value: number): void => {
    port.send(frame(0xc5, [code, set, value, 0, id >> 8, id & 0xff]));
  };
  const obey = (code: number, set: number, value: number): void => {
    commands.push(Buffer.from([code, set, value]).toString('hex'));
    const wakes = code === 6 && set === 1 && value === 1;
    if (!isAwake && !wakes) return;
    if (wakes && !isAwake) [isAwake, sinceAwake] = [true, 0];
    if (code === 2 && set === 1) isAsked = value === 1;
    if (code === 8 && set === 1) period = value;
    reply(code, set, set === 1 ? value : code === 2 ? Number(isAsked) : code === 8 ? period : Number(isAwake));
    if (code === 6 && set === 1 && value === 0) isAwake = false;
  };
  let heard = Buffer.alloc(0);
  const port = await openPseudoPort(link, (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    while (heard.length >= commandLength) {
      if (heard[0] === head) obey(heard[2] ?? 0, heard[3] ?? 0, heard[4] ?? 0);
      heard = heard.subarray(heard[0] === head ? commandLength : 1);
    }
  });
  const reporting = setInterval(() => {
    if (!isAwake || isAsked || period > 0) return;
    sinceAwake += 1;
    port.send(sinceAwake > zeros ? reportFrame(air.pm2_5, air.pm10, id) : reportFrame(0, 0, id));
  }, every);

  const sensor: DustSensor = {
    commands,
    get isAwake() {
      return isAwake;
    },
    report(pm2_5, pm10) {
      air = { pm2_5, pm10 };
    },
    send: (bytes) => port.send(bytes),
    async unplug() {
      clearInterval(reporting);
      await port.unplug();
    },
    [Symbol.asyncDispose]: () => sensor.unplug(),
  };
  return sensor;
}
