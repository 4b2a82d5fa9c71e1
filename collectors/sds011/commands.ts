/**
 * What an SDS011 is told: frames of nineteen bytes, AA, B4, the command, 1 to set or 0 to ask, the value, zeros, the id
 * of the sensor (FFFF: any), the low byte of the sum of the data, AB. Source: Laser Dust Sensor Control Protocol V1.3.
 */
import { lowSum } from '../serial/checks.ts';
import type { Reply } from './frames.ts';

const commands = { reporting: 2, working: 6, period: 8 } as const;

function command(code: number, isSet: boolean, value: number): Uint8Array {
  const data = Uint8Array.from([code, isSet ? 1 : 0, value, ...Array<number>(10).fill(0), 0xff, 0xff]);
  return Uint8Array.from([0xaa, 0xb4, ...data, lowSum(data), 0xab]);
}

/** Fan and laser on; it reports once a second. Forgotten without power: a sensor just plugged in is awake. */
export const wake = command(commands.working, true, 1);
/** Fan and laser off. A sleeping sensor answers nothing but {@link wake}. */
export const sleep = command(commands.working, true, 0);

/** Which rhythm another program may have left in the sensor, which keeps it without power. */
export const questions: readonly Uint8Array[] = [
  command(commands.reporting, false, 0),
  command(commands.period, false, 0),
];

/** What sets such a rhythm back to that of a new sensor: it reports by itself, without pauses of its own. */
export function correctionOf({ command: code, value }: Reply): Uint8Array | undefined {
  return (code === commands.reporting || code === commands.period) && value !== 0 ? command(code, true, 0) : undefined;
}
