// Believes the wall clock, whatever it says.
import { wrap } from './wrap.mjs';

wrap('/hub/clock-discipline.ts', 'begin', `(real, reading) => real(reading, 0, 0)`);
