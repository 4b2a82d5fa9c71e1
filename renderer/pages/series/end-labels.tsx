/** Names at the ends of lines, so that they are told apart without colour. */
import { useEffect, useRef, useState } from 'react';
import { apart } from '../../charts/axis.ts';
import { inSight, type Trace } from '../../charts/trace.ts';
import type { View } from '../../charts/view.ts';

type Props = {
  readonly traces: readonly Trace[];
  readonly names: readonly string[];
  readonly view: View;
  readonly height: (value: number, scale: 0 | 1) => number;
};

/** Lines of a label, and how far it stands above its line, in ems. */
const leading = 1.25;
const above = 0.95;

export function EndLabels({ traces, names, view, height }: Props) {
  const host = useRef<HTMLDivElement>(null);
  /** Size of the type as a part of the plot. */
  const [em, setEm] = useState<number>();
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.height ?? 0;
      if (room > 0) setEm(Number.parseFloat(getComputedStyle(element).fontSize) / room);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={host} className="plot-ends" aria-hidden="true">
      {em === undefined ? null : <Placed {...{ traces, names, view, height, em }} />}
    </div>
  );
}

function Placed({ traces, names, view, height, em }: Props & { readonly em: number }) {
  const ends = traces.flatMap((trace, i) => {
    const [first, end] = inSight(trace, view);
    const { at, mean } = trace.columns;
    for (let n = end - 1; n >= first; n--) {
      const value = mean[n] ?? null;
      if (value !== null && (at[n] ?? Infinity) <= view.to)
        return [{ name: names[i] ?? '', trace, top: height(value, trace.scale) - above * em }];
    }
    return [];
  });
  const tops = apart(
    ends.map(({ top }) => top),
    leading * em,
  );
  return ends.map(({ name, trace: { hue } }, i) => (
    <span key={`${name} ${i}`} className="plot-end" style={{ top: `${(tops[i] ?? 0) * 100}%` }}>
      <i style={{ background: `var(${hue})` }} />
      <span>{name}</span>
    </span>
  ));
}
