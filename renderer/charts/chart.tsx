/** A plot as an element: made once, then only given data, sizes and themes. */
import { useEffect, useRef } from 'react';
import { onTheme } from '../theme/theme.ts';
import { currentUnit } from '../theme/screen-size.ts';
import type { Layer, PlotData } from './layers.ts';
import { createPlot, type Plot } from './plot.ts';
import './chart.css';

type Props = {
  /** Fixed for the life of the chart. */
  readonly layers: readonly Layer[];
  /** A new object draws anew. */
  readonly data: PlotData;
};

/** Drawing only: what it shows stands in words beside it. */
export function Chart({ layers, data }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>(undefined);
  const first = useRef({ layers, data });

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const made = createPlot(element, first.current.layers, first.current.data);
    plot.current = made;
    const watcher = new ResizeObserver(([entry]) => {
      // A hidden page has no size; its charts keep theirs.
      if (entry && entry.contentRect.width > 0)
        made.resize(entry.contentRect.width, entry.contentRect.height, currentUnit());
    });
    watcher.observe(element);
    const leaveTheme = onTheme(() => made.redraw());
    return () => {
      leaveTheme();
      watcher.disconnect();
      made.destroy();
      plot.current = undefined;
    };
  }, []);

  useEffect(() => plot.current?.set(data), [data]);

  return <div ref={host} className="chart" aria-hidden="true" />;
}
