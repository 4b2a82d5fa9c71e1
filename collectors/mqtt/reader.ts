/** Reads every message: to its route, and each value to its series. Synchronous; nothing but BadReading leaves it. */
import type { Message, SeriesHandle, SeriesTable, Sink } from '#model/collector.ts';
import type { Device } from '#model/snapshots.ts';
import { BadReading } from '#model/trouble.ts';
import type { JsonObject } from './automatic.ts';
import { availability, bareField, flagField } from './automatic.ts';
import { remember } from './bounded-map.ts';
import { sameSeries, valueAt } from './mappings.ts';
import { isNoNumber, readPayload } from './payload.ts';
import type { Payload } from './payload.ts';
import type { Field, Plan } from './plan.ts';
import { put, tooManyKeys } from './plan.ts';
import { knownQuantity } from './quantities.ts';
import { createRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import type { Found } from './scan.ts';
import { notANumber, scan, timeOf } from './scan.ts';
import type { MqttSettings } from './settings.ts';
import { displayName } from './topics.ts';
import type { ZigbeeDevice } from './zigbee2mqtt.ts';
import { maxListBytes, readDevices, zigbeeName } from './zigbee2mqtt.ts';

/** Devices remembered as announced; one that was forgotten is announced once more. */
const maxDevices = 10_000;

export function createReader(settings: MqttSettings, sink: Sink<SeriesTable>): (message: Message) => void {
  const routes = createRoutes(settings);
  const announced = new Map<string, string>();
  const found: Found = { length: 0, fields: [], values: [], fault: undefined };
  let zigbeeDevices: ReadonlyMap<string, ZigbeeDevice> = new Map();
  /** The message is as old as may be: only what carries its own time is a reading. */
  let isOfUnknownAge = false;

  function announce(id: string): void {
    const zigbee = zigbeeDevices.get(id);
    const body: Device = {
      name: zigbee ? zigbeeName(id, zigbee) : displayName(id),
      ...(zigbee?.model === undefined ? {} : { model: zigbee.model }),
      ...(zigbee?.maker === undefined ? {} : { maker: zigbee.maker }),
    };
    const text = JSON.stringify(body);
    if (announced.get(id) === text) return;
    remember(announced, id, text, maxDevices);
    sink.snapshot('device', id, body);
  }

  function open(field: Field): SeriesHandle {
    const handle = sink.discover(field.definition);
    const id = field.definition.labels['device'];
    if (id !== undefined) announce(id);
    return handle;
  }

  function store(plan: Plan, field: Field | null, value: number | undefined, at: number | undefined): void {
    if (field === null || value === undefined || (isOfUnknownAge && at === undefined)) return;
    try {
      put(plan, field, value, at, open);
    } catch (error) {
      keepFault(error);
    }
  }

  function keepFault(error: unknown): void {
    if (!(error instanceof BadReading)) throw error;
    found.fault ??= error;
  }

  function forget(): void {
    found.length = 0;
    found.fault = undefined;
  }

  function readDeviceList(message: Message): void {
    const payload = readPayload(message.topic, message.payload, maxListBytes);
    if (payload === null) return;
    zigbeeDevices = readDevices(message.topic, payload);
    routes.setDevices(zigbeeDevices);
    for (const id of zigbeeDevices.keys()) if (announced.has(id)) announce(id);
  }

  function readMapped(route: Route, payload: Payload, at: number | undefined): void {
    for (const { mapping, field } of route.mapped) {
      try {
        const value = valueAt(route.plan.topic, payload, mapping.path);
        if (field === null && value !== undefined) throw sameSeries(route.plan.topic, mapping);
        store(route.plan, field, value, at);
      } catch (error) {
        keepFault(error);
      }
    }
  }

  function readObject(route: Route, message: JsonObject): void {
    const { plan } = route;
    // Also when nothing is read automatically: it finds the keys that carry the time.
    scan(plan, message, route.context, found);
    const at = timeOf(plan, message);
    readMapped(route, message, at);
    if (!route.automatic) return;
    for (let i = 0; i < found.length; i++) store(plan, found.fields[i] ?? null, found.values[i], at);
    if (plan.full) found.fault ??= tooManyKeys(plan);
  }

  function readBare(route: Route, payload: Payload): void {
    const { plan } = route;
    readMapped(route, payload, undefined);
    if (!route.automatic || plan.bare === null) return;
    if (typeof payload === 'number') store(plan, bareField(plan), payload, undefined);
    else if (typeof payload === 'string' && isNoNumber(payload) && knownQuantity(plan.last)) {
      found.fault ??= notANumber(plan, plan.last, payload);
    }
  }

  return (message) => {
    const route = routes.of(message.topic);
    if (route === null) return;
    if (route.zigbee === 'devices') {
      readDeviceList(message);
      return;
    }
    const payload = readPayload(message.topic, message.payload);
    if (payload === null) return;
    forget();
    isOfUnknownAge = message.wasKept === true;
    if (route.zigbee === 'availability') {
      store(route.plan, flagField(route.plan, route.plan.root, 'available'), availability(payload), undefined);
    } else if (typeof payload === 'object' && !Array.isArray(payload)) {
      readObject(route, payload as JsonObject);
    } else {
      readBare(route, payload);
    }
    if (found.fault) throw found.fault;
  };
}
