/** Which readings and devices the panels of a page show, by their settings. Pure. */
import type { PlacedPanel } from '#model/pages.ts';
import type { Directory, SeriesInfo } from '../../live/directory.ts';

/** Every text in the settings of panels, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each);
  else if (typeof value === 'object' && value !== null) yield* textsIn(Object.values(value));
}

const textsOf = (panels: readonly PlacedPanel[]): ReadonlySet<string> =>
  new Set(panels.flatMap(({ settings }) => [...textsIn(settings)]));

/** Named themselves, or by their device. */
export function seriesOn(panels: readonly PlacedPanel[], { byKey, byDevice }: Directory): readonly SeriesInfo[] {
  return [...textsOf(panels)].flatMap((text) => {
    const series = byKey.get(text);
    return series ? [series] : (byDevice.get(text)?.slice(0, 1) ?? []);
  });
}

/** Devices of which something stands on the page. */
export function devicesOn(panels: readonly PlacedPanel[], { byKey, byDevice }: Directory): ReadonlySet<string> {
  return new Set(
    [...textsOf(panels)].flatMap((text) => {
      const device = byKey.get(text)?.device ?? (byDevice.has(text) ? text : undefined);
      return device === undefined ? [] : [device];
    }),
  );
}
