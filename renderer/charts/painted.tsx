/** Traces as an element: one canvas for its whole life, drawn anew for each scene, size and theme. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { currentUnit } from '../theme/screen-size.ts';
import { onTheme } from '../theme/theme.ts';
import type { Hue } from './layers.ts';
import { paint, type Colours } from './paint.ts';
import type { Scene } from './trace.ts';
import './painted.css';

/** Colours of custom properties as they stand at an element, looked up once until the theme changes. */
export function coloursOf(element: Element): Colours {
  const known = new Map<Hue, string>();
  return (hue, alpha) => {
    let channels = known.get(hue);
    if (channels === undefined) {
      const value = getComputedStyle(element).getPropertyValue(hue).trim();
      channels = [1, 3, 5].map((i) => Number.parseInt(value.slice(i, i + 2), 16)).join(' ');
      known.set(hue, channels);
    }
    return `rgb(${channels} / ${alpha})`;
  };
}

/** Drawing only: what it shows stands in words beside it. */
export function Painted({ scene }: { readonly scene: Scene }) {
  const host = useRef<HTMLCanvasElement>(null);
  const shown = useRef(scene);
  const draw = useRef<() => void>(undefined);

  useEffect(() => {
    const canvas = host.current;
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return undefined;
    let colours = coloursOf(canvas);
    draw.current = () => {
      const size = { width: canvas.width, height: canvas.height, unit: currentUnit() * devicePixelRatio };
      pen.clearRect(0, 0, size.width, size.height);
      paint(pen, size, shown.current, colours);
    };
    const watcher = new ResizeObserver(([entry]) => {
      // A hidden page has no size; its plot keeps its own.
      if (!entry || entry.contentRect.width === 0) return;
      canvas.width = Math.round(entry.contentRect.width * devicePixelRatio);
      canvas.height = Math.round(entry.contentRect.height * devicePixelRatio);
      draw.current?.();
    });
    watcher.observe(canvas);
    const leaveTheme = onTheme(() => {
      colours = coloursOf(canvas);
      draw.current?.();
    });
    return () => {
      leaveTheme();
      watcher.disconnect();
      draw.current = undefined;
    };
  }, []);

  // In the same frame as the axes beside it.
  useLayoutEffect(() => {
    shown.current = scene;
    draw.current?.();
  }, [scene]);

  return <canvas ref={host} className="painted" aria-hidden="true" />;
}
