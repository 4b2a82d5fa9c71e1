/** What was found in and around this machine, from what sources, sticks and brokers already tell. Pure. */
import type { Found } from '#model/found-api.ts';
import { quantityOf } from '#model/offset.ts';
import type { Device, Snapshot } from '#model/snapshots.ts';
import type { WireSource } from '#model/wire.ts';
import { foundWords as words } from '#model/words/found-en.ts';
import type { Slot } from './ports.ts';
import type { SeenStick } from './sticks/watch.ts';

export type Around = {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly told: ReadonlyMap<string, Device>;
  readonly sources: readonly WireSource[];
  readonly snapshots: readonly Snapshot[];
  readonly sticks: readonly Pick<SeenStick, 'id' | 'told'>[];
};

const mostValues = 3;
const most = 100;
/** What says most of a thing comes first. */
const telling = [
  'power',
  'temperature',
  'cpu_temperature',
  'humidity',
  'co2',
  'pm2_5',
  'cpu_utilization',
  'load',
  'memory_utilization',
  'disk_utilization',
  'energy',
  'battery_charge',
] as const;

const kinds: Readonly<Record<string, Found['what']>> = {
  kasa: 'plug',
  serial: 'sensor',
  sds011: 'sensor',
  iio: 'sensor',
};
/** They run on what the machine or the internet has, and find no things. */
const noFinders: ReadonlySet<string> = new Set(['mqtt', 'mpris', 'treasury', 'ecb', 'settings', 'broker']);

export function foundAround({ slots, told, sources, snapshots, sticks }: Around): Found[] {
  const all = [...slots.values()];
  const found: Found[] = [];

  const host = sources.find(({ kind }) => kind === 'host');
  if (host) {
    const values = valuesOf(all.filter(({ definition }) => definition.name.startsWith('host.')));
    found.push(
      thing({
        id: 'machine',
        what: 'machine',
        name: words.machine,
        about: words.about('host', host.title),
        values,
        source: host,
      }),
    );
  }

  const weather = sources.find(({ kind }) => kind === 'open-meteo');
  const forecast = snapshots.find((one): one is Snapshot<'forecast'> => one.kind === 'forecast');
  if (weather) {
    const values = valuesOf(all.filter(({ definition }) => definition.name === 'open-meteo.temperature'));
    const about = words.about('open-meteo', weather.title);
    const code = forecast?.body.current.code ?? null;
    found.push({
      ...thing({ id: 'weather', what: 'weather', name: words.weather, about, values, source: weather }),
      code,
    });
  }

  const byDevice = new Map<string, Slot[]>();
  for (const slot of all) {
    const id = slot.definition.labels['device'];
    if (id !== undefined) byDevice.set(id, [...(byDevice.get(id) ?? []), slot]);
  }
  const things = [...byDevice].flatMap(([id, own]) => {
    const device = told.get(id);
    const kind = own[0]?.definition.name.split('.')[0] ?? '';
    // This machine itself, and what is made of others' readings.
    if (device?.gone === true || kind === 'host' || kind === 'mantel' || kind === 'derived') return [];
    const source = sources.find((one) => one.kind === kind);
    const about = words.about(kind, source?.title ?? kind);
    return [
      thing({
        id: `${kind}:${id}`,
        what: kinds[kind] ?? 'device',
        name: device?.name ?? id,
        about,
        values: valuesOf(own),
        source,
      }),
    ];
  });
  found.push(...things.toSorted((one, other) => order(one) - order(other) || one.name.localeCompare(other.name)));

  for (const { id, title, health, offer } of sources) {
    if (!offer) continue;
    const text = health.reason ?? words.broker(offer.url);
    found.push({
      ...nothing,
      id: `broker:${offer.url}`,
      what: 'broker',
      name: title,
      about: offer.url,
      state: 'asks',
      text,
      source: id,
    });
  }
  for (const { id, told: stick } of sticks) {
    found.push({
      ...nothing,
      id: `stick:${id}`,
      what: 'stick',
      name: stick.name,
      about: stick.port,
      state: 'asks',
      text: stick.text,
    });
  }
  for (const source of sources) {
    const { health, kind, id, title } = source;
    const isAsking =
      health.state === 'misconfigured' || health.state === 'partial' || source.signIn?.state === 'needed';
    if (!isAsking || noFinders.has(kind) || source.offer) continue;
    const text = health.reason ?? words.signIn(title);
    found.push({
      ...nothing,
      id: `source:${id}`,
      what: 'source',
      name: title,
      about: words.about(kind, title),
      state: 'asks',
      text,
      source: id,
    });
  }
  return found.slice(0, most);
}

const nothing = { values: [], code: null, source: null } as const satisfies Partial<Found>;

type Thing = Pick<Found, 'id' | 'what' | 'name' | 'about' | 'values'> & { readonly source: WireSource | undefined };

function thing({ values, source, ...about }: Thing): Found {
  const reads = values.length > 0;
  const text = reads ? null : (source?.health.reason ?? words.waits);
  return { ...about, state: reads ? 'reads' : 'waits', text, source: source?.id ?? null, values, code: null };
}

function valuesOf(slots: readonly Slot[]): Found['values'] {
  return slots
    .filter(({ at }) => at !== 0)
    .toSorted((one, other) => rank(one) - rank(other) || one.id - other.id)
    .slice(0, mostValues)
    .map(({ key, definition: { name, unit, kind }, value, at }) => ({
      series: key,
      quantity: quantityOf(name),
      unit,
      kind,
      value,
      at,
    }));
}

function rank({ definition }: Slot): number {
  const place = telling.findIndex((quantity) => quantity === quantityOf(definition.name));
  return place === -1 ? telling.length : place;
}

/** Plugs, then sensors, then the rest; those with values first. */
const order = ({ what, state }: Found): number =>
  (state === 'reads' ? 0 : 10) + (what === 'plug' ? 0 : what === 'sensor' ? 1 : 2);
