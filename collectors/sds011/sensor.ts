/** The SDS011 as one of the sensors at serial ports. */
import { second } from '#model/time.ts';
import type { Content, Protocol } from '../serial/protocol.ts';
import type { Parsed } from '../serial/stream.ts';
import { wake } from './commands.ts';
import { parseFrame } from './frames.ts';
import { highest, measureDust, patience, readingOf, usualPause } from './measure.ts';

function parse(bytes: Uint8Array): Parsed<Content> {
  const parsed = parseFrame(bytes);
  if (parsed.kind !== 'frame') return parsed;
  const { content } = parsed;
  return { ...parsed, content: content.kind === 'reply' ? { kind: 'other', id: content.id } : readingOf(content) };
}

export const sds011Sensor: Protocol = {
  kind: 'sds011',
  series: 'sds011',
  title: 'Dust sensor',
  model: 'SDS011',
  maker: 'Nova Fitness',
  baudRate: 9_600,
  createParser: () => parse,
  // A sleeping sensor answers nothing else.
  probe: [wake],
  answersIn: 2.5 * second,
  patience,
  every: usualPause,
  ranges: { pm2_5: [0, highest], pm10: [0, highest] },
  measure: measureDust,
};
