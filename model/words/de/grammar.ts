/** Numbers and spans of time as German sentences want them. */
import { plural, span } from '../units-en.ts';

/** Behind "seit", "nach", "vor", "in": "2 Tagen". In ms. */
export const dativeSpan = (ms: number): string => span(ms).replace(/Tage$/, 'Tagen');

/** "jede Minute", "alle 5 Minuten", "jeden Tag". In ms. */
export function every(ms: number): string {
  const said = span(ms);
  if (!said.startsWith('1 ')) return `alle ${said}`;
  return said === '1 Tag' ? 'jeden Tag' : said.replace(/^1 /, 'jede ');
}

const ofOne: Readonly<Record<string, string>> = {
  s: 'jede Sekunde',
  min: 'jede Minute',
  h: 'jede Stunde',
  d: 'jeden Tag',
  Tg: 'jeden Tag',
};

/** "jede Stunde", "alle 5 min": of a span as the screen and the settings write it. */
export function everyWritten(written: string): string {
  const unit = /^1\s*([a-z]+)$/i.exec(written)?.[1] ?? '';
  return (Object.hasOwn(ofOne, unit) ? ofOne[unit] : undefined) ?? `alle ${written}`;
}

/** "1 Messwert", "1.204 Messwerte". */
export const readings = (n: number): string => plural(n, 'Messwert', 'Messwerte');

/** "21,4", "10.000": a number as it is, where one of any use has that many digits. */
export const exactly = (n: number): string =>
  Math.abs(n) < 1e15 ? n.toLocaleString('de-DE', { maximumSignificantDigits: 15 }) : String(n);

/** What one can do about a thing that is away. */
export const awayFix = (hasBattery: boolean): string =>
  hasBattery ? 'Batterie oder Reichweite prüfen.' : 'Stromversorgung und Verbindung prüfen.';
