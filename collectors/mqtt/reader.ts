/** Reads every message: to its route, and each value to its series. Synchronous; nothing but BadReading leaves it. */
import type { Message, SeriesTable, Sink } from '#model/collector.ts';
import type { Epoch } from '#model/time.ts';
import type { Device } from '#model/snapshots.ts';
import { BadReading } from '#model/trouble.ts';
import { bareField } from './automatic.ts';
import { createDevices } from './devices.ts';
import { families } from './families/all.ts';
import type { Family } from './families/family.ts';
import type { Current } from './house.ts';
import { createHouses } from './house.ts';
import { withoutMapped } from './mapped-part.ts';
import { sameSeries } from './mappings.ts';
import type { JsonObject, Payload } from './payload.ts';
import { isObject, readPayload, saysNothing } from './payload.ts';
import type { Field, Plan } from './plan.ts';
import { tooManyKeys } from './plan.ts';
import { put } from './put.ts';
import type { Store } from './put.ts';
import { knownQuantity } from './quantities.ts';
import type { Route } from './routes.ts';
import { createRoutes } from './routes.ts';
import type { Found } from './scan.ts';
import { notANumber, scan, timeOf } from './scan.ts';
import type { MqttSettings } from './settings.ts';
import { wordField } from './words.ts';

export type ReaderOptions = {
  readonly settings: MqttSettings;
  readonly sink: Pick<Sink<SeriesTable>, 'discover' | 'snapshot' | 'journal'>;
  readonly now: () => Epoch;
  /** What was announced of devices in earlier runs, by id. */
  readonly known?: ReadonlyMap<string, Device>;
};

export type Reader = {
  /** Throws BadReading, for the first thing wrong with a message whose rest is stored. */
  read(message: Message): void;
  /** As much of a message that was kept from an earlier run as is about devices; its readings were stored then. */
  learn(message: Message): void;
};

export function createReader({ settings, sink, now, known = new Map() }: ReaderOptions): Reader {
  const devices = createDevices(sink);
  const found: Found = { length: 0, fields: [], values: [] };
  const current: Current = { topic: '', fault: undefined };
  const store: Store = {
    open(field) {
      const handle = sink.discover(field.definition, field.thinning?.atLeastEvery ?? 0);
      const id = field.definition.labels['device'];
      if (id !== undefined) devices.announce(id);
      return handle;
    },
    now,
    isOfUnknownAge: false,
    isTimeOfContact: false,
  };
  const houseOf = createHouses({ sink, devices, store, current, known, routes: () => routes });
  const routes = createRoutes(
    settings,
    families.map((definition) => {
      const family: Family = definition.open(
        houseOf(() => family),
        settings,
      );
      return family;
    }),
  );

  function keep(plan: Plan, field: Field | null, value: number | undefined, at: number | undefined): void {
    if (field === null || value === undefined) return;
    try {
      put(plan.topic, field, value, at, store);
    } catch (error) {
      keepFault(error);
    }
  }

  function keepFault(error: unknown): void {
    if (!(error instanceof BadReading)) throw error;
    current.fault ??= error;
  }

  function readMapped(route: Route, payload: Payload, at: number | undefined): void {
    for (const { mapping, field } of route.mapped) {
      try {
        const value = mapping.valueIn(route.plan.topic, payload);
        if (field === null && value !== undefined) throw sameSeries(route.plan.topic, mapping);
        keep(route.plan, field, value, at);
      } catch (error) {
        keepFault(error);
      }
    }
  }

  function readObject(route: Route, message: JsonObject): void {
    const { plan } = route;
    found.length = 0;
    // Also when nothing is read automatically: it finds the keys that carry the time.
    scan(plan, message, found, current);
    const at = plan.timeKeys.length === 0 ? undefined : timeOf(plan, message);
    if (route.mapped.length > 0) readMapped(route, message, at);
    if (!route.automatic) return;
    for (let i = 0; i < found.length; i++) keep(plan, found.fields[i] ?? null, found.values[i], at);
    if (plan.full) current.fault ??= tooManyKeys(plan);
  }

  function readBare(route: Route, payload: Payload): void {
    const { plan } = route;
    readMapped(route, payload, undefined);
    if (!route.automatic || plan.bare === null) return;
    if (typeof payload === 'number') keep(plan, bareField(plan), payload, undefined);
    else if (typeof payload === 'string') {
      const said = wordField(plan, payload);
      if (said) keep(plan, said.field, said.value, undefined);
      else if (!saysNothing(payload) && knownQuantity(plan.last))
        current.fault ??= notANumber(plan, plan.last, payload);
    }
  }

  function readFamily({ family, mapped, plan }: Route, payload: Payload, message: Message): void {
    let rest = payload;
    if (mapped.length > 0) {
      found.length = 0;
      // For its time only; what is wrong with a value is the family's to say.
      if (isObject(payload)) scan(plan, payload, found, { fault: undefined });
      readMapped(
        { family, mapped, plan, automatic: true },
        payload,
        isObject(payload) ? timeOf(plan, payload) : undefined,
      );
      rest = withoutMapped(
        payload,
        mapped.map(({ mapping }) => mapping.path),
      );
      if (rest === null) return;
    }
    try {
      family?.read(rest, message);
    } catch (error) {
      keepFault(error);
    }
  }

  function read(message: Message): void {
    const route = routes.of(message.topic);
    if (route === null) return;
    const { family } = route;
    const payload = readPayload(message.topic, message.payload, family?.maxBytes);
    current.fault = undefined;
    store.isOfUnknownAge = message.wasKept === true;
    if (family) {
      current.topic = message.topic;
      store.isTimeOfContact = family.isTimeOfContact === true;
      readFamily(route, payload, message);
      store.isTimeOfContact = false;
    } else if (isObject(payload)) {
      readObject(route, payload);
    } else if (payload !== null) {
      readBare(route, payload);
    }
    raise(current.fault);
  }

  return {
    read,
    learn(message) {
      if (routes.of(message.topic)?.family?.isNews !== true) return;
      try {
        read(message);
      } catch (error) {
        // It was told when it came.
        if (!(error instanceof BadReading)) throw error;
      }
    },
  };
}

function raise(fault: BadReading | undefined): void {
  if (fault) throw fault;
}
