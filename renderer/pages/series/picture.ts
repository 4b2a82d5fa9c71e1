/** The plot as a picture to keep: title, axes, key and lines as they stand on the screen, by day or by night. */
import { axisAdvance, marksOf } from '../../charts/axis.ts';
import { paint } from '../../charts/paint.ts';
import { coloursOf } from '../../charts/painted.tsx';
import { timeTicks } from '../../charts/time-ticks.ts';
import type { Explored } from './use-explored.ts';

export type PictureText = { readonly title: string; readonly finding: string | undefined; readonly span: string };

const size = { width: 1_920, height: 1_080 };
const field = { left: 150, top: 250, width: 1_600, height: 660 };
const print = 26;

type Pen = CanvasRenderingContext2D;

const font = (px: number, weight: number): string => `${weight} ${px}px "Inter Variable", system-ui, sans-serif`;

function heading(pen: Pen, { title, finding, span }: PictureText, colour: (name: string) => string): void {
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.font = font(46, 300);
  pen.fillStyle = colour('--text');
  pen.fillText(`${title}. `, 72, 100);
  const used = pen.measureText(`${title}. `).width;
  pen.fillStyle = colour('--soft');
  if (finding !== undefined && used + pen.measureText(finding).width < size.width - 144)
    pen.fillText(finding, 72 + used, 100);
  pen.font = font(print, 350);
  pen.fillText(span, 72, 150);
}

function key(
  pen: Pen,
  explored: Explored,
  names: readonly string[],
  earlier: string | undefined,
  colour: (name: string) => string,
): void {
  const lines = [
    ...explored.looks.map(({ hue, dash }, i) => ({ hue: hue as string, dash, name: names[i] ?? '' })),
    ...(earlier === undefined ? [] : [{ hue: '--soft', dash: [2, 7], name: earlier }]),
  ];
  if (lines.length < 2) return;
  pen.font = font(print, 350);
  pen.textAlign = 'left';
  let x = 72;
  for (const { hue, dash, name } of lines) {
    pen.strokeStyle = colour(hue);
    pen.lineWidth = 2.6;
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(x, 196);
    pen.lineTo(x + 46, 196);
    pen.stroke();
    pen.fillStyle = colour('--soft');
    pen.fillText(name, x + 62, 205);
    x += 62 + pen.measureText(name).width + 60;
  }
  pen.setLineDash([]);
}

function axes(pen: Pen, { scales, looks, scene }: Explored, zone: string, colour: (name: string) => string): void {
  pen.font = font(print, 350);
  pen.fillStyle = colour('--soft');
  pen.textBaseline = 'middle';
  for (const [i, scale] of scales.entries()) {
    const look = looks.find((each) => each.scale === i);
    if (!scale || !look) continue;
    const isMain = i === 0;
    pen.textAlign = isMain ? 'left' : 'right';
    for (const { value, text } of marksOf(scale, look.series.unit, look.series.quantity)) {
      const y = field.top + field.height * (1 - (value - scale.low) / (scale.high - scale.low));
      pen.fillText(text, isMain ? field.left + field.width + 20 : field.left - 20, y);
      if (!isMain) continue;
      pen.fillStyle = colour('--line');
      pen.fillRect(field.left, y, field.width, 1);
      pen.fillStyle = colour('--soft');
    }
  }
  pen.fillStyle = colour('--line2');
  pen.fillRect(field.left, field.top + field.height, field.width, 1.5);
  pen.fillStyle = colour('--soft');
  pen.textAlign = 'center';
  const { from, to } = scene.view;
  for (const { at, text } of timeTicks(scene.view, zone, field.width / (print * axisAdvance)))
    pen.fillText(text, field.left + (field.width * (at - from)) / (to - from), field.top + field.height + 36);
}

/** Throws where the browser cannot make one. */
export async function savePicture(
  explored: Explored,
  names: readonly string[],
  text: PictureText,
  zone: string,
  earlier: string | undefined,
): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas to draw on.');
  const root = document.documentElement;
  const colour = (name: string): string => getComputedStyle(root).getPropertyValue(name).trim();
  pen.fillStyle = colour('--ground');
  pen.fillRect(0, 0, size.width, size.height);
  heading(pen, text, colour);
  key(pen, explored, names, earlier, colour);
  axes(pen, explored, zone, colour);
  pen.save();
  pen.beginPath();
  pen.rect(field.left, field.top - 10, field.width + 2, field.height + 12);
  pen.clip();
  pen.translate(field.left, field.top);
  paint(pen, { width: field.width, height: field.height, unit: 1 }, explored.scene, coloursOf(root));
  pen.restore();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${text.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
