/** Pictures in the data folder, for panels. */
import { z } from 'zod';

/** A file's name, of this folder and no other. */
export const pictureNameSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^./\\\0][^/\\\0]*$/, 'write the name of a file');

export const picturesSchema = z.object({
  pictures: z.array(z.string()).meta({ description: 'Names of files, in order.' }),
});
