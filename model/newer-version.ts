/** Whether `one` is a later version than `other`: three numbers each, the first counts most. */
export function isNewerVersion(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((place) => (a?.[place] ?? 0) !== (b?.[place] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
