/** The newest version of Mantel that somebody has published; its subject is the project it comes from. */
import { z } from 'zod';
import { linkField } from './link.ts';

export const releaseSchema = z.strictObject({
  /** Three numbers. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Its page. */
  link: linkField(500),
});
