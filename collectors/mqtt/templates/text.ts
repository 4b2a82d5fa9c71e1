/** Text that a template makes. It is bounded: whoever announces a template may double a letter as often as it likes. */
import { mqttTemplatesCollectorWords as words } from '#model/words/collector-mqtt-templates-en.ts';
import { NoValue } from './unreadable.ts';

/** Characters, or values of a list: more than any state has. */
const longest = 65_536;

const tooLong = (): NoValue => new NoValue(words.textTooLong(longest));

/** As Jinja writes a value. Throws NoValue when a list or object is too large. */
export function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  leftOf(value, longest);
  return JSON.stringify(value);
}

/** What is left of so many characters after a value. A list that holds another twice holds it twice in JSON as well. */
function leftOf(value: unknown, left: number): number {
  let rest = left - (typeof value === 'string' ? value.length : 1);
  if (rest < 0) throw tooLong();
  if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value))
      rest = leftOf(each, rest - (Array.isArray(value) ? 0 : key.length));
  }
  return rest;
}

/** One text of several. Throws NoValue when it is too long. */
export function joined(...values: readonly unknown[]): string {
  let whole = '';
  for (const value of values) {
    const text = textOf(value);
    if (whole.length + text.length > longest) throw tooLong();
    whole += text;
  }
  return whole;
}

/** Every occurrence replaced by a text as it stands. Throws NoValue when the result is too long. */
export function replaced(text: string, from: string, to: string): string {
  const growth = to.length - from.length;
  if (growth > 0) {
    const most = Math.floor((longest - text.length) / growth);
    let count = from === '' ? text.length + 1 : 0;
    for (let at = from === '' ? -1 : text.indexOf(from); at !== -1 && count <= most; count++)
      at = text.indexOf(from, at + from.length);
    if (count > 0 && count > most) throw tooLong();
  }
  // A function, because $& of a text would stand for what was found.
  return text.replaceAll(from, () => to);
}
