/** What a Kasa device answers, and what it means: names, sockets, meters. Pure. */
import { z } from 'zod';
import { BadReading } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { named } from '../shown-name.ts';

/** One thing that is switched: a plug, a socket of a strip, a bulb. */
export type Socket = {
  /** Of the device, or of the socket within a strip: what the series are told apart by, whatever the address. */
  readonly id: string;
  readonly name: string;
  /** Absent when the device does not say. */
  readonly on: boolean | undefined;
};

export type Device = {
  readonly id: string;
  readonly name: string;
  readonly model: string | undefined;
  /** Several for a strip, else one that has the id of the device. */
  readonly sockets: readonly Socket[];
  readonly isStrip: boolean;
  readonly hasMeter: boolean;
  /** Bulbs are not switched like this. */
  readonly hasRelay: boolean;
};

/** W, V, A and kWh; what a meter does not tell is absent. */
export type Meter = Readonly<Partial<Record<'power' | 'voltage' | 'current' | 'energy', number>>>;

const askDevice = { system: { get_sysinfo: {} } };
const askMeter = { emeter: { get_realtime: {} } };
/** Both in one exchange: what it says of itself and what it measures then belong together. */
export const deviceRequest = JSON.stringify({ ...askDevice, ...askMeter });
export const searchRequest = JSON.stringify(askDevice);
export const meterRequest = (socket: string): string =>
  JSON.stringify({ context: { child_ids: [socket] }, ...askMeter });

/** For a socket of a strip, or for the whole. */
export const turnRequest = (socket: string | undefined, on: boolean): string =>
  JSON.stringify({
    ...(socket !== undefined && { context: { child_ids: [socket] } }),
    system: { set_relay_state: { state: on ? 1 : 0 } },
  });

/** Hexadecimal, as far as anybody has seen. */
export const deviceId = z.string().regex(/^[\w-]{1,100}$/);
const text = z.string().nullish();
const flag = z.number().nullish();
const code = z.number().default(0);
const sysinfoSchema = z.object({
  err_code: code,
  deviceId,
  alias: text,
  model: text,
  /** Of what it can, apart by colons; ENE is a meter. */
  feature: text,
  relay_state: flag,
  light_state: z.object({ on_off: flag }).nullish(),
  children: z
    .array(z.object({ id: deviceId, alias: text, state: flag }))
    .max(50)
    .nullish(),
});
const deviceAnswer = z.object({ system: z.object({ get_sysinfo: sysinfoSchema }) });

const turnAnswer = z.object({ system: z.object({ set_relay_state: z.object({ err_code: code }) }) });

const amount = z.number().nullish();
const realtimeSchema = z.object({
  err_code: code,
  power: amount,
  power_mw: amount,
  voltage: amount,
  voltage_mv: amount,
  current: amount,
  current_ma: amount,
  total: amount,
  total_wh: amount,
});
const meterAnswer = z.object({ emeter: z.object({ get_realtime: realtimeSchema }) });

/** Throws BadReading for text that is not what a Kasa device says of itself. */
export function readDevice(answer: string): Device {
  const info = parsed(deviceAnswer, answer).system.get_sysinfo;
  assertDone(info.err_code);
  const name = named(info.alias) ?? named(info.model) ?? info.deviceId;
  const children = info.children ?? [];
  const whole = { id: info.deviceId, name, on: switched(info.relay_state ?? info.light_state?.on_off) };
  return {
    id: info.deviceId,
    name,
    model: named(info.model),
    sockets:
      children.length === 0
        ? [whole]
        : children.map((child, index) => ({
            // Datagrams carry only the last two digits of it.
            id: child.id.length <= 2 ? info.deviceId + child.id : child.id,
            name: named(child.alias) ?? `${name} ${index + 1}`,
            on: switched(child.state),
          })),
    isStrip: children.length > 0,
    hasMeter: (info.feature ?? '').split(':').includes('ENE'),
    hasRelay: children.length > 0 || typeof info.relay_state === 'number',
  };
}

/** Throws BadReading unless the device has taken the command. */
export function readTurned(answer: string): void {
  assertDone(parsed(turnAnswer, answer).system.set_relay_state.err_code);
}

/**
 * Older devices tell V, A, W and kWh, newer ones mV, mA, mW and Wh, under names that say so. Each field is taken by its
 * own name, whatever the others are called. Throws BadReading when there is no such answer.
 */
export function readMeter(answer: string): Meter {
  const found = parsed(meterAnswer, answer).emeter.get_realtime;
  assertDone(found.err_code);
  return told({
    power: inUnits(found.power_mw, found.power),
    voltage: inUnits(found.voltage_mv, found.voltage),
    current: inUnits(found.current_ma, found.current),
    energy: inUnits(found.total_wh, found.total),
  });
}

/** What of it a meter told. */
export function told(meter: Readonly<Record<keyof Meter, number | undefined>>): Meter {
  return Object.fromEntries(Object.entries(meter).filter(([, value]) => value !== undefined));
}

/** A thousandth is a division, not a product with 0.001, which is not quite that: 3140 mW are 3.14 W to the last digit. */
export function inUnits(thousandths: number | null | undefined, whole: number | null | undefined): number | undefined {
  return typeof thousandths === 'number' ? thousandths / 1_000 : (whole ?? undefined);
}

function switched(state: number | null | undefined): boolean | undefined {
  return typeof state === 'number' ? state !== 0 : undefined;
}

/** Throws BadReading for text that is not JSON of that shape. */
export function parsed<T>(schema: z.ZodType<T>, answer: string): T {
  let body: unknown;
  try {
    body = JSON.parse(answer);
  } catch (cause) {
    throw new BadReading(kasaCollectorWords.notJson, { cause });
  }
  return fitting(schema, body, 'Kasa');
}

/** Throws BadReading for what has not the shape that devices of this brand answer in. */
export function fitting<T>(schema: z.ZodType<T>, body: unknown, brand: string): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new BadReading(kasaCollectorWords.otherShape(brand, where));
}

/** Throws BadReading for the code of a refusal. */
export function assertDone(code: number): void {
  if (code !== 0) throw new BadReading(kasaCollectorWords.refuses(code));
}
