/** Tasks that are open in a list kept elsewhere. Due days are kept, not "overdue": that changes at midnight by itself. */
import { z } from 'zod';
import { linkField } from './link.ts';

/** Bounds of what is kept, in tasks and characters. */
export const taskBounds = { items: 200, text: 200, link: 1_000, due: 2_000 } as const;
const text = z.string().max(taskBounds.text);

export const taskSchema = z.strictObject({
  id: text.min(1),
  title: text.min(1),
  /** YYYY-MM-DD, a day of the home; null without one. */
  dueOn: z.iso.date().nullable(),
  /** Epoch ms when it is due at a time of that day; else null. */
  dueAt: z.number().int().nullable(),
  /** The list or project it is in; null when it is in none. */
  list: text.nullable(),
  assignee: text.nullable(),
  link: linkField(taskBounds.link),
});

export const tasksSchema = z.strictObject({
  /** Whose lists: "Asana". */
  source: text.min(1),
  /** Those due first come first; those without a due day last. */
  items: z.array(taskSchema).max(taskBounds.items),
  /** How many are open, also those beyond the bound. */
  total: z.number().int().nonnegative(),
  /** How many are due on each day, of all of them, by day; so that counts stay right beyond the bound. */
  due: z.array(z.tuple([z.iso.date(), z.number().int().positive()])).max(taskBounds.due),
  /** Lists that could not be read now: what is shown of them is what was read last, or nothing. */
  missing: z.array(text).max(50),
});

export type Task = z.output<typeof taskSchema>;
export type Tasks = z.output<typeof tasksSchema>;
