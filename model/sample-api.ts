/** What the HTTP API says of the home that is made up. */
import { z } from 'zod';

export const sampleAnswerSchema = z.object({ url: z.string() });
