/**
 * What devices say in the newer language ("SMART"): Tapo plugs and strips, and Kasa ones with Matter. Shapes and units
 * as python-kasa knows them (kasa/smart, tests/fixtures/smart). Pure.
 */
import { z } from 'zod';
import { BadReading } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { named } from '../shown-name.ts';
import { assertDone, deviceId, fitting, inUnits, parsed, told } from './reading.ts';
import type { Device, Meter, Socket } from './reading.ts';

export type Call = { readonly method: string; readonly params?: Readonly<Record<string, unknown>> };

export const infoCall = { method: 'get_device_info' } as const;

/** The brand, in sentences. */
const tapo = 'Tapo';
const answerSchema = z.object({ error_code: z.number(), result: z.unknown().optional() });
const severalSchema = z.object({
  responses: z.array(z.object({ method: z.string(), error_code: z.number(), result: z.unknown().optional() })),
});
const childSchema = z.object({ responseData: answerSchema });

/** Whether it is an answer in this language, done or refused. */
export function isSmart(answer: string): boolean {
  try {
    return answerSchema.safeParse(JSON.parse(answer)).success;
  } catch {
    return false;
  }
}

/** The result of a call. Throws BadReading when it is refused. */
export function resultOf(answer: string): unknown {
  return done(parsed(answerSchema, answer));
}

/** The results of several calls by their methods. Those after a refused one are not made, so what is missing is missing. */
export function resultsOf(result: unknown): ReadonlyMap<string, unknown> {
  const { responses } = fitting(severalSchema, result, tapo);
  return new Map(responses.flatMap((one) => (one.error_code === 0 ? [[one.method, one.result]] : [])));
}

/** The result of a call that a strip has handed on to one of its sockets. */
export function childResultOf(result: unknown): unknown {
  return done(fitting(childSchema, result, tapo).responseData);
}

function done({ error_code: code, result }: z.output<typeof answerSchema>): unknown {
  assertDone(code);
  return result;
}

export const turnCall = (on: boolean): Call => ({ method: 'set_device_info', params: { device_on: on } });
export const severalCalls = (calls: readonly Call[]): Call => ({
  method: 'multipleRequest',
  params: { requests: calls },
});
export const childCall = (id: string, { method, params }: Call): Call => ({
  method: 'control_child',
  params: { device_id: id, requestData: { method, params } },
});

const text = z.string().nullish();
const componentList = z.array(z.object({ id: z.string(), ver_code: z.number() })).max(200);
const components = z.object({ component_list: componentList });

/** What a device can do: the version of its meter (0 is none), and whether it has sockets of its own. */
export type Abilities = { readonly meter: number; readonly hasSockets: boolean };

/** Of a device or a socket of a strip. Throws BadReading. */
export function readAbilities(result: unknown): Abilities {
  const has = new Map(fitting(components, result, tapo).component_list.map((one) => [one.id, one.ver_code]));
  return { meter: has.get('energy_monitoring') ?? 0, hasSockets: has.has('child_device') };
}

/** Lists come in pages; `sum` is how many there are in all. */
const page = { start_index: z.number().nullish(), sum: z.number().int().max(50) };
const infoSchema = z.object({
  device_id: deviceId,
  nickname: text,
  model: text,
  device_on: z.boolean().nullish(),
  /** Of a socket in its strip, from 1. */
  position: z.number().nullish(),
});
const socketPage = z.object({ ...page, child_device_list: z.array(infoSchema).max(50) });
const meterPage = z.object({
  ...page,
  child_component_list: z.array(components.extend({ device_id: deviceId })).max(50),
});

export type Info = z.output<typeof infoSchema>;
type Page<T> = { readonly sum: number; readonly items: readonly T[] };

/** These three throw BadReading for what has another shape. */
export const readInfo = (result: unknown): Info => fitting(infoSchema, result, tapo);
export function readSockets(result: unknown): Page<Info> {
  const { sum, child_device_list: items } = fitting(socketPage, result, tapo);
  return { sum, items };
}
export function readSocketAbilities(result: unknown): Page<readonly [id: string, meter: number]> {
  const { sum, child_component_list: items } = fitting(meterPage, result, tapo);
  return { sum, items: items.map((one) => [one.device_id, readAbilities(one).meter]) };
}

export function deviceOf(info: Info, children: readonly Info[], hasMeter: boolean): Device {
  const name = nameOf(info) ?? named(info.model) ?? info.device_id;
  const whole: Socket = { id: info.device_id, name, on: info.device_on ?? undefined };
  return {
    id: info.device_id,
    name,
    model: named(info.model),
    sockets:
      children.length === 0
        ? [whole]
        : children
            .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
            .map((child, index) => ({
              id: child.device_id,
              name: nameOf(child) ?? `${name} ${index + 1}`,
              on: child.device_on ?? undefined,
            })),
    isStrip: children.length > 0,
    hasMeter,
    hasRelay: children.length > 0 || typeof info.device_on === 'boolean',
  };
}

/** Names come as base64, for they may hold any letter; one that is not is taken as it stands. */
function nameOf({ nickname }: Info): string | undefined {
  if (typeof nickname !== 'string') return undefined;
  const decoded = Buffer.from(nickname, 'base64');
  const isEncoded = decoded.toString('base64') === nickname;
  return named(isEncoded ? decoded.toString('utf8') : nickname);
}

const amount = z.number().nullish();
/** mW and Wh. The month begins at midnight where the device is, and its energy with it at 0. */
const usageSchema = z.object({ current_power: amount, month_energy: amount });
/** W, whole ones. */
const powerSchema = z.object({ current_power: amount });
const electricSchema = z.object({ power_mw: amount, voltage_mv: amount, current_ma: amount });

/** The first version of the meter knows only the first of these. The one that most devices refuse comes last. */
export const meterCalls = (version: number): readonly Call[] =>
  ['get_energy_usage', 'get_current_power', 'get_emeter_data']
    .slice(0, version > 1 ? undefined : 1)
    .map((method) => ({ method }));

/** The finest of what it tells. Throws BadReading when it tells nothing, or nonsense. */
export function readSmartMeter(results: ReadonlyMap<string, unknown>): Meter {
  const answer = <T>(schema: z.ZodType<T>, method: string): T | undefined =>
    results.has(method) ? fitting(schema, results.get(method), tapo) : undefined;
  const usage = answer(usageSchema, 'get_energy_usage');
  const electric = answer(electricSchema, 'get_emeter_data');
  const watts = answer(powerSchema, 'get_current_power')?.current_power;
  if (!usage && !electric) throw new BadReading(kasaCollectorWords.meterRefuses);
  return told({
    power: inUnits(electric?.power_mw ?? usage?.current_power, watts),
    voltage: inUnits(electric?.voltage_mv, undefined),
    current: inUnits(electric?.current_ma, undefined),
    energy: inUnits(usage?.month_energy, undefined),
  });
}
