/** What Discord answers: version 10 of its HTTP interface, no stricter than needed. */
import { z } from 'zod';

const user = z.object({ id: z.string(), username: z.string().nullish(), global_name: z.string().nullish() });

const embed = z.object({
  title: z.string().nullish(),
  description: z.string().nullish(),
  author: z.object({ name: z.string().nullish() }).nullish(),
});

export const message = z.object({
  id: z.string().min(1),
  /** 0 is ordinary, 19 an answer, 20 and 23 a command's; all others tell of joins, pins and boosts. */
  type: z.number(),
  content: z.string(),
  timestamp: z.string(),
  author: user,
  mentions: z.array(user).nullish(),
  embeds: z.array(embed).nullish(),
  attachments: z.array(z.object({ filename: z.string().nullish() })).nullish(),
  sticker_items: z.array(z.object({ name: z.string().nullish() })).nullish(),
  /** Of a followed channel: the message as it stands there. */
  message_snapshots: z
    .array(z.object({ message: z.object({ content: z.string().nullish(), embeds: z.array(embed).nullish() }) }))
    .nullish(),
  poll: z.unknown().optional(),
});
export type Message = z.output<typeof message>;

export const channel = z.object({ name: z.string().nullish(), guild_id: z.string().nullish() });
