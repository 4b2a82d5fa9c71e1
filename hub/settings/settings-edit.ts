/**
 * Changes one setting in the text of mantel.yaml. Only the section it stands in is written anew, with its comments; all
 * other lines stay as they are, byte for byte. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { Misconfigured } from '#model/trouble.ts';
import { settingsPageWords as words } from '#model/words/settings-en.ts';
import { isJust } from './just-this.ts';
import { merged, takeOut } from './settings-merge.ts';

type Path = readonly [string, ...(string | number)[]];

/**
 * `value` undefined takes the setting out. The text must be valid YAML. Throws Misconfigured where it is written so that
 * more would change than the setting, or something else: with anchors, or a section whose name stands in quotes.
 */
export function editSettings(text: string, path: Path, value: unknown): string {
  try {
    const after = withEdit(text, path, value);
    if (isJust(text, after, path, value)) return after;
  } catch (error) {
    // An alias whose anchor stands in another section, or was in what is taken out.
    if (!(error instanceof ReferenceError)) throw error;
  }
  throw new Misconfigured(words.onlyByHand(path[0]));
}

function withEdit(text: string, path: Path, value: unknown): string {
  const lines = text.split('\n');
  const [begin, end] = sectionOf(lines, path[0]);
  if (value === undefined && path.length === 1) {
    const remarks = lines.slice(begin, end).filter((line) => line.startsWith('#'));
    return [...lines.slice(0, begin), ...remarks, ...lines.slice(end)].join('\n');
  }
  const document = parseDocument(lines.slice(begin, end).join('\n'));
  const before: unknown = document.toJS();
  if (value === undefined) {
    removeIn(document, path);
  } else {
    openSections(document, path);
    document.setIn(path, merged(document, document.getIn(path, true), value));
  }
  if (isDeepStrictEqual(document.toJS(), before)) return text;
  const section = document.toString({ lineWidth: 0 }).replace(/\n$/, '').split('\n');
  const isNew = begin === end && text.trim() !== '';
  const rest = lines.slice(end);
  return [...lines.slice(0, begin), ...(isNew ? ['', ...section] : section), ...(rest.length > 0 ? rest : [''])].join(
    '\n',
  );
}

/** Lines of a top-level key, up to its last indented line and the comments right behind; none, at the end, for a new key. */
function sectionOf(lines: readonly string[], key: string): [begin: number, end: number] {
  const begin = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (begin === -1) {
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return [last + 1, last + 1];
  }
  const next = lines.findIndex((line, i) => i > begin && /^[^\s#-]/.test(line));
  const reach = next === -1 ? lines.length : next;
  let end = lines.findLastIndex((line, i) => i < reach && i >= begin && (i === begin || /^(\s+\S|- )/.test(line))) + 1;
  while (end < reach && lines[end]?.startsWith('#')) end++;
  return [begin, end];
}

/** A section whose lines are all commented out has no value yet: it becomes a section, its comments stay with it. */
function openSections(document: Document, path: Path): void {
  for (let length = 1; length < path.length; length++) {
    const around = path.slice(0, length);
    const node: unknown = document.getIn(around, true);
    if (!isScalar(node) || node.value !== null) continue;
    const section = document.createNode({});
    section.commentBefore = node.commentBefore ?? node.comment ?? null;
    document.setIn(around, section);
  }
}

function removeIn(document: Document, path: Path): void {
  const around: unknown = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(around)) {
    const at = around.items.findIndex(({ key }) => isScalar(key) && key.value === last);
    if (at !== -1) takeOut(around, at);
  } else if (isSeq(around) && typeof last === 'number' && last < around.items.length) takeOut(around, last);
}
