/**
 * Changes one setting in the text of mantel.yaml. Only the section it stands in is written anew, with its comments; all
 * other lines stay as they are, byte for byte. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import { isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';

type Path = readonly [string, ...(string | number)[]];

/** `value` undefined takes the setting out. The text must be valid YAML. */
export function editSettings(text: string, path: Path, value: unknown): string {
  const lines = text.split('\n');
  const [begin, end] = sectionOf(lines, path[0]);
  const document = parseDocument(lines.slice(begin, end).join('\n'));
  const before: unknown = document.toJS();
  if (value === undefined) {
    if (document.hasIn(path)) document.deleteIn(path);
  } else {
    openSections(document, path);
    document.setIn(path, replacement(document, path, value));
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

/** The remark behind a value outlives the value. */
function replacement(document: Document, path: Path, value: unknown): unknown {
  const before: unknown = document.getIn(path, true);
  const after = document.createNode(value);
  if (isScalar(before) && before.comment) after.comment = before.comment;
  return after;
}
