/** From the text of mantel.yaml to settings, or to the first fault with its line, in one sentence. Pure. */
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Settings } from '#model/settings.ts';
import { schemaWords } from '#model/words/schema-en.ts';
import { settingFaultWords as words } from '#model/words/setting-faults-en.ts';
import type { SettingsSchema } from './settings-schema.ts';
import { withoutEmpty } from './without-empty.ts';
import { aliasFault, yamlFault } from './yaml-fault.ts';

/** What is wrong with an edit: the running settings are kept. */
export type SettingsFault = {
  readonly line: number;
  /** "mantel.yaml line 12: collectors, entry 2, settings.every: write a time like ..." */
  readonly reason: string;
  /** The setting; undefined where the text itself is wrong. */
  readonly path?: Path | undefined;
  /** What is to be done about it, without naming it: "write a time like ..." */
  readonly text: string;
};

export type ReadSettings =
  | { readonly settings: Settings; readonly fault?: undefined }
  | { readonly settings?: undefined; readonly fault: SettingsFault };

export type SettingsDocument = { readonly document: Document.Parsed; readonly lines: LineCounter };

export function parseSettingsText(text: string): SettingsDocument {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** `file` is what the text is called in sentences. */
export function readSettings(text: string, schema: SettingsSchema, file = 'mantel.yaml'): ReadSettings {
  const fault = (line: number, path: Path | undefined, why: string): ReadSettings => {
    const where = path === undefined || path.length === 0 ? '' : `${pathText(path)}: `;
    return { fault: { line, path, text: why, reason: words.line(file, line, where, why) } };
  };
  const parsed = parseSettingsText(text);
  const [wrong] = parsed.document.errors;
  const unreadable = wrong ? yamlFault(text, wrong) : aliasFault(parsed.document);
  if (unreadable) {
    const { offset, reason } = unreadable;
    return fault(parsed.lines.linePos(offset).line, undefined, reason);
  }
  let content: unknown;
  try {
    content = withoutEmpty(parsed.document.toJS({ maxAliasCount: 100 })) ?? {};
  } catch {
    return fault(1, undefined, words.loops);
  }
  const result = schema.safeParse(content);
  if (result.success) return { settings: isEmpty(content) ? { ...result.data, isBlank: true } : result.data };
  const issues = result.error.issues.map((issue) => describe(issue, parsed));
  const first = issues.toSorted((a, b) => a.line - b.line)[0];
  if (!first) return fault(1, undefined, words.notValid);
  return fault(
    first.line,
    first.path,
    issues.length > 1 ? `${first.text}${words.more(issues.length - 1)}` : first.text,
  );
}

const isEmpty = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && Object.keys(content).length === 0;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

type Described = { readonly line: number; readonly path: Path; readonly text: string };

function describe(issue: Issue, parsed: SettingsDocument): Described {
  const at = (path: Path, text: string): Described => ({ line: lineOf(path, parsed), path, text });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return at([...issue.path, key], words.unknown);
    }
    case 'invalid_union': {
      const inner = issue.errors.flat();
      const custom = inner.find(({ code }) => code === 'custom' || code === 'invalid_format');
      const values = inner.flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
      if (custom) return at(issue.path, schemaWords.told(custom.message));
      if (values.length > 0) return at(issue.path, words.oneOf(values.map(String).join(', ')));
      if (issue.discriminator) {
        const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
        const named = kinds.filter((kind) => kind !== undefined).map(String);
        const path = issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator];
        return at(path, named.length > 0 ? words.oneOf(named.join(', ')) : words.noSuch(issue.discriminator));
      }
      return at(issue.path, schemaWords.told(issue.message));
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return at(issue.path, issue.values.length > 1 ? words.oneOf(values) : words.only(values));
    }
    case 'invalid_type':
      return at(
        issue.path,
        issue.input === undefined && !hasNode(issue.path, parsed)
          ? words.missing
          : words.write(kinds()[issue.expected] ?? issue.expected),
      );
    case 'too_big':
      return at(
        issue.path,
        issue.origin === 'string' || issue.origin === 'array'
          ? words.tooLong(Number(issue.maximum), issue.origin === 'array')
          : words.atMost(String(issue.maximum)),
      );
    case 'too_small':
      return at(issue.path, issue.origin === 'number' ? words.atLeast(String(issue.minimum)) : words.tooShort);
    case 'custom':
      return at(issue.path, schemaWords.told(issue.message));
    default:
      return at(issue.path, schemaWords.told(lowerFirst(issue.message)));
  }
}

const kinds = (): Readonly<Record<string, string>> => words.kinds;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "collectors, entry 2, settings.every": counted as people do. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key, i) => {
    if (typeof key === 'number') return `${text}, ${words.entry(key + 1)}`;
    if (text === '') return String(key);
    return typeof path[i - 1] === 'number' ? `${text}, ${String(key)}` : `${text}.${String(key)}`;
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
