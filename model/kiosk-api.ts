/** What screens ask and tell of the PIN. */
import { z } from 'zod';

export const lockAnswerSchema = z.strictObject({
  pin: z.boolean().meta({ description: 'A PIN is set.' }),
  mayLeave: z.boolean().meta({ description: 'Somebody who may leave the kiosk has just asked to.' }),
});

export const pinRequestSchema = z.strictObject({
  pin: z.string().max(8).optional().meta({ description: 'Not needed while none is set.' }),
  purpose: z.enum(['leave', 'settings']),
});

export const pinAnswerSchema = z.strictObject({
  accepted: z.boolean(),
  wait: z.int().min(0).meta({ description: 'ms until the next try is looked at.' }),
});

export const pinChangeSchema = z.strictObject({
  pin: z
    .string()
    .regex(/^\d{4,8}$/, 'a PIN has 4 to 8 digits')
    .nullable()
    .meta({ description: 'null takes it off.' }),
  current: z.string().max(8).optional().meta({ description: 'The PIN there is, when there is one.' }),
});
