/** Sets an entry; when there are more than `limit`, the oldest makes room, so that endless names cost no endless memory. */
export function remember<Value>(map: Map<string, Value>, key: string, value: Value, limit: number): void {
  map.set(key, value);
  if (map.size <= limit) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
