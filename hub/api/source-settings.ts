/** Sources: which kinds there are, and how one is added, changed and taken out. */
import { z } from 'zod';
import type { Field } from '#model/settings-api.ts';
import {
  sourceAdditionSchema,
  sourceEditedSchema,
  sourceEditSchema,
  sourceRemovalSchema,
  sourceRemovedSchema,
} from '#model/settings-api.ts';
import { sourceKindSchema } from '#model/source-kind-api.ts';
import { settingsPageWords as words } from '#model/words/settings-en.ts';
import { schemaWords } from '#model/words/schema-en.ts';
import { locale } from '#model/words/spoken.ts';
import { fieldsIn } from '../settings/settings-form.ts';
import { canTry } from '../sources/source-trial.ts';
import { sourceTitle, toldCapability } from '../sources/told-source.ts';
import { unaskedOfHub } from '../settings/settings-schema.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused, refusedSettings } from './routes.ts';

const idPath = z.object({ id: z.string().min(1).max(100).meta({ description: 'Of the source, as in the settings.' }) });

export function sourceSettingsRoutes(
  app: Routes,
  { settings, collectors }: Pick<ApiDependencies, 'settings' | 'collectors'>,
): void {
  const forms = new Map<string, Field[]>();
  const formOf = ({ kind, settings: schema }: (typeof collectors)[number]): Field[] => {
    // Told in the language of the home.
    const id = `${locale()} ${kind}`;
    const found = forms.get(id) ?? fieldsIn(schema, ['more_collectors']);
    forms.set(id, found);
    return found;
  };

  app.get(
    '/api/v1/source-kinds',
    {
      config: permit('view'),
      schema: {
        tags: ['Sources'],
        summary: 'List kinds of sources',
        description: 'Everything Mantel can read from: what it gives and asks, and the fields of its settings.',
        response: { 200: z.array(sourceKindSchema).meta({ description: 'By kind.' }), ...refused },
      },
    },
    () => {
      const listed = settings.sources();
      return collectors.map((collector) => {
        const { kind, about, capability, series } = collector;
        return {
          kind,
          title: sourceTitle(collector),
          about: schemaWords.told(about),
          capability: capability ? toldCapability(capability) : null,
          unasked: unaskedOfHub.everywhere.includes(kind)
            ? ('always' as const)
            : unaskedOfHub.placed.includes(kind)
              ? ('placed' as const)
              : null,
          isListed: listed.some((one) => one.kind === kind),
          signsIn: collector.signIn !== undefined,
          canTry: canTry(collector),
          fields: formOf(collector),
          gives: Object.entries(series).map(([quantity, { unit, kind: of, about: what }]) => ({
            quantity,
            unit,
            kind: of,
            about: what,
          })),
        };
      });
    },
  );

  app.post(
    '/api/v1/sources',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Add a source',
        description:
          'Writes it into mantel.yaml, and the secrets that were typed into secrets.yaml under names of their own. Answers once it runs.',
        body: sourceAdditionSchema.meta({
          examples: [{ kind: 'openweather', settings: {}, secrets: [{ path: ['key'], value: '...' }] }],
        }),
        response: { 201: sourceEditedSchema.meta({ description: 'It is there.' }), ...refusedSettings },
      },
    },
    async ({ body: { revision, ...source } }, reply) => {
      if (!collectors.some(({ kind }) => kind === source.kind)) throw new Refusal(404, words.noKind(source.kind));
      const added = await settings.addSource(source, revision);
      return reply.code(201).send(added);
    },
  );

  app.patch(
    '/api/v1/sources/:id',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Change a source',
        description:
          'Switches it on or off, gives it another id or other settings. One that runs unasked gets an entry of its own by that.',
        params: idPath,
        body: sourceEditSchema.meta({ examples: [{ enabled: false }] }),
        response: { 200: sourceEditedSchema.meta({ description: 'It is changed.' }), ...refusedSettings },
      },
    },
    async ({ params: { id }, body: { revision, ...edit } }) => {
      const edited = await settings.editSource(id, edit, revision);
      if (!edited) throw new Refusal(404, words.noSource(id));
      return edited;
    },
  );

  app.delete(
    '/api/v1/sources/:id',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Take a source out',
        description:
          'Takes it out of mantel.yaml, and its secrets out of secrets.yaml where nothing else refers to them. What it has gathered stays.',
        params: idPath,
        querystring: sourceRemovalSchema,
        response: { 200: sourceRemovedSchema.meta({ description: 'It is gone.' }), ...refused },
      },
    },
    async ({ params: { id }, query: { revision } }) => {
      const removed = await settings.removeSource(id, revision);
      if (!removed) throw new Refusal(404, words.noSource(id));
      return removed;
    },
  );
}
