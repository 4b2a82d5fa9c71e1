/** Mantel on its machine: whether it starts by itself, starting it anew, and whose work is in it. */
import { restartAnswerSchema } from '#model/backup-api.ts';
import { aboutSchema, autostartRequestSchema, autostartSchema } from '#model/machine-api.ts';
import { machineWords as words } from '#model/words/settings-en.ts';
import { sourceTitle, toldAttribution } from '../sources/told-source.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

type Parts = Pick<ApiDependencies, 'autostart' | 'restart' | 'version' | 'dataFolder' | 'collectors'>;

export function machineRoutes(app: Routes, { autostart, restart, version, dataFolder, collectors }: Parts): void {
  app.get(
    '/api/v1/autostart',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'Show whether Mantel starts by itself',
        description: 'With the machine, or when a person signs in to its desktop.',
        response: { 200: autostartSchema.meta({ description: 'As it is now.' }), ...refused },
      },
    },
    () => autostart.state(),
  );

  app.put(
    '/api/v1/autostart',
    {
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Have Mantel start by itself, or not',
        description: 'Writes or removes the file by which the desktop or systemd starts Mantel for this user.',
        body: autostartRequestSchema,
        response: { 200: autostartSchema.meta({ description: 'As it is now.' }), ...refused },
      },
    },
    ({ body: { on } }) => {
      const before = autostart.state();
      if (!before.can && before.on !== on) throw new Refusal(409, before.text);
      return autostart.set(on);
    },
  );

  app.post(
    '/api/v1/restart',
    {
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Start Mantel anew',
        description:
          'Ends in order; whoever has started Mantel starts it again. For settings that are read at the start.',
        response: {
          202: restartAnswerSchema.meta({ description: 'It ends now, or has to be ended by hand.' }),
          ...refused,
        },
      },
    },
    (_request, reply) => {
      reply.code(202);
      return restart.soon();
    },
  );

  app.get(
    '/api/v1/about',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'About Mantel',
        description: 'Its version, where it keeps its data, and whose data and work are shown.',
        response: { 200: aboutSchema.meta({ description: 'About this Mantel.' }), ...refused },
      },
    },
    () => ({
      version,
      licence: 'MIT',
      dataFolder,
      node: process.version,
      credits: [
        ...words.credits,
        ...collectors.flatMap(({ kind, title, capability = {} }) => {
          const { attribution: who } = toldAttribution(capability);
          return who === undefined ? [] : [{ what: sourceTitle({ kind, title }), who, licence: '', url: '' }];
        }),
      ],
    }),
  );
}
