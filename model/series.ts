/**
 * A series is one measured quantity of one thing. Its canonical text is its identity everywhere
 * outside the store: `kasa.power{device=desk-plug}`, labels sorted by name.
 */
import { BadReading } from './trouble.ts';
import type { Unit } from './units.ts';
import { seriesNameWords as words } from './words/series-names-en.ts';

export const seriesKinds = ['gauge', 'counter', 'state'] as const;
/** gauge: goes up and down. counter: only grows, apart from resets. state: holds until the next sample. */
export type SeriesKind = (typeof seriesKinds)[number];

export type Labels = Readonly<Record<string, string>>;

/** What is fixed about a series when it is first seen. */
export type SeriesDefinition = {
  /** `collector.quantity`, lower case. */
  readonly name: string;
  readonly labels: Labels;
  readonly unit: Unit;
  readonly kind: SeriesKind;
};

/** Whether an agent told it: of its own machine, by the clock of that. */
export const isOfAgent = (labels: Labels): boolean => labels['agent'] !== undefined;

const namePattern = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9_]*)+$/;
const labelPattern = /^[a-z][a-z0-9_]*$/;
const special = /[\\,={}]/g;
const maxLabelLength = 200;
/** Agents send a dozen tags with a disk. */
const maxLabels = 16;

const escapeLabel = (value: string): string => value.replace(special, (found) => `\\${found}`);

/** Canonical text of a series. Throws BadReading when the name or a label cannot be one. */
export function seriesKey(name: string, labels: Labels): string {
  if (name.length > 120 || !namePattern.test(name)) throw new BadReading(words.notName(name));
  const names = Object.keys(labels).toSorted();
  if (names.length > maxLabels) throw new BadReading(words.tooManyLabels(name, maxLabels));
  if (names.length === 0) return name;
  const parts = names.map((label) => {
    const value = labels[label] ?? '';
    if (!labelPattern.test(label)) throw new BadReading(words.notLabel(label));
    if (value === '' || value.length > maxLabelLength || hasControl(value)) {
      throw new BadReading(words.badLabel(label, name));
    }
    return `${label}=${escapeLabel(value)}`;
  });
  return `${name}{${parts.join(',')}}`;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** The inverse of {@link seriesKey}. Throws BadReading for text that is not canonical. */
export function parseSeriesKey(key: string): { name: string; labels: Labels } {
  const open = key.indexOf('{');
  const labels: Record<string, string> = Object.create(null) as Record<string, string>;
  const name = open === -1 ? key : key.slice(0, open);
  if (open !== -1) {
    let label = '';
    let value = '';
    let inValue = false;
    for (let i = open + 1; i < key.length; i++) {
      const c = key.charAt(i);
      if (c === '\\' && inValue) value += key.charAt(++i);
      else if (c === '=' && !inValue) inValue = true;
      else if (c === ',' || c === '}') {
        labels[label] = value;
        label = value = '';
        inValue = false;
      } else if (inValue) value += c;
      else label += c;
    }
  }
  if (seriesKey(name, labels) !== key) throw new BadReading(words.notSeries(key));
  return { name, labels: { ...labels } };
}
