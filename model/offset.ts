/** A person's correction of what a device sends: added wherever its values are shown. */
import type { SeriesDefinition } from './series.ts';

/** The value as it is shown; without the dust that adding leaves behind the sixth decimal. */
export const withOffset = (value: number, offset: number): number =>
  offset === 0 ? value : Math.round((value + offset) * 1e6) / 1e6;

/** The name of a series without the kind of its source: `temperature` of `mqtt.temperature`. */
export const quantityOf = (name: string): string => name.slice(name.indexOf('.') + 1);

/** Of counters and states a sum would be another counter or no state. */
export const canOffset = ({ kind, labels }: SeriesDefinition): boolean =>
  kind === 'gauge' && labels['device'] !== undefined;

type Devices = Readonly<Record<string, { readonly offsets?: Readonly<Record<string, number>> | undefined }>>;

/** In the unit of the series; 0 where nobody has set one. */
export function offsetOf(definition: SeriesDefinition, devices: Devices): number {
  const device = definition.labels['device'];
  if (device === undefined || !canOffset(definition) || !Object.hasOwn(devices, device)) return 0;
  const offsets = devices[device]?.offsets ?? {};
  const quantity = quantityOf(definition.name);
  return Object.hasOwn(offsets, quantity) ? (offsets[quantity] ?? 0) : 0;
}
