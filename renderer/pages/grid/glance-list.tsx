/** A page for a far seat: a name and a value a line, as many as can be read from there. */
import { useMemo } from 'react';
import type { PlacedPanel } from '#model/pages.ts';
import { live, useLive } from '../../live/live.ts';
import { placedPanel } from '../../panels/placed.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import type { LiveState } from '../../live/live-store.ts';
import type { GlanceLine } from '../../panels/placeable.tsx';

/** In the order one reads them. */
function linesOf(state: LiveState, panels: readonly PlacedPanel[]): readonly GlanceLine[] {
  const seen = new Set<number>();
  return panels
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .flatMap((panel) => placedPanel(panel.panel)?.glance(state, panel.settings) ?? [])
    .filter(({ series: { id } }) => !seen.has(id) && seen.add(id));
}

type Props = { readonly panels: readonly PlacedPanel[]; readonly height: number };

export function GlanceList({ panels, height }: Props) {
  const { floors } = useScreenSize();
  const directory = useLive((state) => state.directory);
  const lines = useMemo(() => linesOf({ ...live.state, directory }, panels), [directory, panels]);
  const least = Math.max(floors.touch, 1.28 * Math.max(76, floors.glance));
  const shown = lines.slice(0, Math.max(1, Math.floor(height / least)));
  return (
    <div className="rows glance-list">
      {shown.map(({ name, series }) => (
        <a key={series.key} className="row" {...linkTo({ page: 'series', key: series.key })}>
          <span className="row-name">{name}</span>
          <span className="row-value" data-class="glance">
            <Reading id={series.id} unit={series.unit} />
          </span>
        </a>
      ))}
    </div>
  );
}
