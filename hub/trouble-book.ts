/** Everything that is silent, locked or misconfigured below the sources: one sentence each, for the screens and the API. */
import type { Device } from '#model/snapshots.ts';
import { hour, minute, second } from '#model/time.ts';
import type { WireTrouble } from '#model/wire.ts';
import type { Called } from '#model/words/en.ts';
import { capital } from '#model/words/units-en.ts';
import { troubleWords as words } from '#model/words/trouble-en.ts';
import type { Timers } from './clock.ts';
import { bridgeTrouble, deviceTrouble } from './insight/device-trouble.ts';
import type { DeviceTrouble } from './insight/device-trouble.ts';
import type { HubClock, Live, Notices, Slot, Sources } from './ports.ts';

export type TroubleBook = Disposable & {
  readonly all: readonly WireTrouble[];
  /** What the broker tells of its clients; each sentence stands until it is over, or for an hour. */
  readonly broker: Notices;
};

export type TroubleBookOptions = {
  readonly slots: () => ReadonlyMap<string, Slot>;
  /** What devices say of themselves, by id. */
  readonly devices: ReadonlyMap<string, Device>;
  /** What people call a device, by the settings or by itself. */
  readonly called: (id: string) => Called | undefined;
  readonly settings: () => { readonly devices: Readonly<Record<string, { readonly hidden: boolean }>> };
  readonly sources: Pick<Sources, 'parts'>;
  readonly live: Pick<Live, 'troubles'>;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly timers: Pick<Timers, 'every'>;
  readonly timeZone: () => string;
};

const lookEvery = 3 * second;
/** The broker says the same again after an hour, while it lasts. */
const standsFor = hour + 5 * minute;
const mostStanding = 100;
const mostTold = 500;
/** Whose silence is told otherwise, or means nothing: of this machine, of the hub and of the sky. */
const notDevices: ReadonlySet<string> = new Set(['host', 'mantel', 'broker', 'open-meteo']);

export function createTroubleBook(options: TroubleBookOptions): TroubleBook {
  const { slots, devices, called, settings, sources, live, clock, timers, timeZone } = options;
  const startedAt = clock.now();
  const standing = new Map<string, { readonly trouble: WireTrouble; readonly at: number }>();
  let all: readonly WireTrouble[] = [];

  function isHidden(id: string): boolean {
    const chosen = settings().devices;
    return Object.hasOwn(chosen, id) && chosen[id]?.hidden === true;
  }

  function nameOf(id: string): string {
    const { name = id, area } = called(id) ?? {};
    const isSaid = area === undefined || name.toLowerCase().includes(area.toLowerCase());
    return capital(isSaid ? name : `${name} in ${area}`);
  }

  function ofDevices(): WireTrouble[] {
    const byDevice = new Map<string, Slot[]>();
    for (const slot of slots().values()) {
      const { name, labels } = slot.definition;
      const { device } = labels;
      if (device === undefined || notDevices.has(name.slice(0, name.indexOf('.')))) continue;
      const known = byDevice.get(device);
      if (known) known.push(slot);
      else byDevice.set(device, [slot]);
    }
    const moment = { now: clock.now(), startedAt, timeZone: timeZone() };
    const behind = new Map<string, Slot[]>();
    for (const [device, series] of byDevice) {
      const via = devices.get(device)?.via;
      if (via === undefined) continue;
      const known = behind.get(via);
      if (known) known.push(...series);
      else behind.set(via, [...series]);
    }
    const off = new Map<string, DeviceTrouble>();
    for (const [bridge, series] of behind) {
      const found = bridgeTrouble(nameOf(bridge), byDevice.get(bridge) ?? [], series, moment);
      if (found) off.set(bridge, found);
    }
    const told: WireTrouble[] = [];
    for (const [bridge, found] of off) {
      if (!isHidden(bridge)) told.push({ subject: bridge, device: bridge, ...found });
    }
    for (const [device, series] of byDevice) {
      const own = devices.get(device);
      // A bridge says all there is to say, of itself and of what is behind it.
      if (behind.has(device) || off.has(own?.via ?? '')) continue;
      if (own?.gone === true || isHidden(device)) continue;
      const found = deviceTrouble(nameOf(device), series, moment);
      if (found) told.push({ subject: device, device, ...found });
    }
    return told;
  }

  /** A part of a source is a device by its id or its name; who sends a message is known by its topic. */
  function deviceOf(subject: string, isMessage: boolean): string | null {
    if (devices.has(subject)) return subject;
    for (const [id, { name }] of devices) if (name === subject || (isMessage && subject.endsWith(`/${id}`))) return id;
    return null;
  }

  const ofParts = (): WireTrouble[] =>
    sources.parts().map(({ subject, since, text, isMessage }) => ({
      subject,
      device: deviceOf(subject, isMessage),
      since,
      text: isMessage ? words.unreadable(text) : text,
    }));

  function look(): void {
    for (const [key, { at }] of standing) if (clock.monotonic() - at > standsFor) standing.delete(key);
    const parts = ofParts();
    // Why a source cannot read a device says more than that it is silent.
    const explained = new Set(parts.map(({ device }) => device));
    // Before the clock is set there is no telling how old anything is.
    const silent = clock.trusted ? ofDevices().filter(({ device }) => !explained.has(device)) : [];
    const said = [...standing.values()].map(({ trouble }) => trouble);
    all = [...parts, ...said, ...silent].slice(0, mostTold);
    live.troubles(all);
  }

  const looking = timers.every(lookEvery, look);
  return {
    get all() {
      return all;
    },
    broker: {
      tell(kind, subject, text) {
        const key = `${kind} ${subject}`;
        if (!standing.has(key) && standing.size >= mostStanding) return;
        const since = standing.get(key)?.trouble.since ?? clock.now();
        standing.set(key, { trouble: { subject, device: null, since, text }, at: clock.monotonic() });
        look();
      },
      over(kind, subject) {
        if (standing.delete(`${kind} ${subject}`)) look();
      },
    },
    [Symbol.dispose]: () => looking[Symbol.dispose](),
  };
}
