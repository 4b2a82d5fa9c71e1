/** The page itself, smaller and on its grid, with a hand's hold on every panel. */
import { useMemo, type CSSProperties, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { grid, type Box, type PlacedPanel } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { InEditor } from '../../panels/empty-part.tsx';
import { useSaid } from '../../panels/verdict/use-said.ts';
import type { ScreenSize } from '../../type-size.ts';
import { areaOf, frameOf, type Area } from '../grid/area.ts';
import { PlacedGrid, styleOf } from '../grid/placed-grid.tsx';
import type { Drag, Edge } from './use-drag.ts';
import { titleOfPanel } from './sizes-of.ts';
import './stage.css';

type Props = {
  readonly kind: 'home' | 'own';
  readonly name: string;
  readonly panels: readonly PlacedPanel[];
  readonly size: ScreenSize;
  /** Of the page's own size, below 1. */
  readonly scale: number;
  readonly chosen: string | undefined;
  readonly drag: Drag | undefined;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly grab: (event: PointerEvent, panel: PlacedPanel, edge?: Edge) => void;
  readonly choose: (id: string | undefined) => void;
  readonly press: (event: KeyboardEvent, panel: PlacedPanel) => void;
};

export function Stage({ kind, name, panels, size, scale, chosen, drag, gridRef, grab, choose, press }: Props) {
  const area = useMemo(() => areaOf(size, kind), [size, kind]);
  const small = useMemo(() => scaled(area, scale), [area, scale]);
  const shown = drag?.layout ?? panels;
  const lit = drag?.panel.id ?? chosen;
  const page: CSSProperties = {
    ...styleOf({ left: 0, top: 0, width: size.width, height: size.height }),
    transform: `scale(${scale})`,
  };
  return (
    <div
      className="stage"
      style={styleOf({ left: 0, top: 0, width: size.width * scale, height: size.height * scale })}
      onClick={(event) => event.target === event.currentTarget && choose(undefined)}
    >
      <div className="stage-page" style={page} inert aria-hidden="true">
        {kind === 'own' ? <p className="stage-name">{name}</p> : null}
        <InEditor value>
          <PlacedGrid panels={shown} area={area} lit={lit} />
        </InEditor>
        <StageFoot kind={kind} />
      </div>
      <div
        ref={gridRef}
        className="stage-grid"
        data-keys
        role="group"
        aria-label={`${words.stage}. ${words.stageHelp}`}
        style={styleOf(small)}
        onClick={(event) => event.target === event.currentTarget && choose(undefined)}
      >
        <Dots />
        {panels.map((panel) => (
          <Hold
            key={panel.id}
            panel={shown.find(({ id }) => id === panel.id) ?? panel}
            area={small}
            isChosen={chosen === panel.id}
            isMoving={drag?.panel.id === panel.id}
            grab={grab}
            choose={choose}
            press={press}
          />
        ))}
        {drag ? <Landing box={drag.box} area={small} isRefused={drag.layout === undefined} /> : null}
      </div>
    </div>
  );
}

const scaled = ({ left, top, width, height }: Area, scale: number): Area => ({
  left: left * scale,
  top: top * scale,
  width: width * scale,
  height: height * scale,
});

function StageFoot({ kind }: { readonly kind: Props['kind'] }) {
  const { text } = useSaid();
  return (
    <p className="stage-foot" data-kind={kind}>
      {text}
    </p>
  );
}

const dots = Array.from({ length: (grid.columns + 1) * (grid.rows + 1) }, (_, i) => ({
  x: i % (grid.columns + 1),
  y: Math.floor(i / (grid.columns + 1)),
}));

/** Where the cells meet. */
function Dots() {
  return dots.map(({ x, y }) => (
    <i
      key={`${x} ${y}`}
      className="stage-dot"
      style={{ left: `${(x / grid.columns) * 100}%`, top: `${(y / grid.rows) * 100}%` }}
    />
  ));
}

function Landing({ box, area, isRefused }: { readonly box: Box; readonly area: Area; readonly isRefused: boolean }) {
  return (
    <div className="stage-landing" data-refused={isRefused} style={styleOf(frameOf(box, area))}>
      <span>{isRefused ? words.noRoomHere : words.cells(box.w, box.h)}</span>
    </div>
  );
}

const edges: readonly Edge[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
];

/** What is narrow has room for these alone. */
const corners = edges.filter(({ x, y }) => x !== 0 && y !== 0);

type HoldProps = Pick<Props, 'grab' | 'choose' | 'press'> & {
  readonly panel: PlacedPanel;
  readonly area: Area;
  readonly isChosen: boolean;
  readonly isMoving: boolean;
};

/** What a hand touches in place of a panel. */
function Hold({ panel, area, isChosen, isMoving, grab, choose, press }: HoldProps) {
  const { x, y, w, h } = panel;
  return (
    <div className="stage-hold" data-chosen={isChosen} data-moving={isMoving} style={styleOf(frameOf(panel, area))}>
      <button
        type="button"
        className="stage-panel"
        aria-pressed={isChosen}
        aria-label={words.placeOf(titleOfPanel(panel), x + 1, y + 1, w, h)}
        onPointerDown={(event) => grab(event, panel)}
        onClick={() => choose(panel.id)}
        onKeyDown={(event) => press(event, panel)}
      />
      {isChosen && !isMoving
        ? (w > 1 && h > 1 ? edges : corners).map((edge) => (
            <span
              key={`${edge.x} ${edge.y}`}
              className="stage-handle"
              data-x={edge.x}
              data-y={edge.y}
              onPointerDown={(event) => grab(event, panel, edge)}
            />
          ))
        : null}
    </div>
  );
}
