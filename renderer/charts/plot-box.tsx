/** Room for a drawing by hand: its size in u, measured, so that labels can be placed before they collide. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { currentUnit } from '../theme/screen-size.ts';
import './plot-box.css';

export type PlotSize = { readonly width: number; readonly height: number };

type Props = {
  readonly className?: string;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
  readonly children: (size: PlotSize) => ReactNode;
};

export function PlotBox({ className = '', label, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PlotSize>();
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      const u = currentUnit();
      const next = { width: entry.contentRect.width / u, height: entry.contentRect.height / u };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={host} className={`plot-box ${className}`} role="img" aria-label={label}>
      {size === undefined || size.height < 8 ? null : children(size)}
    </div>
  );
}

type LabelProps = {
  /** In u, from the left and from above. */
  readonly x: number;
  readonly y: number;
  /** Which part of the text stands at x. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'text' | 'soft' | 'faint';
  readonly children: ReactNode;
};

/** Words in a drawing; their middle line stands at y. */
export function PlotLabel({ x, y, anchor = 'middle', tone = 'soft', children }: LabelProps) {
  return (
    <span
      className="plot-label figure"
      data-anchor={anchor}
      data-tone={tone}
      style={{ left: `calc(${x.toFixed(1)} * var(--u))`, top: `calc(${y.toFixed(1)} * var(--u))` }}
    >
      {children}
    </span>
  );
}

/** The sheet of a drawing, in u. */
export function PlotSheet({ size, children }: { readonly size: PlotSize; readonly children: ReactNode }) {
  return (
    <svg
      className="plot-sheet"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
