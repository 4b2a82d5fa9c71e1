/** What is wrong with the type of a page: overlaps, cuts, contrast, sizes. */
import { arcminutes, legible, nearDistance, pixelPitch } from '#renderer/type-size.ts';
import { contrast, type Look, type Piece } from './screen.ts';

const glanceContrast = 7;
const nearContrast = 4.5;
const diagonal = 24;

function overlaps(all: readonly Piece[]): string[] {
  const found: string[] = [];
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`"${a.text}" and "${b.text}"`);
    }
  }
  return found;
}

/** What is wrong with the type of a page seen by a seat; empty when nothing is. */
export function faults(all: readonly Piece[], look: Look): string[] {
  const { width, height } = look;
  const seat = { distance: look.screen?.distance ?? 1.5, diagonal: look.screen?.diagonal ?? diagonal };
  const pitch = pixelPitch({ width, height }, seat.diagonal);
  const series = look.path !== undefined;
  return all
    .flatMap((piece) => {
      const name = `"${piece.text}"`;
      const faulty: string[] = [];
      if (piece.left < -0.5 || piece.right > width + 0.5 || piece.top < -0.5 || piece.bottom > height + 0.5)
        faulty.push(`${name} leaves the page`);
      if (piece.clipped) faulty.push(`${name} is cut off`);
      if (piece.spilt) faulty.push(`${name} is wider than its column`);
      const ratio = contrast(piece.colour, piece.ground);
      if (ratio < (piece.glance ? glanceContrast : nearContrast))
        faulty.push(`${name} has a contrast of ${ratio.toFixed(2)}`);
      const near = arcminutes(piece.fontSize, nearDistance, pitch);
      if (near < legible - 0.05) faulty.push(`${name} subtends ${near.toFixed(1)} arcminutes at ${nearDistance} m`);
      const there = arcminutes(piece.fontSize, seat.distance, pitch);
      if (piece.glance && there < legible - 0.05)
        faulty.push(`${name} subtends ${there.toFixed(1)} arcminutes at the seat`);
      return faulty;
    })
    .concat(overlaps(all).map((pair) => `${pair} overlap`))
    .concat(series || all.some((piece) => piece.glance) ? [] : ['nothing is large enough for a glance']);
}
