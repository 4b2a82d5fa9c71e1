/** Every sensor that is read at a serial port. */
import { sds011Sensor } from '../sds011/sensor.ts';
import { linesAt } from './lines.ts';
import { mhz19 } from './mhz19.ts';
import { plantower } from './plantower.ts';
import type { Protocol } from './protocol.ts';
import { senseairS8 } from './senseair-s8.ts';
import { sps30 } from './sps30.ts';

/**
 * In the order in which a silent port is asked: an MH-Z19 first, since it may take the FF within the question to an SDS011
 * for the beginning of one to itself.
 */
const sensors: readonly Protocol[] = [
  // One import above and one line here for each.
  mhz19,
  senseairS8,
  plantower,
  sds011Sensor,
  sps30,
];

/** What is looked for while nobody has said what is there. Boards that print lines are many, so those come last. */
export const anySensor: readonly Protocol[] = [...sensors, linesAt(9_600, false), linesAt(115_200, false)];
