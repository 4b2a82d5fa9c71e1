/** A home as its screen knows it, from keys of series. */
import type { WireScreen, WireSeries } from '#model/wire.ts';
import { directoryOf, seriesInfo, type Directory } from '#renderer/live/directory.ts';

export type Row = readonly [key: string, unit: WireSeries['unit'], kind?: WireSeries['kind']];

/** Areas by device; settings of devices, in the order they were made. */
export function home(
  rows: readonly Row[],
  areas: Record<string, string> = {},
  settings: WireScreen['devices'] = {},
): Directory {
  return directoryOf(
    rows.map(([key, unit, kind = 'gauge'], id) => seriesInfo({ id, key, unit, kind })),
    Object.entries(areas).map(([subject, area]) => ({
      kind: 'device',
      subject,
      at: 0,
      body: { name: `${subject} sensor`, area },
    })),
    settings,
  );
}
