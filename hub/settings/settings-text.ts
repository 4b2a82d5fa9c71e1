/** From the text of mantel.yaml to settings, or to the first fault with its line, in one sentence. Pure. */
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Settings } from '#model/settings.ts';
import type { SettingsSchema } from './settings-schema.ts';
import { yamlFault } from './yaml-fault.ts';

/** What is wrong with an edit: the running settings are kept. */
export type SettingsFault = {
  readonly line: number;
  /** "mantel.yaml line 12: collectors, entry 2, settings.every: write a time like ..." */
  readonly reason: string;
};

export type ReadSettings =
  | { readonly settings: Settings; readonly fault?: undefined }
  | { readonly settings?: undefined; readonly fault: SettingsFault };

export type SettingsDocument = { readonly document: Document.Parsed; readonly lines: LineCounter };

export function parseSettingsText(text: string): SettingsDocument {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

export function readSettings(text: string, schema: SettingsSchema): ReadSettings {
  const parsed = parseSettingsText(text);
  const [wrong] = parsed.document.errors;
  if (wrong) {
    const { offset, reason } = yamlFault(text, wrong);
    return fault(parsed.lines.linePos(offset).line, '', reason);
  }
  let content: unknown;
  try {
    content = withoutEmpty(parsed.document.toJS({ maxAliasCount: 100 })) ?? {};
  } catch {
    return fault(1, '', 'it refers to its own parts too often');
  }
  const result = schema.safeParse(content);
  if (result.success) return { settings: result.data };
  const issues = result.error.issues.map((issue) => describe(issue, parsed));
  const first = issues.toSorted((a, b) => a.line - b.line)[0];
  if (!first) return fault(1, '', 'it is not valid');
  return fault(
    first.line,
    first.path,
    issues.length > 1 ? `${first.text} (and ${issues.length - 1} more)` : first.text,
  );
}

function fault(line: number, path: string, text: string): ReadSettings {
  return { fault: { line, reason: `mantel.yaml line ${line}: ${path === '' ? '' : `${path}: `}${text}` } };
}

/** A key without a value is a key left out: so a section may be commented out line by line. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function describe(issue: Issue, parsed: SettingsDocument): { line: number; path: string; text: string } {
  const at = (path: Path, text: string): { line: number; path: string; text: string } => ({
    line: lineOf(path, parsed),
    path: pathText(path),
    text,
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return at([...issue.path, key], `there is no such setting; look for a misspelling`);
    }
    case 'invalid_union': {
      const inner = issue.errors.flat();
      const custom = inner.find(({ code }) => code === 'custom' || code === 'invalid_format');
      const values = inner.flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
      if (custom) return at(issue.path, custom.message);
      if (values.length > 0) return at(issue.path, `write one of ${values.map(String).join(', ')}`);
      if (issue.discriminator) {
        const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
        const named = kinds.filter((kind) => kind !== undefined).map(String);
        const path = issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator];
        return at(
          path,
          named.length > 0 ? `write one of ${named.join(', ')}` : `there is no such ${issue.discriminator}`,
        );
      }
      return at(issue.path, issue.message);
    }
    case 'invalid_value':
      return at(issue.path, `write ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`);
    case 'invalid_type':
      return at(
        issue.path,
        issue.input === undefined && !hasNode(issue.path, parsed)
          ? 'it is missing'
          : `write a ${words[issue.expected] ?? issue.expected}`,
      );
    case 'too_big':
      return at(issue.path, issue.origin === 'number' ? `write at most ${issue.maximum}` : `it is too long`);
    case 'too_small':
      return at(issue.path, issue.origin === 'number' ? `write at least ${issue.minimum}` : `it is too short`);
    case 'custom':
      return at(issue.path, issue.message);
    default:
      return at(issue.path, lowerFirst(issue.message));
  }
}

const words: Readonly<Record<string, string>> = {
  object: 'section of settings',
  record: 'section of settings',
  array: 'list',
  boolean: 'yes or no as true or false',
  int: 'whole number',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "collectors, entry 2, settings.every": counted as people do. */
function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}, entry ${key + 1}`;
    if (text === '') return String(key);
    return /entry \d+$/.test(text) ? `${text}, ${String(key)}` : `${text}.${String(key)}`;
  }, '');
}

function hasNode(path: Path, { document }: SettingsDocument): boolean {
  return document.hasIn(path);
}

/** The line of the key at the path, or of the nearest thing around it that is written down. */
function lineOf(path: Path, { document, lines }: SettingsDocument): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true);
    const start = startOf(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start]: unknown[] = node.range;
  return typeof start === 'number' ? start : undefined;
}
