/** Moving, sizing and placing panels by touch or mouse: the page as it would be if the hand let go now. */
import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { Box, PlacedPanel } from '#model/pages.ts';
import { putDown, within, type Layout } from '../grid/layout.ts';
import { sizesOf } from './sizes-of.ts';

export type Edge = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

type Grab = {
  readonly panel: PlacedPanel;
  /** Which edges follow the hand; without, the whole panel does. */
  readonly edge?: Edge;
  readonly isNew: boolean;
};

/** `layout` is undefined where there is no room; `box` is where it would land. */
export type Drag = { readonly panel: PlacedPanel; readonly box: Box; readonly layout: Layout | undefined };

type Held = Grab & {
  readonly from: { readonly x: number; readonly y: number };
  /** The hand within the panel, in cells. */
  readonly inside: { readonly x: number; readonly y: number };
  isMoving: boolean;
};

/** In CSS pixels: a hand that moves less has tapped. */
const slack = 8;

type Options = {
  readonly panels: Layout;
  /** Where the grid lies on the screen. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly columns: number;
  readonly rows: number;
  readonly dropped: (layout: Layout, panel: PlacedPanel) => void;
  readonly refused: () => void;
};

type Dragging = {
  readonly drag: Drag | undefined;
  grab(event: ReactPointerEvent, grab: Grab): void;
  /** Whether the last press became a drag, so that it was no tap. */
  wasDrag(): boolean;
};

export function useDrag({ panels, grid, columns, rows, dropped, refused }: Options): Dragging {
  const [held, setHeld] = useState<Held>();
  const [drag, setDrag] = useState<Drag>();
  const moved = useRef(false);
  const newest = useRef({ panels, dropped, refused, drag });
  newest.current = { panels, dropped, refused, drag };

  /** In cells of the grid; undefined while there is none. */
  function cellAt(x: number, y: number): { readonly x: number; readonly y: number } | undefined {
    const place = grid.current?.getBoundingClientRect();
    if (!place || place.width === 0) return undefined;
    return { x: ((x - place.left) / place.width) * columns, y: ((y - place.top) / place.height) * rows };
  }

  useEffect(() => {
    if (!held) return undefined;
    const move = (event: PointerEvent): void => {
      if (!held.isMoving && Math.hypot(event.clientX - held.from.x, event.clientY - held.from.y) < slack) return;
      held.isMoving = true;
      moved.current = true;
      const at = cellAt(event.clientX, event.clientY);
      if (!at) return;
      const box = landing(held, at);
      if (held.isNew && (at.x < 0 || at.y < 0 || at.x > columns || at.y > rows)) return setDrag(undefined);
      setDrag((before) => {
        if (before && sameBox(before.box, box)) return before;
        const panel = { ...held.panel, ...box };
        return { panel, box, layout: putDown(newest.current.panels, panel, sizesOf) };
      });
    };
    const end = (event: PointerEvent): void => {
      const last = newest.current.drag;
      setHeld(undefined);
      setDrag(undefined);
      if (event.type === 'pointercancel' || !last) return;
      if (last.layout) newest.current.dropped(last.layout, last.panel);
      else newest.current.refused();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [held, columns, rows]);

  return {
    drag,
    grab(event, grabbed) {
      if (event.button !== 0) return;
      const at = cellAt(event.clientX, event.clientY) ?? { x: 0, y: 0 };
      const { panel, isNew } = grabbed;
      const inside = isNew ? { x: panel.w / 2, y: panel.h / 2 } : { x: at.x - panel.x, y: at.y - panel.y };
      moved.current = false;
      setHeld({ ...grabbed, from: { x: event.clientX, y: event.clientY }, inside, isMoving: false });
    },
    wasDrag: () => moved.current,
  };
}

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

/** Where a panel lands when the hand is at a place of the grid, in cells. */
function landing({ panel, edge, inside }: Held, at: { readonly x: number; readonly y: number }): Box {
  if (!edge) {
    return within({ x: Math.round(at.x - inside.x), y: Math.round(at.y - inside.y), w: panel.w, h: panel.h });
  }
  const { x, y, w, h } = panel;
  const [right, bottom] = [x + w, y + h];
  const left = edge.x === -1 ? Math.min(Math.max(0, Math.round(at.x)), right - 1) : x;
  const top = edge.y === -1 ? Math.min(Math.max(0, Math.round(at.y)), bottom - 1) : y;
  const wide = edge.x === 1 ? Math.max(1, Math.round(at.x) - x) : right - left;
  const high = edge.y === 1 ? Math.max(1, Math.round(at.y) - y) : bottom - top;
  return within({ x: left, y: top, w: wide, h: high });
}
