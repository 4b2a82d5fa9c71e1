/** What of the desk stands in Home's third column, and how many lines of it. Pure, in u. */
import { tall } from '../../panels/brief/tall.ts';
import type { ScreenSize } from '../../type-size.ts';

/** Numbers of lines there are. */
export type AsidePresent = {
  readonly tasks: number;
  readonly events: number;
  readonly markets: number;
  readonly playing: boolean;
};

export type Aside = AsidePresent & {
  readonly rowHeight: number;
  /** Whose long texts have room for a second line. */
  readonly wraps: { readonly tasks: boolean; readonly events: boolean };
};

const most = { tasks: 4, events: 3, markets: 3 } as const;
/** By how much a row is higher than its type, and the same of a heading with the air below it. */
const leading = { row: 2.1, twoLines: 2.7, heading: 1.9, playing: 3.6 } as const;
const gap = 40;

/** Undefined where there is nothing, or no room beside large type. `height` is that of the column. */
export function composeAside(present: AsidePresent, height: number, { tier, floors }: ScreenSize): Aside | undefined {
  if (tier === 'room' || tier === 'far') return undefined;
  const type = tier === 'table' ? Math.max(32, floors.print) : 30;
  const rowHeight = Math.max(58, floors.touch, Math.round(leading.row * type));
  const heading = leading.heading * (tier === 'table' ? Math.max(28, floors.print) : 24);
  const playing = leading.playing * type;
  const shown = { tasks: 0, events: 0, markets: 0, playing: false };
  let left = height + gap;
  const place = (needs: number): boolean => {
    if (left < needs) return false;
    left -= needs;
    return true;
  };
  // First a line of each, what must be done before what one may want to know; then more of the same.
  for (const part of ['tasks', 'events', 'markets'] as const)
    if (present[part] > 0 && place(gap + heading + rowHeight)) shown[part] = 1;
  shown.playing = present.playing && place(gap + heading + playing);
  for (let grown = true; grown;) {
    grown = false;
    for (const part of ['tasks', 'markets', 'events'] as const) {
      const isThere = shown[part] > 0 && shown[part] < Math.min(most[part], present[part]);
      if (!isThere || !place(rowHeight)) continue;
      shown[part]++;
      grown = true;
    }
  }
  if (shown.tasks + shown.events + shown.markets === 0 && !shown.playing) return undefined;
  const second = rowHeight >= tall ? 0 : Math.round(leading.twoLines * type) - rowHeight;
  const tasks = place(shown.tasks * second);
  return { ...shown, rowHeight, wraps: { tasks, events: tasks && place(shown.events * second) } };
}
