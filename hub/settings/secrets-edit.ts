/** Changes one entry in the text of secrets.yaml; all else stays as it is, comments included. Pure. */
import { isMap, isNode, isScalar, parseDocument, YAMLMap } from 'yaml';
import type { Document } from 'yaml';

/** `value` undefined takes the entry out. The text must be valid YAML. */
export function editSecrets(text: string, name: string, value: string | undefined): string {
  const document = parseDocument<YAMLMap, false>(text);
  const entries = entriesOf(document);
  if (value !== undefined) {
    entries.set(name, value);
    return document.toString({ lineWidth: 0 });
  }
  const at = entries.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  if (at === -1) return text;
  const [gone] = entries.items.splice(at, 1);
  // What stands above an entry may be the head of the file: it outlives it.
  const above = isNode(gone?.key) ? gone.key.commentBefore : undefined;
  const next = entries.items[at]?.key;
  if (isNode(next)) next.commentBefore = joined(above, next.commentBefore) ?? null;
  else entries.comment = joined(above, entries.comment) ?? null;
  // An empty map would be written as {}.
  if (entries.items.length === 0) return remarks(document);
  return document.toString({ lineWidth: 0 });
}

/** A file of comments alone, or of nothing, has no map to put an entry into. */
function entriesOf(document: Document<YAMLMap, false>): YAMLMap {
  const found: unknown = document.contents;
  if (isMap(found)) return found;
  const entries = new YAMLMap();
  if (isNode(found)) entries.commentBefore = joined(found.commentBefore, found.comment) ?? null;
  document.contents = entries;
  return entries;
}

function remarks({ commentBefore, contents, comment }: Document<YAMLMap, false>): string {
  const all = [commentBefore, contents?.commentBefore, contents?.comment, comment].filter(
    (one) => typeof one === 'string',
  );
  const lines = all.flatMap((one, i) => [
    ...(i === 0 ? [] : ['']),
    ...one.split('\n').map((line) => line && `#${line}`),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function joined(...comments: readonly (string | null | undefined)[]): string | undefined {
  const there = comments.filter((one) => typeof one === 'string');
  return there.length === 0 ? undefined : there.join('\n');
}
