/** How the machine under the screen fares, from the series of the host collector. Pure. */
import type { screenWords } from '#model/words/screen-en.ts';
import { isOfThisMachine, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type MachinePart = { readonly part: keyof typeof screenWords.machineParts; readonly series: SeriesInfo };

/** list: names and values in a narrow column. strip: figures side by side. rows: as wide as rooms, with their day. */
export type MachineForm = 'list' | 'strip' | 'rows';

/** What is told of the machine, in this order, by which quantity of the host collector. */
const wanted: readonly { readonly part: MachinePart['part']; readonly quantity: string }[] = [
  { part: 'heat', quantity: 'cpu_temperature' },
  { part: 'load', quantity: 'cpu_utilization' },
  { part: 'memory', quantity: 'memory_utilization' },
  { part: 'disk', quantity: 'disk_utilization' },
];

/** Of the machine of the hub, not of its agents'. Empty where nobody watches it. */
export function machineOf(directory: Directory): readonly MachinePart[] {
  const host = directory.series.filter(isOfThisMachine);
  return wanted.flatMap(({ part, quantity }) => {
    const series = host.find((each) => each.quantity === quantity && each.device === host[0]?.device);
    return series ? [{ part, series }] : [];
  });
}
