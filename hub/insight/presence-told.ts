/** What a message of a presence topic says. Pure. */

const words: ReadonlyMap<string, boolean> = new Map([
  ...['on', 'true', '1', 'yes', 'home', 'occupied', 'detected', 'present'].map((word) => [word, true] as const),
  ...['off', 'false', '0', 'no', 'away', 'not_home', 'clear', 'unoccupied', 'absent'].map(
    (word) => [word, false] as const,
  ),
]);

/** Of motion sensors and of Zigbee2MQTT, Tasmota and Home Assistant. */
const fields = ['occupancy', 'presence', 'motion', 'occupied', 'state', 'value'] as const;

/** Whether somebody is there; undefined for what cannot be read. */
export function presenceTold(payload: string): boolean | undefined {
  const text = payload.trim();
  const found = words.get(text.toLowerCase().replaceAll('"', ''));
  if (found !== undefined) return found;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof body === 'number') return body > 0;
  if (typeof body !== 'object' || body === null) return undefined;
  for (const field of fields) {
    const value: unknown = (body as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value > 0;
    if (typeof value === 'string') return words.get(value.trim().toLowerCase());
  }
  return undefined;
}
