/** Hours in which nobody is told of what can wait: "22:00-07:00", by the clocks of the home. */
import { z } from 'zod';
import { isBetween, minutesOf } from './kiosk.ts';
import { clockReading, localTime, shiftDate, type Epoch } from './time.ts';

const time = String.raw`([01]\d|2[0-3]):[0-5]\d`;

export const quietHoursSchema = z
  .string()
  .regex(new RegExp(`^${time}-${time}$`), 'write quiet hours like "22:00-07:00", in quotes')
  .meta({
    title: 'Quiet hours',
    help: 'Like "22:00-07:00", by the clocks of the home: a warning shows at once, but disturbs nobody before they end. An alarm never waits.',
  });

/** When the quiet hours that hold at `now` end; undefined when none do. */
export function quietUntil(hours: string, now: Epoch, timeZone: string): Epoch | undefined {
  const [from = 0, to = 0] = hours.split('-').map(minutesOf);
  if (from === to) return undefined;
  const clock = clockReading(now, timeZone);
  if (!isBetween(clock.minute, from, to)) return undefined;
  return localTime(clock.minute < to ? clock : shiftDate(clock, 1), to, timeZone);
}
