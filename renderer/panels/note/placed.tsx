import type { CSSProperties } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { linesOf } from '../../type-size.ts';
import { EmptyPart } from '../empty-part.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { placedType } from '../placed-type.ts';
import './note.css';

const longest = 400;
const settings = z.strictObject({
  text: z.string().max(longest).default('').meta({ title: 'text', format: 'text' }),
});
type Settings = z.output<typeof settings>;

const largest = 46;
const lineHeight = 1.3;

/** The largest type whose lines have room; the smallest when none do, and then what is over is cut at a word. */
function fontSizeOf(text: string, { w, h }: PlacedProps<Settings>['size'], least: number): number {
  for (let size = Math.max(largest, least); size > least; size -= 2) {
    const lines = text.split('\n').reduce((sum, part) => sum + linesOf(part, size, w), 0);
    if (lines * size * lineHeight <= h) return size;
  }
  return least;
}

function PlacedNote({ settings: { text }, size }: PlacedProps<Settings>) {
  const { row } = placedType(useScreenSize());
  if (text.trim() === '') return <EmptyPart name={words.panels.note.title} text={words.writeSomething} />;
  const fontSize = fontSizeOf(text, size, row - 4);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--note': fontSize,
    '--lines': Math.max(1, Math.floor(size.h / (fontSize * lineHeight))),
  };
  return (
    <p className="note" style={style}>
      {text}
    </p>
  );
}

export const placedNote = placeable({
  title: () => words.panels.note.title,
  about: () => words.panels.note.about,
  sizes: [
    [4, 2],
    [3, 1],
    [4, 1],
    [5, 4],
  ],
  settings,
  offers: () => [{ settings: { text: '' }, name: words.panels.note.title }],
  Panel: PlacedNote,
});
