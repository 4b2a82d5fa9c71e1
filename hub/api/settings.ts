/** Settings and secrets, as the settings pages read and change them. */
import { z } from 'zod';
import {
  secretNameSchema,
  secretStateSchema,
  secretValueSchema,
  settingsAnswerSchema,
  settingsChangedSchema,
  settingsChangeSchema,
  settingsFormSchema,
} from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused, refusedSettings } from './routes.ts';

const named = z.object({ name: secretNameSchema.meta({ description: 'As mantel.yaml refers to it.' }) });

export function settingsRoutes(app: Routes, { settings }: Pick<ApiDependencies, 'settings'>): void {
  app.get(
    '/api/v1/settings',
    {
      // What a person wrote may hold what is theirs alone: addresses, names of logins.
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Show the settings',
        description:
          'The settings in force as they are written in mantel.yaml, and what is wrong with the file where it is not in force. Secrets are told by their names only.',
        response: { 200: settingsAnswerSchema.meta({ description: 'As they are now.' }), ...refused },
      },
    },
    () => settings.view(),
  );

  app.get(
    '/api/v1/settings/form',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'Describe the settings',
        description: 'The fields of all sections, made from the schemas that check them, for forms and for programs.',
        response: { 200: settingsFormSchema.meta({ description: 'In the order of mantel.yaml.' }), ...refused },
      },
    },
    () => ({ sections: [...settings.form()] }),
  );

  app.patch(
    '/api/v1/settings',
    {
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Change settings',
        description:
          'Takes all changes or none into mantel.yaml, whose comments and layout stay, and answers once they are in force. A refusal names the setting and what is wrong with it.',
        body: settingsChangeSchema.meta({
          examples: [
            {
              changes: [
                { path: ['screen', 'distance'], value: 3 },
                { path: ['screen', 'power'], remove: true },
              ],
            },
          ],
        }),
        response: { 200: settingsChangedSchema.meta({ description: 'They are in force.' }), ...refusedSettings },
      },
    },
    async ({ body: { revision, changes } }) => {
      if (changes.some(({ value, remove }) => (value === undefined) === (remove === undefined))) {
        throw new Refusal(400, words.eitherValueOrRemove);
      }
      return settings.change(changes, revision);
    },
  );

  app.put(
    '/api/v1/secrets/:name',
    {
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Set a secret',
        description: 'Writes an entry of secrets.yaml. It is never answered again but for its last four characters.',
        params: named,
        body: secretValueSchema,
        response: { 200: secretStateSchema.meta({ description: 'It is set.' }), ...refusedSettings },
      },
    },
    ({ params: { name }, body: { value } }) => settings.setSecret(name, value),
  );

  app.delete(
    '/api/v1/secrets/:name',
    {
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Remove a secret',
        description: 'Takes an entry out of secrets.yaml; what refers to it says so from then on.',
        params: named,
        response: { 204: z.null().meta({ description: 'It is gone.' }), ...refused },
      },
    },
    async ({ params: { name } }, reply) => {
      if (!(await settings.removeSecret(name))) throw new Refusal(404, words.noSecret(name));
      return reply.code(204).send(null);
    },
  );
}
