/** Panels on the grid of a page, each in its place and behind a fence of its own. */
import { memo, useMemo, type CSSProperties } from 'react';
import type { PlacedPanel } from '#model/pages.ts';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { MissingPart } from '../../panels/missing-part.tsx';
import { PanelFence } from '../../panels/panel-fence.tsx';
import { placedPanel } from '../../panels/placed.ts';
import { frameOf, innerOf, type Area } from './area.ts';
// Panels of near type begin as parts of a page do.
import '../page-frame.css';
import './placed-grid.css';

type Props = {
  readonly panels: readonly PlacedPanel[];
  readonly area: Area;
  /** The one in hand, from which the others step back. */
  readonly lit?: string | undefined;
};

export function PlacedGrid({ panels, area, lit }: Props) {
  const { width, height } = area;
  return (
    <div className="placed-grid" style={styleOf(area)}>
      {panels.map((panel) => (
        <Place
          key={panel.id}
          panel={panel}
          width={width}
          height={height}
          isBack={lit !== undefined && lit !== panel.id}
        />
      ))}
    </div>
  );
}

type PlaceProps = {
  readonly panel: PlacedPanel;
  readonly width: number;
  readonly height: number;
  readonly isBack: boolean;
};

/** Drawn anew only when it itself was changed. */
const Place = memo(function Place({ panel, width, height, isBack }: PlaceProps) {
  const { x, y, w, h, settings } = panel;
  const frame = useMemo(() => frameOf({ x, y, w, h }, { width, height }), [x, y, w, h, width, height]);
  const size = useMemo(() => innerOf(frame), [frame]);
  const placeable = placedPanel(panel.panel);
  return (
    <div className="placed" data-placed={panel.panel} data-back={isBack} style={styleOf(frame)}>
      {placeable ? (
        <PanelFence name={placeable.title()}>
          <placeable.Panel settings={settings} size={size} />
        </PanelFence>
      ) : (
        <MissingPart name={panel.panel} text={words.unknownPanel(panel.panel)} />
      )}
    </div>
  );
});

const inUnits = (value: number): string => `calc(${value} * var(--u))`;

export function styleOf({ left, top, width, height }: Area): CSSProperties {
  return { left: inUnits(left), top: inUnits(top), width: inUnits(width), height: inUnits(height) };
}
