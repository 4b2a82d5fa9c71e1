/** Which web pages stand on pages, as a policy names them. Pure. */
import { frameOrigin } from '#model/frame-address.ts';
import type { PlacedPanel, Pages } from '#model/pages.ts';

export const webOriginsOf = (panels: readonly PlacedPanel[]): readonly string[] =>
  panels.flatMap(({ panel, settings }) =>
    panel === 'web' && typeof settings['address'] === 'string' ? (frameOrigin(settings['address']) ?? []) : [],
  );

export const allWebOrigins = ({ home, own }: Pages): ReadonlySet<string> =>
  new Set(
    [...(home?.panels ?? []), ...Object.values(own).flatMap(({ panels }) => panels)].flatMap((each) =>
      webOriginsOf([each]),
    ),
  );
