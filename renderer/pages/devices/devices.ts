/** Everything that reports, by area and by device. Pure. */
import { isOfAgent } from '#model/series.ts';
import { devicesWords } from '#model/words/devices-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import {
  deviceArea,
  deviceName,
  isHidden,
  isOfThisMachine,
  readable,
  type Directory,
  type SeriesInfo,
} from '../../live/directory.ts';
import { compareNames } from '../../format/order.ts';

export type Listed = {
  readonly id: string;
  /** As its series are labelled; undefined for what no device tells. */
  readonly device?: string;
  readonly name: string;
  /** Where it is; undefined where nobody said so. */
  readonly area: string | undefined;
  /** What brings it, in the words of the person. */
  readonly source: string;
  readonly series: readonly SeriesInfo[];
  /** By the person: it is on no other page. */
  readonly isHidden: boolean;
};

type Titled = { readonly kind: string; readonly title: string };

/** By name, device 2 before device 10; after them what no device tells, by the title of its source. */
export function listedDevices(directory: Directory, sources: readonly Titled[] = []): readonly Listed[] {
  const titles = new Map(sources.map(({ kind, title }) => [kind, title]));
  const titleOf = (collector: string): string => titles.get(collector) ?? readable(collector);
  const devices = [...directory.byDevice]
    .filter(([device]) => directory.devices.get(device)?.gone !== true)
    .map(([device, series]) => {
      const isMachine = series.every(isOfThisMachine);
      const name = isMachine ? words.machine : deviceName(directory, device);
      const [first] = series;
      const source =
        first === undefined
          ? ''
          : isOfAgent(first.labels)
            ? devicesWords.agentOf(first.labels['agent'] ?? '')
            : titleOf(first.collector);
      return {
        id: `device ${device}`,
        device,
        name,
        area: deviceArea(directory, device),
        source,
        series,
        isHidden: isHidden(directory, device),
      };
    });
  const others = Map.groupBy(
    directory.series.filter(({ device }) => device === undefined),
    ({ collector }) => collector,
  );
  return [
    ...devices.toSorted(byName),
    ...[...others]
      .map(([collector, series]) => ({
        id: `collector ${collector}`,
        name: collector === 'open-meteo' ? words.outside : titleOf(collector),
        area: undefined,
        source: titleOf(collector),
        series,
        isHidden: false,
      }))
      .toSorted(byName),
  ];
}

const byName = (a: Listed, b: Listed): number => compareNames(`${a.name} ${a.area ?? ''}`, `${b.name} ${b.area ?? ''}`);

/** Those in whose name, area, source, id or readings a word begins with each of the text; numbers are whole ones. */
export function matching(listed: readonly Listed[], text: string): readonly Listed[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return listed;
  return listed.filter(({ name, area = '', source, device = '', series }) => {
    const said = [name, area, source, device, ...series.map(({ quantity }) => quantity)].join(' ').toLowerCase();
    const spoken = said.split(/[^\p{L}\p{N}.]+/u);
    return wanted.every((word) => spoken.some((each) => (/^\d+$/.test(word) ? each === word : each.startsWith(word))));
  });
}

export type Line =
  | { readonly kind: 'area'; readonly id: string; readonly name: string; readonly count: number }
  | {
      readonly kind: 'device';
      readonly id: string;
      readonly listed: Listed;
      /** To be told beside the name; undefined under a heading. */
      readonly area: string | undefined;
    };

/** Devices in an area, on average, from which on areas have headings. */
const fewestInArea = 1.6;

/** Unless the name says so already. */
const asideArea = ({ name, area }: Listed): string | undefined =>
  area === undefined || name.toLowerCase().includes(area.toLowerCase()) ? undefined : area;

/** A heading for each area, then those without one, what no device tells, and what is hidden. */
export function linesOf(listed: readonly Listed[]): readonly Line[] {
  const lineOf = (each: Listed): Line => ({ kind: 'device', id: each.id, listed: each, area: undefined });
  const last: readonly string[] = [devicesWords.elsewhere, devicesWords.withoutDevice, devicesWords.hiddenArea];
  const groups = Map.groupBy(listed, ({ area, device, isHidden: hidden }) =>
    hidden
      ? devicesWords.hiddenArea
      : device === undefined
        ? devicesWords.withoutDevice
        : (area ?? devicesWords.elsewhere),
  );
  const inAreas = listed.filter(({ area, isHidden: hidden }) => area !== undefined && !hidden);
  const areas = new Set(inAreas.map(({ area }) => area)).size;
  // Headings over single lines would be half of the list: there the area stands beside the name.
  if (inAreas.length < fewestInArea * areas || groups.size < 2) {
    const isHiddenOne = ({ isHidden: hidden }: Listed): number => Number(hidden);
    return listed
      .toSorted((a, b) => isHiddenOne(a) - isHiddenOne(b))
      .map((each) => ({ ...lineOf(each), area: each.isHidden ? devicesWords.hiddenArea : asideArea(each) }));
  }
  const names = [...groups.keys()].toSorted((a, b) => last.indexOf(a) - last.indexOf(b) || compareNames(a, b));
  return names.flatMap((name): Line[] => {
    const own = groups.get(name) ?? [];
    return [{ kind: 'area', id: `area ${name}`, name, count: own.length }, ...own.map(lineOf)];
  });
}

/** What says how its device fares rather than what it measures. */
const battery = /(^|_)battery(_level|_percent|_percentage|_low)?$/;
const link = /^(link_?quality|rssi|signal(_strength)?|wifi_signal|wifi_rssi|lqi)$/;

export const batteryOf = (series: readonly SeriesInfo[]): SeriesInfo | undefined =>
  series.find(({ quantity, unit }) => battery.test(quantity) && unit === '%') ??
  series.find(({ quantity }) => battery.test(quantity));
export const linkOf = (series: readonly SeriesInfo[]): SeriesInfo | undefined =>
  series.find(({ quantity }) => link.test(quantity));

/** What people look at first. */
const first = [
  'temperature',
  'local_temperature',
  'cpu_temperature',
  'power',
  'contact',
  'open',
  'presence',
  'occupancy',
  'motion',
  'water_leak',
  'smoke',
  'humidity',
  'cpu_utilization',
  'co2',
  'pm2_5',
  'energy',
  'state',
];

/** What it measures, the most telling first, without its battery, its link and whether it is there. */
export function tellingOf(series: readonly SeriesInfo[]): readonly SeriesInfo[] {
  const rank = ({ quantity }: SeriesInfo): number => {
    const found = first.indexOf(quantity);
    return found === -1 ? first.length : found;
  };
  return series
    .filter(({ quantity }) => !battery.test(quantity) && !link.test(quantity) && quantity !== 'available')
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Indices of the rows of a list that are in view, some more above and below, in steps so that not every pixel counts. */
export function inView(top: number, height: number, row: number, count: number): readonly [from: number, to: number] {
  const step = 5;
  const from = Math.floor(top / row / step) * step - step;
  const to = Math.ceil((top + height) / row / step) * step + step;
  return [Math.max(0, from), Math.min(count, to)];
}
