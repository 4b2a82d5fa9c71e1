/** Reads every message: to its route, and each value to its series. Synchronous; nothing but BadReading leaves it. */
import type { Message, SeriesTable, Sink } from '#model/collector.ts';
import { presenceQuantity } from '#model/presence.ts';
import type { Device } from '#model/snapshots.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { bareField } from './automatic.ts';
import { createDevices } from './devices.ts';
import type { Devices } from './devices.ts';
import { createEarlyWords, patience, waitsOn } from './early-words.ts';
import type { EarlyWords } from './early-words.ts';
import { families } from './families/all.ts';
import type { Family } from './families/family.ts';
import type { Current, Houses } from './house.ts';
import { createHouses } from './house.ts';
import { partLeft, withoutMapped } from './mapped-part.ts';
import { nothingAt, sameSeries } from './mappings.ts';
import type { JsonObject, Payload } from './payload.ts';
import { isObject, readPayload, saysNothing } from './payload.ts';
import type { Field, Plan } from './plan.ts';
import { tooManyKeys } from './plan.ts';
import { put, putWaiting } from './put.ts';
import { toldQuantity } from './quantities.ts';
import type { Route, Routes } from './routes.ts';
import { createRoutes } from './routes.ts';
import type { Found } from './scan.ts';
import { notANumber, scan, timeOf } from './scan.ts';
import type { MqttSettings } from './settings.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';
import { wordField } from './words.ts';

export type ReaderOptions = {
  readonly settings: MqttSettings;
  readonly sink: Pick<Sink<SeriesTable>, 'discover' | 'snapshot' | 'journal'>;
  readonly now: () => Epoch;
  /** What was announced of devices in earlier runs, by id. */
  readonly known?: ReadonlyMap<string, Device>;
  /** Hears more of each message than is stored of it. */
  readonly witness?: Witness;
};

/** Of a dry run. */
export type Witness = {
  /** Kept up to date; it may take every fault instead of the first. */
  readonly current: Current;
  /** Why a value that is not wrong was left out, in one sentence. */
  leftOut(why: string): void;
};

export type Reader = {
  /** Throws BadReading, for the first thing wrong with a message whose rest is stored. */
  read(message: Message): void;
  /** As much of a message that was kept from an earlier run as is about devices; its readings were stored then, but for what waited. */
  learn(message: Message): void;
  /** Wanted every few seconds: what nobody claimed so far is read for what it is. Throws like `read`. */
  settle(): void;
  /** Another with the same settings that goes on from where this one is, on copies: what it reads changes nothing here. */
  fork(into: Pick<ReaderOptions, 'sink' | 'witness'>): Reader;
  readonly routes: Pick<Routes, 'of' | 'whyNothing' | 'all'>;
  readonly devices: Pick<Devices, 'nameOf'>;
};

/** What a fork goes on from. */
type Before = {
  readonly devices: Devices;
  readonly houses: Houses;
  readonly routes: Routes;
  readonly early: EarlyWords;
  readonly store: Store;
};

export function createReader(options: ReaderOptions, from?: Before): Reader {
  const { settings, sink, now, known = new Map<string, Device>(), witness } = options;
  const devices = createDevices(sink, from?.devices.memory);
  const early = createEarlyWords(from?.early.memory);
  const found: Found = { length: 0, fields: [], values: [] };
  const current: Current = witness?.current ?? { topic: '', fault: undefined, mapping: 0, family: undefined };
  const leftOut = witness && ((why: string) => witness.leftOut(why));
  const store = createStore({ sink, devices, now, leftOut }, from?.store);
  const parts = { sink, devices, store, current, known, routes: () => routes };
  const houses = createHouses(parts, from?.houses.memory);
  const opened = families.map(({ name, open }) => {
    const family: Family = open(
      houses.of(name, () => family),
      settings,
    );
    return { name, family };
  });
  const routes: Routes = createRoutes(settings, opened, from?.routes.all);

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
      current.mapping = mapping.number;
      try {
        const value = mapping.valueIn(route.plan.topic, payload);
        if (field === null && value !== undefined) throw sameSeries(route.plan.topic, mapping);
        if (value === undefined) witness?.leftOut(nothingAt(route.plan.topic, mapping));
        keep(route.plan, field, value, at);
      } catch (error) {
        keepFault(error);
      }
    }
    current.mapping = 0;
  }

  function readObject(route: Route, message: JsonObject): void {
    const { plan } = route;
    found.length = 0;
    // Also when nothing is read automatically: it finds the keys that carry the time.
    scan(plan, partLeft(message, route.mapped), found, route.automatic ? current : { fault: undefined });
    const at = plan.timeKeys.length === 0 ? undefined : timeOf(plan, message);
    if (route.mapped.length > 0) readMapped(route, message, at);
    if (!route.automatic) return;
    for (let i = 0; i < found.length; i++) keep(plan, found.fields[i] ?? null, found.values[i], at);
    if (plan.full) current.fault ??= tooManyKeys(plan);
  }

  function readBare(route: Route, payload: Payload, at: Epoch | undefined): void {
    const { plan } = route;
    readMapped(route, payload, at);
    if (!route.automatic || plan.bare === null) return;
    if (typeof payload === 'number') keep(plan, bareField(plan), payload, at);
    else if (typeof payload === 'string') {
      const said = wordField(plan, payload);
      if (said) keep(plan, said.field, said.value, at);
      else if (!saysNothing(payload) && toldQuantity(plan.last))
        current.fault ??= notANumber(plan.topic, plan.last, payload);
    }
  }

  function readFamily(route: Route, payload: Payload, message: Message): void {
    const { family, mapped, plan } = route;
    let rest = payload;
    if (mapped.length > 0) {
      found.length = 0;
      // For its time only; what is wrong with a value is the family's to say.
      if (isObject(payload)) scan(plan, payload, found, { fault: undefined });
      readMapped(route, payload, isObject(payload) ? timeOf(plan, payload) : undefined);
      rest = withoutMapped(payload, mapped);
      if (rest === null) return;
    }
    try {
      family?.read(rest, message);
    } catch (error) {
      keepFault(error);
    }
  }

  /** Whether it says of a device nobody knows yet, now or from an earlier run, that it is there, and waits. */
  function mayBeEarly(message: Message, { plan, family, mapped, automatic }: Route, payload: Payload): boolean {
    if (!message.retain || family || mapped.length > 0 || !automatic) return false;
    const field = typeof payload === 'string' ? wordField(plan, payload)?.field : undefined;
    const device = field?.definition.labels['device'] ?? '';
    const isFirst = field?.quantity.name === presenceQuantity && field.handle === undefined && !known.has(device);
    if (!isFirst || !early.hold(message, now())) return false;
    witness?.leftOut(waitsOn(message.topic));
    return true;
  }

  /** With the time of their arrival, where nobody has claimed them meanwhile. */
  function readEarly(isDue: (at: Epoch) => boolean): void {
    const isClaimed = (topic: string): boolean => routes.of(topic)?.family !== undefined;
    let fault: BadReading | undefined;
    for (const { message, at } of early.take((word) => isDue(word.at) || isClaimed(word.message.topic))) {
      try {
        readNow(message, at);
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        fault ??= error;
      }
    }
    raise(fault);
  }

  function read(message: Message): void {
    readNow(message, undefined);
    if (early.any) readEarly(() => false);
  }

  /** `heldSince`: when it came, for one that has waited. */
  function readNow(message: Message, heldSince: Epoch | undefined): void {
    const route = routes.of(message.topic);
    if (route === null) return;
    const { family } = route;
    const payload = readPayload(message.topic, message.payload, family?.maxBytes);
    if (heldSince === undefined && mayBeEarly(message, route, payload)) return;
    current.fault = undefined;
    current.family = route.familyName;
    store.isOfUnknownAge = message.wasKept === true;
    if (family) {
      current.topic = message.topic;
      store.isTimeOfContact = family.isTimeOfContact === true;
      readFamily(route, payload, message);
    } else if (isObject(payload)) {
      readObject(route, payload);
    } else if (payload !== null) {
      readBare(route, payload, heldSince);
    }
    putWaiting(store, keepFault);
    store.isTimeOfContact = false;
    raise(current.fault);
  }

  return {
    read,
    routes,
    devices,
    fork: (into) => createReader({ settings, now, known, ...into }, { devices, houses, routes, early, store }),
    learn(message) {
      const route = routes.of(message.topic);
      if (route === null) return;
      try {
        if (route.family?.isNews === true) read(message);
        // It waited when the last run ended.
        else if (!route.family) mayBeEarly(message, route, readPayload(message.topic, message.payload));
      } catch (error) {
        // It was told when it came.
        if (!(error instanceof BadReading)) throw error;
      }
    },
    settle: () => readEarly((at) => at <= now() - patience),
  };
}

function raise(fault: BadReading | undefined): void {
  if (fault) throw fault;
}
