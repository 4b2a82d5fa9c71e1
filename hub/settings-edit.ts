/** Changes one setting in the text of mantel.yaml and leaves everything else, comments included, as it stands. Pure. */
import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';
import { parseSettingsText } from './settings-text.ts';

/** `value` undefined takes the setting out. */
export function editSettings(text: string, path: readonly (string | number)[], value: unknown): string {
  const { document } = parseSettingsText(text);
  const known = document.hasIn(path);
  if (value === undefined) {
    if (known) document.deleteIn(path);
  } else {
    openSections(document, path);
    document.setIn(path, known ? replacement(document, path, value) : document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

/** A section whose lines are all commented out has no value yet: it becomes a section, its comments stay with it. */
function openSections(document: Document, path: readonly (string | number)[]): void {
  for (let length = 1; length < path.length; length++) {
    const around = path.slice(0, length);
    const node: unknown = document.getIn(around, true);
    if (!isScalar(node) || node.value !== null) continue;
    const section = document.createNode({});
    section.commentBefore = node.commentBefore ?? node.comment ?? null;
    if (isMap(section)) section.flow = false;
    document.setIn(around, section);
  }
}

/** The remark behind a value outlives the value. */
function replacement(document: Document, path: readonly (string | number)[], value: unknown): unknown {
  const before: unknown = document.getIn(path, true);
  const after = document.createNode(value);
  if (isScalar(before) && before.comment) after.comment = before.comment;
  return after;
}
