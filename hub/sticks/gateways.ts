/** Which programs for Zigbee and Z-Wave sticks are at the broker, as far as their own messages tell. */
import { z } from 'zod';
import type { Message } from '#model/collector.ts';
import type { MessageBus } from '../ports.ts';
import type { PluggedStick } from '../sources/serial/ports.ts';

export type Gateways = Disposable & {
  /** Of one that may have this stick: on, or since when it is off, epoch ms. Undefined when there never was one. */
  of(stick: Pick<PluggedStick, 'radio' | 'device'>): 'on' | { readonly offSince: number } | undefined;
};

type Gateway = {
  readonly radio: PluggedStick['radio'];
  isOn?: boolean;
  since: number;
  /** Its serial port, by its own settings; null when its stick is at none. */
  port?: string | null | undefined;
};

export type GatewaysOptions = {
  readonly bus: Pick<MessageBus, 'read' | 'kept'>;
  readonly now: () => number;
  /** The device a path leads to on this machine; undefined when there is none. */
  readonly deviceOf: (path: string) => string | undefined;
};

/** The base topic of Zigbee2MQTT may have a level of its own before it, as may the prefix of Z-Wave JS UI. */
const filters = ['+/bridge/state', '+/+/bridge/state', '+/bridge/info', '+/+/bridge/info'];
const zwaveFilters = ['+/_CLIENTS/+/status', '+/+/_CLIENTS/+/status'];
const mostGateways = 50;

/** {"state":"online"} since Zigbee2MQTT 2, the bare word before. */
const stateSchema = z.union([z.object({ state: z.string() }).transform(({ state }) => state), z.string()]);
const infoSchema = z.object({ config: z.object({ serial: z.object({ port: z.string().nullish() }) }) });
const statusSchema = z.object({ value: z.boolean() });

export function followGateways({ bus, now, deviceOf }: GatewaysOptions): Gateways {
  const known = new Map<string, Gateway>();

  function gateway(id: string, radio: Gateway['radio']): Gateway | undefined {
    const found = known.get(id);
    if (found || known.size >= mostGateways) return found;
    const created: Gateway = { radio, since: now() };
    known.set(id, created);
    return created;
  }

  function tell(id: string, radio: Gateway['radio'], isOn: boolean): void {
    const one = gateway(id, radio);
    if (one === undefined || one.isOn === isOn) return;
    one.isOn = isOn;
    one.since = now();
  }

  function readZigbee({ topic, payload }: Message): void {
    const base = topic.slice(0, topic.lastIndexOf('/bridge/'));
    if (topic.endsWith('/info')) {
      const info = infoSchema.safeParse(parse(payload));
      const one = info.success ? gateway(base, 'zigbee') : undefined;
      // Without one it looks for its stick by itself.
      const port = info.data?.config.serial.port ?? undefined;
      if (one) one.port = port?.includes('://') === true ? null : port;
      return;
    }
    const { data: state } = stateSchema.safeParse(parse(payload));
    if (state === 'online' || state === 'offline') tell(base, 'zigbee', state === 'online');
  }

  function readZwave({ topic, payload }: Message): void {
    const status = statusSchema.safeParse(parse(payload));
    if (status.success) tell(topic, 'zwave', status.data.value);
  }

  const stack = new DisposableStack();
  for (const [which, handler] of [
    ...filters.map((filter) => [filter, readZigbee] as const),
    ...zwaveFilters.map((filter) => [filter, readZwave] as const),
  ]) {
    stack.use(bus.read(which, handler));
    stack.use(bus.kept(which, handler));
  }

  /** A port that leads to nothing here is that of a container, where names differ: it may be any. */
  const mayHave = (one: Gateway, { radio, device }: Pick<PluggedStick, 'radio' | 'device'>): boolean => {
    if (one.radio !== radio || one.port === null) return false;
    const itsDevice = one.port === undefined ? undefined : deviceOf(one.port);
    return itsDevice === undefined || itsDevice === device;
  };

  return {
    of(stick) {
      const those = [...known.values()].filter((one) => one.isOn !== undefined && mayHave(one, stick));
      if (those.some(({ isOn }) => isOn)) return 'on';
      return those.length === 0 ? undefined : { offSince: Math.max(...those.map(({ since }) => since)) };
    },
    [Symbol.dispose]: () => stack.dispose(),
  };
}

function parse(payload: Uint8Array): unknown {
  const text = new TextDecoder().decode(payload);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
