/** The machine of the hub and those of its agents, each with what its host collector tells. Pure. */
import { isOfAgent } from '#model/series.ts';
import { compareNames } from '../../format/order.ts';
import { deviceName, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type Machine = {
  readonly device: string;
  readonly name: string;
  readonly model: string | undefined;
  readonly isHub: boolean;
  /** °C at which its processor slows itself down. */
  readonly limit: number;
  readonly heat: SeriesInfo | undefined;
  readonly load: SeriesInfo | undefined;
  readonly memory: SeriesInfo | undefined;
  readonly disk: SeriesInfo | undefined;
  readonly power: SeriesInfo | undefined;
  readonly clock: SeriesInfo | undefined;
  readonly throttled: SeriesInfo | undefined;
  readonly underVoltage: SeriesInfo | undefined;
};

/** Processors of PCs slow down between 95 and 105 °C; the firmware of a Raspberry Pi begins at 80 (raspberrypi.com, frequency management). */
const limits = { pi: 80, other: 95 } as const;

/** The hub's first, then by name. */
export function machinesOf(directory: Directory): readonly Machine[] {
  const machines: Machine[] = [];
  for (const [device, all] of directory.byDevice) {
    const host = all.filter(({ collector }) => collector === 'host');
    const [first] = host;
    if (first === undefined || isHidden(directory, device)) continue;
    const find = (quantity: string, sensor?: string): SeriesInfo | undefined =>
      host.find((each) => each.quantity === quantity && each.labels['sensor'] === sensor);
    const about = directory.devices.get(device);
    const model = about?.model ?? about?.maker;
    machines.push({
      device,
      name: deviceName(directory, device),
      model,
      isHub: !isOfAgent(first.labels),
      limit: /raspberry pi/i.test(model ?? '') ? limits.pi : limits.other,
      heat: find('cpu_temperature'),
      load: find('cpu_utilization'),
      memory: find('memory_utilization'),
      disk: find('disk_utilization'),
      power: find('power', 'package'),
      clock: find('cpu_frequency'),
      throttled: find('throttled'),
      underVoltage: find('under_voltage'),
    });
  }
  return machines.toSorted((a, b) => Number(b.isHub) - Number(a.isHub) || compareNames(a.name, b.name));
}
