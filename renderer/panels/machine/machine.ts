/** How the machine under the screen fares, from the series of the host collector. Pure. */
import type { screenWords } from '#model/words/screen-en.ts';
import type { Directory, SeriesInfo } from '../../live/directory.ts';

export type MachinePart = { readonly part: keyof typeof screenWords.machineParts; readonly series: SeriesInfo };

/** What is told of the machine, in this order, and which series tells it: the first that is there. */
const wanted: readonly { readonly part: MachinePart['part']; readonly unit: SeriesInfo['unit']; readonly quantities: RegExp }[] = [
  { part: 'heat', unit: '°C', quantities: /^(cpu_temperature|temperature)$/ },
  { part: 'load', unit: '%', quantities: /^(cpu|cpu_load|cpu_used|cpu_usage|load)$/ },
  { part: 'memory', unit: '%', quantities: /^memory(_used|_usage|_use)?$/ },
  { part: 'disk', unit: '%', quantities: /^disk(_used|_usage|_use)?$/ },
];

/** Empty where nobody watches the machine. */
export function machineOf(directory: Directory): readonly MachinePart[] {
  const host = directory.series.filter((each) => each.collector === 'host');
  return wanted.flatMap(({ part, unit, quantities }) => {
    const found = host
      .filter((each) => each.unit === unit && quantities.test(each.quantity))
      // The machine itself before its parts, the root before other disks.
      .toSorted((a, b) => Object.keys(a.labels).length - Object.keys(b.labels).length || (a.key.length - b.key.length || (a.key < b.key ? -1 : 1)))[0];
    return found ? [{ part, series: found }] : [];
  });
}
