/** A panel of near type on the grid: it has its own sizes of type, and asks nothing while its page is hidden. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import './placed-near.css';

type Props = { readonly children: (shown: boolean) => ReactNode };

export function PlacedNear({ children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    // A hidden page has no size.
    const watcher = new ResizeObserver(([entry]) => setShown((entry?.contentRect.width ?? 0) > 0));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={host} className="placed-near">
      {children(shown)}
    </div>
  );
}
