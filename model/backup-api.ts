/** What the HTTP API says of backups, and of putting one back. */
import { z } from 'zod';

/** Names of backups: no folder, nothing hidden. */
export const backupNameSchema = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.mantel$/, 'the name of a backup, such as 2026-11-26-0330.mantel');

export const backupSchema = z.object({
  name: z.string(),
  at: z.number().meta({ description: 'Epoch ms at which it was made.' }),
  bytes: z.number(),
  why: z
    .enum(['nightly', 'asked', 'before restore', 'uploaded'])
    .meta({ description: 'The nightly ones give way to newer ones; the others stay until somebody takes them away.' }),
});

export const backupsSchema = z.object({
  folder: z.string(),
  schedule: z.object({
    enabled: z.boolean(),
    at: z.string().meta({ description: 'HH:MM in the time zone of the home.' }),
    keep: z.number().int().meta({ description: 'How many nightly ones stay.' }),
    next: z.number().nullable().meta({ description: 'Epoch ms.' }),
  }),
  backups: z.array(backupSchema).meta({ description: 'The newest first.' }),
  running: z
    .object({ since: z.number(), what: z.enum(['making', 'taking in', 'putting back']) })
    .nullable()
    .meta({ description: 'What is being done; nothing else is begun meanwhile.' }),
  trouble: z
    .object({ at: z.number(), text: z.string() })
    .nullable()
    .meta({ description: 'Why the last try failed, in one sentence; null once one has succeeded.' }),
  restored: z
    .object({ at: z.number(), name: z.string() })
    .nullable()
    .meta({ description: 'Of the last restore that was completed.' }),
});

export const restoreRequestSchema = z.strictObject({
  backup: backupNameSchema,
  settings: z
    .boolean()
    .default(true)
    .meta({ description: 'Puts mantel.yaml back as well; else that of now stays. Secrets are in no backup.' }),
});

export const restartAnswerSchema = z.object({
  restarts: z.boolean().meta({ description: 'False: somebody has to start Mantel again.' }),
  text: z.string().meta({ description: 'What happens now, in one sentence.' }),
});
