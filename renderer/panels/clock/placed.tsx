import type { CSSProperties } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { ClockPanel } from './clock-panel.tsx';

/** Width of "21:47" and of a long date in their own font sizes, and heights of digits and the date's part. */
const timeLength = 2.75;
const dateLength = 11.5;
const digits = 0.727;

function PlacedClock({ size: { w, h } }: PlacedProps<object>) {
  const date = Math.min(35, w / dateLength);
  const clock = Math.min(w / timeLength, (h - 52 - date) / digits);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--clock': `max(${Math.max(40, clock)}, var(--glance))`,
    ...(date < 35 && { '--date': String(date) }),
  };
  return (
    <div style={style}>
      <ClockPanel />
    </div>
  );
}

export const placedClock = placeable({
  title: () => words.panels.clock.title,
  about: () => words.panels.clock.about,
  sizes: [
    [4, 3],
    [3, 2],
    [6, 4],
  ],
  settings: nothingToSet,
  offers: () => offered(true, words.panels.clock.title),
  Panel: PlacedClock,
});
