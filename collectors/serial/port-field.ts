/** The setting that names a serial port. */
import { z } from 'zod';

/** `auto`: what the word "auto" does, the first half of its help. */
export const portField = (auto: string) =>
  z
    .string()
    .refine((path) => path === 'auto' || path.startsWith('/'), 'write auto, or a path like /dev/serial/by-id/usb-...')
    .default('auto')
    .meta({
      title: 'Serial port',
      help: `${auto}; a path under /dev/serial/by-id stays right when ports are renumbered.`,
    });
