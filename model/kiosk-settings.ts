/** Settings of the wall: when the screen is on, what it shows at night, and who may leave it. */
import { z } from 'zod';
import { duration } from './fields.ts';
import { screenSwitches } from './kiosk.ts';
import { minute } from './time.ts';
import { formFaultWords } from './words/form-faults-en.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of the day like "22:30"');

/** What mantel.yaml holds of a PIN: its scrypt hash, or for the moment until the hub has replaced them, digits. */
const digits = /^\d{4,8}$/;
const hashed = /^scrypt:\d{2,7}:\d{1,2}:\d{1,2}:[\w-]{16,}:[\w-]{32,}$/;
const isPin = (value: string | number): boolean =>
  typeof value === 'string' && (digits.test(value) || hashed.test(value));

export const kioskSettings = {
  night_page: z.boolean().default(true).meta({
    title: 'Night page',
    help: 'At night Home becomes the time, one sentence and three numbers, until somebody touches it.',
  }),
  night_from: timeOfDay
    .default('22:00')
    .meta({ title: 'Night page from', help: 'And only while the night theme is on.' }),
  night_to: timeOfDay.default('06:30').meta({ title: 'Night page to' }),
  night_after: duration
    .default(2 * minute)
    .meta({ title: 'Night page after', unit: 'ms', help: 'After so long without a touch.' }),
  night_numbers: z.array(z.string()).max(3).default([]).meta({
    title: 'Numbers of the night page',
    help: 'Up to three series; outside and the first rooms unless given. The tray shows them, too.',
  }),
  shift: z.boolean().default(true).meta({
    title: 'Spare the display',
    help: 'Moves the whole picture a little once a minute, so that nothing burns in.',
  }),
  off_from: timeOfDay.optional().meta({
    title: 'Screen off from',
    help: 'Each day until "Screen off to". A touch turns it on for five minutes, an alarm until it is seen to.',
  }),
  off_to: timeOfDay.optional().meta({ title: 'Screen off to' }),
  presence_topic: z
    .string()
    .regex(/^[^+#]+$/, 'write one topic, without + and #')
    .optional()
    .meta({
      title: 'Presence topic',
      help: 'MQTT, like home/presence. Its messages are on or off, true or false, 1 or 0, or {"occupancy": true}; the screen is off while nobody is there.',
    }),
  presence_delay: duration
    .default(10 * minute)
    .meta({ title: 'Off when nobody is there for', unit: 'ms', help: 'It is on again at once.' }),
  off_by: z
    .enum(['auto', ...screenSwitches, 'black'])
    .default('auto')
    .meta({
      title: 'Turned off by',
      help: 'auto: by what works here. black: the display stays on, and the page is black.',
    }),
  graphics: z.enum(['auto', 'on', 'off']).default('auto').meta({
    title: 'Graphics hardware',
    help: 'Of the window on this machine, from its next start on. auto: until it breaks three times within a minute. off: drawn in software.',
  }),
  pin: z
    .union([z.string(), z.number()])
    .refine(isPin, 'write a PIN of 4 to 8 digits in quotes, like "2468"')
    .transform(String)
    .optional()
    .meta({
      title: 'PIN',
      format: 'pin',
      help: '4 to 8 digits in quotes, asked for before the kiosk is left and before settings are changed. Only their hash is kept.',
    }),
} as const;

/** One without the other is a mistake. */
export function offHoursFault(screen: {
  readonly off_from?: string | undefined;
  readonly off_to?: string | undefined;
}): { readonly path: [string]; readonly message: string } | undefined {
  if ((screen.off_from === undefined) === (screen.off_to === undefined)) return undefined;
  const [given, missing] = screen.off_from === undefined ? ['off_to', 'off_from'] : ['off_from', 'off_to'];
  return { path: [given], message: formFaultWords.halfGiven(missing) };
}
