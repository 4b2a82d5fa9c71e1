/** Copies what is remembered, so that a dry run can go on from it and change nothing. */

/**
 * A copy of maps, sets, lists and plain objects, all the way down; what stands there twice is one in the copy, too.
 * Functions, what is frozen and everything else are shared: they must remember nothing. `without` names a property that
 * is left undefined.
 */
export function copied<Value>(value: Value, without?: string): Value {
  const seen = new Map<object, unknown>();

  const copy = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const known = seen.get(one);
    if (known !== undefined) return known;
    if (one instanceof Map) {
      const map = new Map<unknown, unknown>();
      seen.set(one, map);
      for (const [key, each] of one) map.set(copy(key), copy(each));
      return map;
    }
    if (one instanceof Set) {
      const set = new Set<unknown>();
      seen.set(one, set);
      for (const each of one) set.add(copy(each));
      return set;
    }
    if (Array.isArray(one)) {
      const list: unknown[] = [];
      seen.set(one, list);
      for (const each of one) list.push(copy(each));
      return list;
    }
    if (Object.isFrozen(one) || Object.getPrototypeOf(one) !== Object.prototype) return one;
    const object: Record<string, unknown> = {};
    seen.set(one, object);
    for (const [key, each] of Object.entries(one)) object[key] = key === without ? undefined : copy(each);
    return object;
  };

  return copy(value) as Value;
}
