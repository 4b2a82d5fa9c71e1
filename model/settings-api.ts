/** What the HTTP API says of settings: those that are written, how a form for them looks, and how they are changed. */
import { z } from 'zod';

/** The way to a setting: names of sections, and places in lists from 0. */
export const settingPathSchema = z
  .array(z.union([z.string().min(1).max(200), z.number().int().min(0).max(999)]))
  .min(1)
  .max(12);
export type SettingPath = z.output<typeof settingPathSchema>;

export const fieldTypes = [
  'text',
  'number',
  'integer',
  'switch',
  'choice',
  'span',
  'secret',
  'list',
  'record',
  'section',
  'variants',
  'other',
] as const;

const plain = z.union([z.string(), z.number(), z.boolean()]);

/** One setting as a form shows it. `fields`, `entry` and `variants` say what is within. */
export const fieldSchema = z
  .object({
    name: z
      .string()
      .meta({ description: 'Its key in the section around it; empty for the entry of a list or record.' }),
    type: z.enum(fieldTypes).meta({
      description:
        'span: a time such as "30 s" or "5 min". secret: mantel.yaml holds the name of an entry in secrets.yaml. list: of `entry`. record: `entry` by names that a person chooses. section: has `fields`. variants: a section that is one of `variants`, told apart by `discriminator`. other: written by hand only.',
    }),
    title: z.string(),
    help: z.string().nullable(),
    unit: z.string().nullable(),
    required: z.boolean().meta({ description: 'It must be given.' }),
    usual: z
      .unknown()
      .optional()
      .meta({ description: 'What holds without it, as a person would write it; absent when nothing does.' }),
    example: z.unknown().optional().meta({ description: 'As a person would write it; absent when there is none.' }),
    choices: z.array(plain).nullable(),
    least: z.number().nullable().meta({ description: 'Of a number; of a text its length, of a list its entries.' }),
    most: z.number().nullable(),
    restart: z.boolean().meta({ description: 'A change takes effect with the next start.' }),
    get fields() {
      return z.array(fieldSchema).nullable();
    },
    get entry() {
      return fieldSchema.nullable();
    },
    discriminator: z.string().nullable(),
    get variants() {
      return z.array(z.object({ value: plain, title: z.string(), fields: z.array(fieldSchema) })).nullable();
    },
  })
  .meta({ title: 'Field' });
export type Field = z.output<typeof fieldSchema>;

export const settingsFormSchema = z.object({
  sections: z.array(fieldSchema).meta({ description: 'The sections of mantel.yaml, those of sources left out.' }),
});

export const secretStateSchema = z.object({
  name: z.string(),
  isSet: z.boolean(),
  lastFour: z.string().nullable().meta({ description: 'Only of one that is long enough to stay secret.' }),
  from: z
    .enum(['file', 'environment'])
    .nullable()
    .meta({ description: 'The environment wins, and cannot be changed here.' }),
  usedBy: z.array(z.string()).meta({ description: 'Ids of sources, or the name of a section.' }),
});

export const listedSourceSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  enabled: z.boolean(),
  isUnasked: z.boolean().meta({ description: 'It runs without standing in mantel.yaml.' }),
  path: settingPathSchema.nullable().meta({ description: 'Where it stands; null while it runs unasked.' }),
  settings: z
    .record(z.string(), z.unknown())
    .meta({ description: 'As they are written; secrets by the names of their entries.' }),
});

export const settingsAnswerSchema = z.object({
  revision: z.string().meta({ description: 'Of mantel.yaml as it stands on disk; to be sent along with a change.' }),
  file: z.string(),
  secretsFile: z.string(),
  written: z.record(z.string(), z.unknown()).meta({
    description: 'The settings in force as they are written; what is left out has the usual value of its field.',
  }),
  sources: z.array(listedSourceSchema).meta({ description: 'All that are to run or are off, in their order.' }),
  secrets: z.array(secretStateSchema).meta({ description: 'Entries of secrets.yaml and those that are referred to.' }),
  problem: z.object({ line: z.number().int().nullable(), reason: z.string() }).nullable().meta({
    description: 'Why the file as it stands is not in force; until it is mended nothing can be changed here.',
  }),
  waitsForRestart: z.array(settingPathSchema).meta({ description: 'Sections whose changes wait for the next start.' }),
});
export type SettingsAnswer = z.output<typeof settingsAnswerSchema>;

const revision = z
  .string()
  .max(64)
  .optional()
  .meta({ description: 'As it was read: a change by somebody else in the meantime is then refused with 409.' });

export const settingChangeSchema = z.strictObject({
  path: settingPathSchema,
  value: z.unknown().optional().meta({ description: 'As a person would write it.' }),
  remove: z
    .literal(true)
    .optional()
    .meta({ description: 'Instead of a value: takes it out, so that the usual value holds.' }),
});

export const settingsChangeSchema = z.strictObject({
  revision,
  changes: z.array(settingChangeSchema).min(1).max(200).meta({ description: 'In this order; all of them or none.' }),
});

export const settingsChangedSchema = z.object({
  revision: z.string(),
  waitsForRestart: z.array(settingPathSchema),
});

/** A refused change: the sentence, and where it belongs to. */
export const settingsRefusalSchema = z
  .object({
    error: z.string().meta({ description: 'One plain sentence.' }),
    path: settingPathSchema.optional().meta({ description: 'The setting it is about, when it is about one.' }),
    fault: z.string().optional().meta({ description: 'What is wrong with it, without its name.' }),
  })
  .meta({ title: 'Refused change' });

export const secretNameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9_]*$/, 'a name of small letters, digits and underscores');
export const secretValueSchema = z.strictObject({ value: z.string().min(1).max(10_000) });

/** What is typed into a secret field of a form; the hub chooses the name of its entry. */
const typedSecrets = z
  .array(z.strictObject({ path: settingPathSchema, value: z.string().min(1).max(10_000) }))
  .max(20)
  .optional()
  .meta({ description: 'Values of secret fields, by their path within the settings. They go to secrets.yaml.' });

const sourceSettings = z.record(z.string(), z.unknown()).meta({
  description: 'As they stand below `settings` in mantel.yaml; secrets by their names, or left out and typed.',
});
const sourceId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens');

export const sourceAdditionSchema = z.strictObject({
  revision,
  kind: z.string().min(1).max(100),
  id: sourceId.optional().meta({ description: 'The kind, with a number where that is taken, unless given.' }),
  enabled: z.boolean().default(true),
  settings: sourceSettings.default({}),
  secrets: typedSecrets,
  undo: z
    .string()
    .max(64)
    .optional()
    .meta({ description: 'As it was told when a source was taken out: its secrets come back with it.' }),
});

export const sourceEditSchema = z
  .strictObject({
    revision,
    id: sourceId.optional().meta({ description: 'A new id. Its runs so far stay under the old one.' }),
    enabled: z.boolean().optional(),
    settings: sourceSettings.optional().meta({ description: 'Whole; they take the place of those before.' }),
    secrets: typedSecrets,
  })
  .refine((edit) => Object.keys(edit).some((name) => name !== 'revision'), 'something that is to change');

export const sourceRemovalSchema = z.object({ revision });

export const sourceRemovedSchema = z.object({
  undo: z
    .string()
    .meta({ description: 'Adding it again with this brings its secrets back, until Mantel starts again.' }),
});

export const sourceEditedSchema = z.object({ id: z.string(), revision: z.string() });
