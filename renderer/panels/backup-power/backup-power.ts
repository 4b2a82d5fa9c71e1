/** What stands by when the mains fail, as the source "nut" tells it. Pure. */
import { isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type BackupPower = {
  readonly device: string;
  readonly mains: SeriesInfo | undefined;
  readonly charge: SeriesInfo | undefined;
  readonly runtime: SeriesInfo | undefined;
  readonly power: SeriesInfo | undefined;
  readonly load: SeriesInfo | undefined;
};

/** The first that can tell how long it lasts or how full it is; undefined without one. */
export function backupPowerOf(directory: Directory): BackupPower | undefined {
  for (const [device, all] of [...directory.byDevice].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (isHidden(directory, device)) continue;
    const own = all.filter(({ collector }) => collector === 'nut');
    const find = (quantity: string): SeriesInfo | undefined => own.find((each) => each.quantity === quantity);
    const [charge, runtime] = [find('battery'), find('runtime')];
    if (charge === undefined && runtime === undefined) continue;
    return {
      device,
      mains: find('mains'),
      charge,
      runtime,
      power: find('power') ?? find('power_estimate'),
      load: find('load'),
    };
  }
  return undefined;
}
