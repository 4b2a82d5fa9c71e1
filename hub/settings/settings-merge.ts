/** Puts a value in the place of what is written, touching only what differs, so that comments stay where they are. */
import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** The node that stands for the value: the one that was there, changed, where it can be. */
export function merged(document: Document, before: unknown, value: unknown): unknown {
  if (isNode(before) && isDeepStrictEqual(plain(document, before), value)) return before;
  // What is named by others further down would change there, too.
  if (isNode(before) && !isAlias(before) && before.anchor === undefined) {
    if (isMap(before) && isRecord(value)) return mergedMap(document, before, value);
    if (isSeq(before) && Array.isArray(value)) return mergedList(document, before, value);
  }
  const after = document.createNode(value) as Node;
  if (isNode(before)) {
    // The remark behind a value outlives the value.
    if (isScalar(before) && before.comment) after.comment = before.comment;
    if (before.commentBefore) after.commentBefore = before.commentBefore;
  }
  return after;
}

/** Takes an entry out of a section or a list; what stands above it may be of its neighbours, and stays. */
export function takeOut(within: YAMLMap | YAMLSeq, at: number): void {
  const [gone] = within.items.splice(at, 1);
  const above = bearerOf(gone)?.commentBefore;
  if (!above) return;
  const next = bearerOf(within.items[at]);
  if (next) next.commentBefore = joined(above, next.commentBefore);
  else within.comment = joined(above, within.comment);
}

function mergedMap(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  // A key without a value is one left out already: it holds the place of what is commented out below it.
  const isLeftOut = (inner: unknown): boolean => inner === null || (isScalar(inner) && inner.value === null);
  const gone = map.items.filter(({ key, value: inner }) => !(nameOf(key) in value) && !isLeftOut(inner));
  for (const pair of gone) takeOut(map, map.items.indexOf(pair));
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== undefined) map.set(name, merged(document, map.get(name, true), inner));
  }
  return map;
}

function mergedList(document: Document, list: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  const [first] = list.items;
  if (isNode(first) && list.commentBefore) {
    first.commentBefore = joined(list.commentBefore, first.commentBefore);
    list.commentBefore = null;
  }
  const left = [...list.items];
  const take = (is: (item: unknown) => boolean): unknown => {
    const at = left.findIndex(is);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const written = (item: unknown): unknown => (isNode(item) ? plain(document, item) : item);
  // The same ones first, then those of one name, so that neither is taken for another.
  const found = values.map((value) => take((item) => isDeepStrictEqual(written(item), value)));
  values.forEach((value, i) => {
    const id = idOf(value);
    if (id !== undefined) found[i] ??= take((item) => idOf(written(item)) === id);
  });
  const missing = found.filter((item) => item === undefined).length;
  if (missing === left.length) values.forEach((_, i) => (found[i] ??= left.shift()));
  for (const item of left) takeOut(list, list.items.indexOf(item));
  list.items = values.map((value, i) => merged(document, found[i], value));
  return list;
}

const plain = (document: Document, node: Node): unknown => node.toJS(document, { maxAliasCount: 100 });

/** What carries the comment above an entry. */
function bearerOf(item: unknown): Node | undefined {
  const node = isNode(item) ? item : (item as Pair | undefined)?.key;
  return isNode(node) ? node : undefined;
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** What tells entries of a list apart. */
function idOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const id = value['id'] ?? value['kind'];
  return typeof id === 'string' ? id : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const joined = (above: string, below: string | null | undefined): string => (below ? `${above}\n${below}` : above);
