/** What Home is without being edited, as panels on the grid: where its editing begins. Pure. */
import type { Box, PlacedPanel } from '#model/pages.ts';
import type { LiveState } from '../../live/live-store.ts';
import { placedPanel } from '../../panels/placed.ts';

const left = 4;
/** Of the wide column, alone and with a third one beside it. */
const [wide, narrow] = [7, 4];
/** The third column, from above. */
const desk = ['tasks', 'agenda', 'markets'];

export function automaticHome(state: LiveState): readonly PlacedPanel[] {
  const place = (panel: string, box: Box): readonly PlacedPanel[] => {
    const offer = placedPanel(panel)?.offers(state)[0];
    if (!offer) return [];
    return [{ id: panel, panel, ...box, settings: { ...(offer.settings as Record<string, unknown>) } }];
  };
  const has = (panel: string): boolean => (placedPanel(panel)?.offers(state).length ?? 0) > 0;
  const [rooms, power, weather] = [has('rooms'), has('power'), has('weather')];
  const aside = rooms || power ? desk.filter(has) : [];
  const hasAside = aside.length > 0;
  const right = hasAside ? narrow : wide;
  return [
    ...place('clock', { x: 0, y: 0, w: left, h: 3 }),
    ...place('weather', { x: 0, y: 3, w: left, h: 2 }),
    ...place('forecast', { x: 0, y: 6, w: left, h: 3 }),
    ...(rooms ? place('rooms', { x: left, y: 0, w: right, h: 6 }) : []),
    ...place('power', rooms ? { x: left, y: 6, w: narrow, h: 3 } : { x: left, y: 0, w: right, h: 5 }),
    ...aside.flatMap((panel, i) => place(panel, { x: left + narrow, y: 3 * i, w: wide - narrow, h: 3 })),
    ...machineAt({ rooms, power, weather, hasAside }).flatMap((box) => place('machine', box)),
  ];
}

type Around = {
  readonly rooms: boolean;
  readonly power: boolean;
  readonly weather: boolean;
  /** Whether the third column is there. */
  readonly hasAside: boolean;
};

/** Beside the power stands the third column, if there is one; the machine has a page of its own. */
function machineAt({ rooms, power, weather, hasAside }: Around): readonly Box[] {
  if (!weather) return [{ x: 0, y: 4, w: left, h: 4 }];
  if (rooms && power) return hasAside ? [] : [{ x: left + narrow, y: 6, w: wide - narrow, h: 3 }];
  if (rooms || power) return [{ x: left, y: 6, w: hasAside ? narrow : wide, h: 3 }];
  return [{ x: left, y: 0, w: wide, h: 6 }];
}
