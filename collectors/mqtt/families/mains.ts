/** Voltage of the mains, measured by what lives on it. */
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { shown } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import type { House } from './family.ts';

/** Puts it, unless it is 0 V: a plug says so while it starts, or while its meter is off behind the relay. */
export function putMainsVoltage(house: House, device: string, topic: string, value: number, at?: Epoch): void {
  const voltage = knownQuantity('voltage');
  if (value === 0) {
    house.fault(
      new BadReading(
        `voltage on ${shown(topic)} was 0 V, but without power it could not say so: it is starting or does not measure just now, so it was dropped.`,
      ),
    );
  } else if (voltage) house.put(device, voltage, value, at);
}
