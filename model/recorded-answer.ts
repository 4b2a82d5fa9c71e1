/** One exchange of a source with its server, recorded for diagnosis: secrets are removed. */
import { z } from 'zod';

export const recordedAnswerSchema = z.object({
  at: z.number().meta({ description: 'When it was asked; epoch ms.' }),
  method: z.string(),
  url: z.string().meta({ description: 'Where the answer came from, behind all redirects.' }),
  status: z.int().nullable().meta({ description: 'Null when there was no answer.' }),
  duration: z.number().meta({ description: 'Milliseconds until the answer was read, or given up.' }),
  headers: z.record(z.string(), z.string()).meta({ description: 'Of the answer.' }),
  body: z.string().meta({ description: 'The beginning of the answer, unpacked, at most 16,000 characters.' }),
  size: z.int().meta({ description: 'Bytes of it that were read, unpacked.' }),
  error: z.string().optional().meta({ description: 'Why it is of no use, in one sentence.' }),
});
export type RecordedAnswer = z.output<typeof recordedAnswerSchema>;
