/** Everything that reports, device by device. Pure. */
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

export type Listed = {
  readonly id: string;
  /** As its series are labelled; undefined for what no device tells. */
  readonly device?: string;
  readonly name: string;
  /** Where it is, unless its name says so already. */
  readonly area: string | undefined;
  readonly series: readonly SeriesInfo[];
};

type Titled = { readonly kind: string; readonly title: string };

/** By name, device 2 before device 10; after them what no device tells, by the title of its source. */
export function listedDevices(directory: Directory, sources: readonly Titled[] = []): readonly Listed[] {
  const devices = [...directory.byDevice]
    .filter(([device]) => !isHidden(directory, device))
    .map(([device, series]) => {
      const isMachine = series.every(isOfThisMachine);
      const name = isMachine ? words.machine : deviceName(directory, device);
      const area = deviceArea(directory, device);
      const isSaid = area === undefined || name.toLowerCase().includes(area.toLowerCase());
      return { id: `device ${device}`, device, name, area: isSaid ? undefined : area, series };
    });
  const titles = new Map(sources.map(({ kind, title }) => [kind, title]));
  const others = Map.groupBy(
    directory.series.filter(({ device }) => device === undefined),
    ({ collector }) => collector,
  );
  return [
    ...devices.toSorted(byName),
    ...[...others]
      .map(([collector, series]) => ({
        id: `collector ${collector}`,
        name: collector === 'open-meteo' ? words.outside : (titles.get(collector) ?? readable(collector)),
        area: undefined,
        series,
      }))
      .toSorted(byName),
  ];
}

const byName = (a: Listed, b: Listed): number =>
  `${a.name} ${a.area ?? ''}`.localeCompare(`${b.name} ${b.area ?? ''}`, 'en', { numeric: true });
