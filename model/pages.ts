/** Pages as people arranged them: the `pages` section of mantel.yaml, and one page as a file of its own. */
import { z } from 'zod';
import { formFaultWords as words } from './words/form-faults-en.ts';

/** Cells of a page, across and down. */
export const grid = { columns: 11, rows: 9 } as const;

/** A place on the grid, in cells from the top left. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const isInside = ({ x, y, w, h }: Box): boolean =>
  x >= 0 && y >= 0 && w >= 1 && h >= 1 && x + w <= grid.columns && y + h <= grid.rows;

export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const cells = (most: number) => z.int().min(1).max(most);

export const placedPanelSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'write small letters, digits and hyphens'),
    panel: z.string().min(1).max(40).meta({ title: 'Panel', help: 'Its kind, like clock or number.' }),
    x: z
      .int()
      .min(0)
      .max(grid.columns - 1),
    y: z
      .int()
      .min(0)
      .max(grid.rows - 1),
    w: cells(grid.columns).meta({ title: 'Columns' }),
    h: cells(grid.rows).meta({ title: 'Rows' }),
    settings: z.record(z.string(), z.unknown()).default({}),
  })
  .refine(isInside, { error: () => words.overEdge });

/** No two panels on one place, and none twice. */
export const panelsSchema = z
  .array(placedPanelSchema)
  .max(grid.columns * grid.rows)
  .superRefine((panels, context) => {
    panels.forEach((panel, i) => {
      const before = panels.slice(0, i);
      const say = (message: string, field: string) => context.addIssue({ code: 'custom', path: [i, field], message });
      if (before.some(({ id }) => id === panel.id)) say(words.idTwice(panel.id), 'id');
      const under = before.find((other) => meets(panel, other));
      if (under) say(words.onOnePlace(panel.id, under.id), 'x');
    });
  });

const pageId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'begin with a small letter; then letters, digits and hyphens');
/** Letters of a page's name. */
export const longestName = 24;
const pageName = z.string().trim().min(1).max(longestName);

export const ownPageSchema = z.strictObject({
  name: pageName.meta({ title: 'Name' }),
  panels: panelsSchema.default([]),
});

export const pagesSchema = z
  .strictObject({
    order: z.array(z.string()).default([]).meta({
      title: 'Order',
      help: 'Pages by name, like home, desk or one of your own; those not named follow in their usual order.',
    }),
    hidden: z.array(z.string()).default([]).meta({ title: 'Hidden', help: 'Pages the foot does not name.' }),
    home: z.strictObject({ panels: panelsSchema }).optional().meta({
      title: 'Home',
      help: 'Home as it was edited; made automatically unless given.',
    }),
    own: z.record(pageId, ownPageSchema).default({}).meta({ title: 'Own pages' }),
    known: z.array(z.string()).default([]).meta({
      title: 'Known things',
      help: 'What was there when a page was last edited. What is found later is marked as new on the shelf.',
    }),
  })
  .meta({ title: 'Pages', help: 'Written by the editor on the screen.' });

/** One page as a file. `version` rises when older readers could not read it any more. */
export const pageFileSchema = z.strictObject({
  mantel: z.literal('page', { error: () => words.notAPage }),
  version: z.literal(1, { error: () => words.newerPage }),
  name: pageName,
  panels: panelsSchema,
});

export type PlacedPanel = z.output<typeof placedPanelSchema>;
export type Pages = z.output<typeof pagesSchema>;
export type OwnPage = z.output<typeof ownPageSchema>;
export type PageFile = z.output<typeof pageFileSchema>;

/** Nothing was edited yet. */
export const untouchedPages: Pages = { order: [], hidden: [], own: {}, known: [] };
