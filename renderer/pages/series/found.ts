/** Devices and series by words a person types. Pure. */
import { quantityOf } from '../../format/quantity-name.ts';
import type { Listed } from '../devices/devices.ts';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those whose device, room or quantity holds every word; all of them while nothing is typed. */
export function found(all: readonly Listed[], wanted: string): readonly Listed[] {
  const words = plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return all;
  return all.flatMap((listed) => {
    const series = listed.series.filter((each) => {
      const text = plain(`${listed.name} ${listed.area ?? ''} ${quantityOf(each)} ${each.key}`);
      return words.every((word) => text.includes(word));
    });
    return series.length === 0 ? [] : [{ ...listed, series }];
  });
}
