/** Whether a Raspberry Pi is slowed down, and whether its supply is too weak. */
import type { Machine } from '../machine.ts';
import { lookEvery } from './hwmon.ts';

/** Of the firmware driver of Raspberry Pi's own kernel, in hexadecimal. */
const firmware = '/sys/devices/platform/soc/soc:firmware/get_throttled';
/** Bits of `vcgencmd get_throttled` that tell of now: its documentation has the same ones for "has been" 16 bits higher. */
const underVoltageBit = 1;
const slowedBits = 2 | 4 | 8;

export type Throttling = { readonly throttled?: boolean; readonly underVoltage?: boolean };

/** Tells it once a tick; nothing on machines that are no Raspberry Pi. */
export function createThrottling(machine: Machine): () => Promise<Throttling> {
  let alarm: string | undefined;
  let ticks = 0;
  return async () => {
    const isTimeToLook = ticks++ % lookEvery === 0;
    const bits = Number.parseInt((await machine.read(firmware)) ?? '', 16);
    if (!Number.isNaN(bits)) {
      return { throttled: (bits & slowedBits) !== 0, underVoltage: (bits & underVoltageBit) !== 0 };
    }
    if (isTimeToLook) alarm = await findAlarm(machine);
    const said = alarm === undefined ? undefined : (await machine.read(alarm))?.trim();
    return said === '0' || said === '1' ? { underVoltage: said === '1' } : {};
  };
}

/** Mainline kernels only tell of the voltage, as an alarm of the monitoring chip "rpi_volt". */
async function findAlarm(machine: Machine): Promise<string | undefined> {
  for (const entry of await machine.list('/sys/class/hwmon')) {
    const folder = `/sys/class/hwmon/${entry}`;
    if ((await machine.read(`${folder}/name`))?.trim() === 'rpi_volt') return `${folder}/in0_lcrit_alarm`;
  }
  return undefined;
}
