import type { PlacedPanel } from '#model/pages.ts';
import type { Cells } from '../../panels/placeable.tsx';
import { placedPanel } from '../../panels/placed.ts';

const one: readonly Cells[] = [[1, 1]];

/** The sizes a panel is good at; what this Mantel does not know takes any place. */
export const sizesOf = ({ panel }: Pick<PlacedPanel, 'panel'>): readonly Cells[] => placedPanel(panel)?.sizes ?? one;

/** What people call it. */
export const titleOfPanel = ({ panel }: Pick<PlacedPanel, 'panel'>): string => placedPanel(panel)?.title() ?? panel;
