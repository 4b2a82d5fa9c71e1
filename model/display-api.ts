/** What the HTTP API says of the displays at the hub's machine. */
import { z } from 'zod';

export const displaySchema = z.object({
  connector: z.string().meta({ description: 'As the kernel calls it, such as HDMI-A-1.' }),
  inches: z.number().meta({ description: 'Diagonal, by what the display says of itself.' }),
  width: z.number().int().meta({ description: 'Pixels of its own resolution.' }),
  height: z.number().int(),
});
export type Display = z.output<typeof displaySchema>;

export const displaysSchema = z.array(displaySchema);
