/** Whether a Raspberry Pi is slowed down, and whether its supply is too weak. */
import type { Machine } from '../machine.ts';

/** Of the firmware driver of Raspberry Pi's own kernel, in hexadecimal. */
const firmware = '/sys/devices/platform/soc/soc:firmware/get_throttled';
/** Bits of `vcgencmd get_throttled` that tell of now: its documentation has the same ones for "has been" 16 bits higher. */
const underVoltageBit = 1;
const slowedBits = 2 | 4 | 8;

export type Throttling = { readonly throttled?: boolean; readonly underVoltage?: boolean };

/** Nothing on machines that are no Raspberry Pi. */
export async function throttlingOf(machine: Machine): Promise<Throttling> {
  const bits = Number.parseInt((await machine.read(firmware)) ?? '', 16);
  if (!Number.isNaN(bits)) {
    return { throttled: (bits & slowedBits) !== 0, underVoltage: (bits & underVoltageBit) !== 0 };
  }
  // Mainline kernels only tell of the voltage, as an alarm of the monitoring chip "rpi_volt".
  for (const entry of await machine.list('/sys/class/hwmon')) {
    const folder = `/sys/class/hwmon/${entry}`;
    if ((await machine.read(`${folder}/name`))?.trim() !== 'rpi_volt') continue;
    const alarm = (await machine.read(`${folder}/in0_lcrit_alarm`))?.trim();
    if (alarm === '0' || alarm === '1') return { underVoltage: alarm === '1' };
  }
  return {};
}
