/** Looking up what others name: a key that every object has anyway, such as "constructor", is in no table. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
