/** The PIN of the wall: what screens ask before the kiosk is left or settings are changed. */
import { lockAnswerSchema, pinAnswerSchema, pinChangeSchema, pinRequestSchema } from '#model/kiosk-api.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function pinRoutes(app: Routes, { pin }: Pick<ApiDependencies, 'pin'>): void {
  app.get(
    '/api/v1/pin',
    {
      config: permit('view'),
      schema: {
        tags: ['Access'],
        summary: 'Whether a PIN is set',
        description: 'Whether the wall asks for a PIN, and whether somebody may leave the kiosk just now.',
        response: { 200: lockAnswerSchema.meta({ description: 'As it is now.' }), ...refused },
      },
    },
    () => ({ pin: pin.isSet, mayLeave: pin.mayLeave }),
  );

  app.post(
    '/api/v1/pin',
    {
      config: permit('acknowledge'),
      schema: {
        tags: ['Access'],
        summary: 'Give the PIN',
        description:
          'Looks at a PIN. From the fourth wrong one on the next is looked at only after a wait, 2 s at first and twice as long each time, up to 5 min. With the purpose `leave` the kiosk may be left for some seconds.',
        body: pinRequestSchema.meta({ examples: [{ pin: '2468', purpose: 'leave' }] }),
        response: { 200: pinAnswerSchema.meta({ description: 'Whether it was accepted.' }), ...refused },
      },
    },
    async ({ body }) => pin.check(body.pin, body.purpose),
  );

  app.put(
    '/api/v1/pin',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Set, change or take off the PIN',
        description: 'While one is set, `current` has to be right, and wrong ones wait as everywhere.',
        body: pinChangeSchema.meta({ examples: [{ pin: '2468' }, { pin: null, current: '2468' }] }),
        response: { 200: pinAnswerSchema.meta({ description: 'Whether it was done.' }), ...refused },
      },
    },
    async ({ body }) => pin.change(body.pin, body.current),
  );
}
