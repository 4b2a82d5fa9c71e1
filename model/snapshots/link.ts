/** Addresses in documents, which a person may open: of the web alone, whatever a source says. */
import { z } from 'zod';

/** http or https; null where there is none. @param longest In characters. */
export const linkField = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^https?:\/\//i)
    .nullable();
