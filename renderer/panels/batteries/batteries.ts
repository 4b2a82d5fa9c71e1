/** Everything that runs on a battery, the emptiest first. Pure. */
import { within } from '#model/words/spoken.ts';
import { compareNames } from '../../format/order.ts';
import { deviceArea, deviceName, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';
import type { LiveState } from '../../live/live-store.ts';

export type Battery = {
  readonly device: string;
  readonly name: string;
  /** In percent; undefined for what tells only that it is low. */
  readonly level: number | undefined;
  readonly isLow: boolean;
  readonly series: SeriesInfo;
};

const isLevel = ({ unit, quantity, kind }: SeriesInfo): boolean =>
  unit === '%' && kind !== 'counter' && /(^|_)battery(_level|_percent|_percentage)?$/.test(quantity);
const isLowMark = ({ unit, quantity }: SeriesInfo): boolean => unit === 'bool' && quantity === 'battery_low';

/** What hangs on the mains with a battery behind it is not meant. */
const notOnBattery: ReadonlySet<string> = new Set(['nut']);

export function batteriesOf({ directory, latest }: Pick<LiveState, 'directory' | 'latest'>): readonly Battery[] {
  const found: Battery[] = [];
  for (const [device, all] of directory.byDevice) {
    if (isHidden(directory, device) || all.some(({ collector }) => notOnBattery.has(collector))) continue;
    const series = all.find(isLevel) ?? all.find(isLowMark);
    const sample = series === undefined ? undefined : latest.get(series.id);
    if (series === undefined || sample === undefined) continue;
    const mark = all.find(isLowMark);
    const isLow = mark !== undefined && (latest.get(mark.id)?.value ?? 0) > 0;
    const level = isLevel(series) ? sample.value : undefined;
    // Of those that only say whether they are low, only that is told.
    if (level === undefined && !isLow) continue;
    found.push({ device, name: nameOf(directory, device), level, isLow, series });
  }
  const emptiness = ({ level, isLow }: Battery): number => (isLow ? Math.min(level ?? 0, 1) : (level ?? 0));
  return found.toSorted((a, b) => emptiness(a) - emptiness(b) || compareNames(a.name, b.name));
}

/** With its room, where its own name would not tell it from others. */
function nameOf(directory: Directory, device: string): string {
  const name = deviceName(directory, device);
  const area = deviceArea(directory, device);
  return area === undefined || name.toLowerCase().includes(area.toLowerCase()) ? name : `${area} ${within(name)}`;
}
