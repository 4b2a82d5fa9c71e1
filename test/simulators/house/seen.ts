/** What a hub shows of the house, asked over its API as any screen would. */
import { WebSocket } from 'ws';
import { historySchema } from '#model/history.ts';
import { parseSeriesKey } from '#model/series.ts';
import type { HelloFrame } from '#model/wire.ts';
import type { HouseDevice } from './device.ts';
import { compareDevices, compareSamples, sameValue, seriesOf } from './comparison.ts';
import type { Fault, SeenDevice, SeenSeries } from './comparison.ts';
import type { House } from './house.ts';
import type { Memory, SentReading } from './memory.ts';

export type Api = { readonly url: string; readonly token?: string | undefined };

/** Series of the hub itself. */
const notOfTheHouse = /^mantel\./;
/** What the agents count, which is of no device and compared row by row. */
const counted = /^count\./;
/** A request for each series; so many at a time. */
const atOnce = 8;

const headers = ({ token }: Api): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** The first frame of the live WebSocket. */
export async function hello(api: Api): Promise<HelloFrame> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/v1/live`, { headers: headers(api) });
  try {
    return await new Promise((resolve, reject) => {
      socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data as string)) as HelloFrame), {
        once: true,
      });
      socket.addEventListener('error', () => reject(new Error(`${api.url} does not let the live WebSocket open.`)));
      socket.addEventListener('close', () => reject(new Error(`${api.url} closed the live WebSocket.`)));
    });
  } finally {
    socket.close();
  }
}

export function devicesIn({ snapshots }: HelloFrame): readonly SeenDevice[] {
  return snapshots.flatMap((snapshot) => {
    if (snapshot.kind !== 'device') return [];
    const body = snapshot.body as { name: string; area?: string; gone?: boolean };
    return body.gone === true ? [] : [{ id: snapshot.subject, name: body.name, area: body.area }];
  });
}

export function seriesIn({ series, latest }: HelloFrame): readonly SeenSeries[] {
  const values = new Map(latest.map(([id, , value]) => [id, value]));
  return series.flatMap(({ id, key, unit }) => {
    const { name, labels } = parseSeriesKey(key);
    if (notOfTheHouse.test(name)) return [];
    const quantity = name.slice(name.indexOf('.') + 1);
    return [{ key, quantity, device: labels['device'] ?? '', unit, value: values.get(id) ?? Number.NaN }];
  });
}

/** Every device once, named, in its area, with the series it must have in their units and its unchanging values. */
export function judgeDevices(
  devices: readonly HouseDevice[],
  { memory: { readings }, gateways }: Pick<House, 'memory' | 'gateways'>,
  frame: HelloFrame,
): Fault[] {
  const { faults, ids } = compareDevices(
    devices,
    devicesIn(frame).filter(({ id }) => !gateways.includes(id)),
  );
  const all = [...faults];
  const series = seriesIn(frame);
  const byKey = new Map(devices.map((device) => [device.key, device]));
  const judge = (device: HouseDevice, quantity: string, unit: string, steady?: number, example?: string): void => {
    const id = ids.get(device.key);
    if (id === undefined) return;
    const found = seriesOf(id, quantity, series);
    const fault = (kind: Fault['kind'], text: string): void => {
      all.push({ family: device.family, device: device.name ?? device.key, kind, text, ...(example && { example }) });
    };
    if (!found) fault('series', `has no ${quantity}; it has ${quantitiesOf(id, series)}`);
    else if (found.unit !== unit) fault('unit', `${quantity} is in "${found.unit}" instead of "${unit}"`);
    else if (steady !== undefined && !sameValue(found.value, steady)) {
      fault('value', `${quantity} is ${found.value} instead of ${steady}`);
    }
  };

  for (const device of devices) {
    for (const { quantity, unit, value } of device.steady) judge(device, quantity, unit, value);
  }
  // Values that were put where no device is.
  const [shown, known] = [new Set(devicesIn(frame).map(({ id }) => id)), new Set(ids.values())];
  const ofDevices = series.filter(({ key }) => !counted.test(key));
  for (const [id, own] of Map.groupBy(ofDevices, (one) => one.device)) {
    if (known.has(id) || shown.has(id)) continue;
    all.push({
      family: '',
      device: id,
      kind: 'stranger',
      text: `has ${quantitiesOf(id, own)} and is no device at all`,
    });
  }
  for (const [reading] of bySeries(readings).values()) {
    const device = byKey.get(reading.device);
    if (device) judge(device, reading.quantity, reading.unit, undefined, `${reading.topic} ${reading.message.payload}`);
  }
  return all;
}

const quantitiesOf = (id: string, series: readonly SeenSeries[]): string =>
  series.flatMap(({ device, quantity }) => (device === id ? [quantity] : [])).join(', ') || 'none';

function bySeries(readings: readonly SentReading[]): Map<string, [SentReading, ...SentReading[]]> {
  const groups = new Map<string, [SentReading, ...SentReading[]]>();
  for (const reading of readings) {
    const key = `${reading.device} ${reading.quantity}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return groups;
}

export type Samples = { readonly faults: readonly Fault[]; readonly series: number; readonly samples: number };

/** Every value that was sent against every sample that is stored. */
export async function judgeSamples(
  api: Api,
  devices: readonly HouseDevice[],
  memory: Memory,
  range: { readonly from: number; readonly to: number },
): Promise<Samples> {
  const frame = await hello(api);
  const { ids } = compareDevices(devices, devicesIn(frame));
  const series = seriesIn(frame);
  const byKey = new Map(devices.map((device) => [device.key, device]));
  const faults: Fault[] = [];
  let samples = 0;
  const open = [...bySeries(memory.readings).values()].flatMap((sent) => {
    const id = ids.get(sent[0].device);
    const found = id === undefined ? undefined : seriesOf(id, sent[0].quantity, series);
    // That it is missing was said of the device.
    return found ? [{ sent, key: found.key }] : [];
  });
  const compared = open.length;
  const work = async (): Promise<void> => {
    for (let one = open.pop(); one; one = open.pop()) {
      const stored = await samplesOf(api, one.key, range);
      samples += stored.at.length;
      const [first] = one.sent;
      const device = byKey.get(first.device);
      for (const { kind, text } of compareSamples(one.sent, stored))
        faults.push({
          family: device?.family ?? '',
          device: device?.name ?? first.device,
          kind,
          text: `${one.key}: ${text}`,
        });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { faults, series: compared, samples };
}

async function samplesOf(api: Api, key: string, { from, to }: { from: number; to: number }) {
  const query = new URLSearchParams({ series: key, from: String(from), to: String(to), points: '1500' });
  const response = await fetch(`${api.url}/api/v1/history?${query.toString()}`, { headers: headers(api) });
  const history = historySchema.parse(await response.json());
  if (history.tier !== 'samples') throw new Error(`${key} has too many samples to be compared one by one.`);
  return { at: history.at, value: history.last };
}
