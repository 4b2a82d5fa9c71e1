/** The foot of Home: the sentence or the alert. Held for a while, it opens the editor of the page. */
import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Shown } from '../../panels/alerts/alerts.ts';
import { useMay } from '../../live/may.ts';
import { panels } from '../../panels/all.ts';
import { go } from '../../router.ts';

/** ms. A tap is shorter. */
const holdFor = 900;
/** In CSS pixels: a hand that moves further does not hold. */
const slack = 14;

export function HomeFoot({ shown }: { readonly shown: Shown | undefined }) {
  const mayEdit = useMay('admin') === true;
  const held = useRef<{ timer: number; x: number; y: number }>(undefined);
  const hasOpened = useRef(false);
  const release = (): void => {
    clearTimeout(held.current?.timer);
    held.current = undefined;
  };
  const press = ({ clientX, clientY, button }: PointerEvent): void => {
    release();
    hasOpened.current = false;
    // An alert has keys of its own, which a hand may rest on.
    if (button !== 0 || shown || !mayEdit) return;
    const timer = window.setTimeout(() => {
      hasOpened.current = true;
      go({ page: 'edit', part: 'home' });
    }, holdFor);
    held.current = { timer, x: clientX, y: clientY };
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const { current } = held;
    if (current && Math.hypot(clientX - current.x, clientY - current.y) > slack) release();
  };
  /** The end of the hold is no tap on what stands there. */
  const swallow = (event: MouseEvent): void => {
    if (hasOpened.current) event.stopPropagation();
    hasOpened.current = false;
  };
  return (
    <div
      className="home-foot"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={release}
      onClickCapture={swallow}
      onContextMenu={(event) => event.preventDefault()}
    >
      {shown ? <panels.alert key={shown.alert.id} shown={shown} /> : <panels.verdict />}
    </div>
  );
}
