/** Things that have series: what they are called, where they are, and what is added to what they send. */
import { z } from 'zod';
import { deviceAnswerSchema, deviceEditSchema } from '#model/device-api.ts';
import { devicePageWords as words } from '#model/words/settings-en.ts';
import { changesOf, devicesIn } from '../devices-view.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused, refusedSettings } from './routes.ts';

type Parts = Pick<ApiDependencies, 'ingest' | 'settings' | 'devices'>;

export function deviceRoutes(app: Routes, { ingest, settings, devices }: Parts): void {
  const all = () => devicesIn({ slots: ingest.slots, told: devices.told, settings: devices.settings() });

  app.get(
    '/api/v1/devices',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'List devices',
        description: 'Everything that has series of its own, hidden and gone ones included.',
        response: { 200: z.array(deviceAnswerSchema).meta({ description: 'By name.' }), ...refused },
      },
    },
    all,
  );

  app.patch(
    '/api/v1/devices/:id',
    {
      config: permit('admin'),
      schema: {
        tags: ['Series'],
        summary: 'Change a device',
        description:
          'Its name, room, whether it is shown, and offsets, which are added to its values wherever they are shown, those of the past included. The store keeps what the device sent.',
        params: z.object({ id: z.string().min(1).max(200).meta({ description: 'As its series are labelled.' }) }),
        body: deviceEditSchema.meta({ examples: [{ name: 'Desk', area: 'Study', offsets: { temperature: -0.4 } }] }),
        response: { 200: deviceAnswerSchema.meta({ description: 'As it is now.' }), ...refusedSettings },
      },
    },
    async ({ params: { id }, body }) => {
      const before = all().find((one) => one.id === id);
      if (!before) throw new Refusal(404, words.noDevice(id));
      for (const quantity of Object.keys(body.offsets ?? {})) {
        const found = before.series.find((one) => one.quantity === quantity);
        if (!found) throw new Refusal(404, words.noQuantity(before.name ?? id, quantity));
        if (!found.canOffset) throw new Refusal(400, words.noOffset(quantity));
      }
      await settings.change(changesOf(id, body));
      return all().find((one) => one.id === id) ?? before;
    },
  );
}
