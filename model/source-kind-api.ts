/** What the HTTP API says of kinds of sources, and of trying one before it is saved. */
import { z } from 'zod';
import { seriesKinds } from './series.ts';
import { fieldSchema, settingPathSchema } from './settings-api.ts';
import { snapshotSchemas, type SnapshotKind } from './snapshots.ts';
import { capabilitySchema } from './source-api.ts';
import { unitNames } from './units.ts';

export const sourceKindSchema = z.object({
  kind: z.string().meta({ description: 'As in the settings.' }),
  title: z.string(),
  about: z.string(),
  capability: capabilitySchema.nullable().meta({ description: 'What a source elsewhere asks and allows.' }),
  unasked: z.enum(['always', 'placed']).nullable().meta({
    description: 'It runs without being listed: always, or once the place of the home is known.',
  }),
  isListed: z.boolean().meta({ description: 'One of the kind is there already, running or off.' }),
  signsIn: z.boolean().meta({ description: 'A person signs in to it on a page of its own.' }),
  canTry: z.boolean().meta({ description: 'POST /api/v1/dry-runs/source can try it.' }),
  fields: z.array(fieldSchema),
  gives: z.array(
    z.object({ quantity: z.string(), unit: z.enum(unitNames), kind: z.enum(seriesKinds), about: z.string() }),
  ),
});

export const sourceTrialRequestSchema = z.strictObject({
  kind: z.string().min(1).max(100),
  settings: z.record(z.string(), z.unknown()).default({}).meta({
    description: 'As they would stand below `settings` in mantel.yaml; secrets by their names, or left out and typed.',
  }),
  secrets: z
    .array(z.strictObject({ path: settingPathSchema, value: z.string().min(1).max(10_000) }))
    .max(20)
    .default([])
    .meta({ description: 'Secrets as they were typed, by their path within the settings. They are not kept.' }),
  seconds: z.number().min(1).max(20).default(15).meta({ description: 'How long it may take.' }),
});

const snapshotKinds = Object.keys(snapshotSchemas) as [SnapshotKind, ...SnapshotKind[]];

export const sourceTrialSchema = z.object({
  readings: z.array(
    z.object({
      series: z.string().meta({ description: 'Canonical text.' }),
      quantity: z.string(),
      device: z.string().nullable(),
      name: z.string().nullable().meta({ description: 'What the device calls itself.' }),
      unit: z.enum(unitNames),
      kind: z.enum(seriesKinds),
      value: z.number(),
      at: z.number().meta({ description: 'Epoch ms.' }),
    }),
  ),
  documents: z.array(
    z.object({
      kind: z.enum(snapshotKinds),
      subject: z.string(),
      body: z.unknown().optional().meta({ description: 'As the schema of its kind says.' }),
    }),
  ),
  trouble: z.string().nullable().meta({ description: 'What is wrong, in one sentence; null when all is well.' }),
  parts: z.array(z.string()).meta({ description: 'What could not be read of the rest, a sentence each.' }),
  needsSignIn: z.boolean().meta({ description: 'It can be tried only once it is saved and signed in to.' }),
  took: z.number().meta({ description: 'ms until the first reading, or until the end.' }),
  calls: z.number().int().meta({ description: 'Spent of its quota.' }),
});
export type SourceTrial = z.output<typeof sourceTrialSchema>;
