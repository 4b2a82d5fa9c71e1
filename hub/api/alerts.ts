/** Alerts, and what a person does about them. */
import { z } from 'zod';
import { alertActionSchema, alertSchema } from '#model/api.ts';
import { minute } from '#model/time.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export function alertRoutes(app: Routes, { alerts, clock }: Pick<ApiDependencies, 'alerts' | 'clock'>): void {
  app.get(
    '/api/v1/alerts',
    {
      config: permit('view'),
      schema: {
        tags: ['Alerts'],
        summary: 'List alerts',
        description: 'Pending and firing alerts, and those resolved lately.',
        response: { 200: z.array(alertSchema).meta({ description: 'Alerts as they are now.' }), ...refused },
      },
    },
    () => [...alerts.all()],
  );

  app.post(
    '/api/v1/alerts',
    {
      config: permit('acknowledge'),
      schema: {
        tags: ['Alerts'],
        summary: 'Acknowledge or snooze an alert',
        description:
          'Acknowledging takes the banner away until the alert fires anew; snoozing does so for some minutes.',
        body: alertActionSchema.meta({
          examples: [{ id: 'power-high kasa.power{device=desk-plug}', action: 'snooze', minutes: 60 }],
        }),
        response: { 200: alertSchema.meta({ description: 'The alert as it is afterwards.' }), ...refused },
      },
    },
    ({ body: { id, action, minutes } }) => {
      const alert =
        action === 'acknowledge' ? alerts.acknowledge(id) : alerts.snooze(id, clock.now() + minutes * minute);
      if (!alert) throw new Refusal(404, refusalWords.noAlert);
      return alert;
    },
  );
}
