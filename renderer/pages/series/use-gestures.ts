/** Moving and looking closer by hand: drag, wheel and pinch, and a touch or a pointer that reads. */
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { moved, pinched, spanOf, within, zoomed, type View } from '../../charts/view.ts';

/** A finger that moved less, in CSS pixels, has touched and not dragged. */
const still = 7;
/** One notch of a wheel, by its deltaY, shows this much more or less. */
const perNotch = 1.0016;
/** ms after the last turn of a wheel at which the plot rests. */
const restAfter = 180;

type Finger = { readonly x: number; readonly startX: number; readonly startedAt: View };

export type Gestures = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
};

type Options = {
  readonly field: RefObject<HTMLElement | null>;
  readonly view: View;
  /** Epoch ms that no view goes beyond. */
  readonly now: number;
  readonly onView: (view: View, isMoving: boolean) => void;
  /** A time that is pointed at; undefined when the pointer has left. */
  readonly onRead: (at: number | undefined) => void;
};

export function useGestures({ field, view, now, onView, onRead }: Options): Gestures {
  const fingers = useRef(new Map<number, Finger>()).current;
  const pinch = useRef<readonly [number, number]>(undefined);
  const isDragging = useRef(false);
  const latest = useRef({ view, now, onView });
  useEffect(() => {
    latest.current = { view, now, onView };
  });

  const partOf = (x: number): number => {
    const box = field.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (x - box.left) / box.width;
  };
  const timeAt = (x: number, of: View = view): number => of.from + Math.min(1, Math.max(0, partOf(x))) * spanOf(of);

  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    let rest = 0;
    // React listens passively, which could not keep the page from scrolling.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { view: seen, now: end, onView: show } = latest.current;
      const box = element.getBoundingClientRect();
      const notch = event.deltaMode === 0 ? 1 : 30;
      const sideways = event.deltaX + (event.shiftKey ? event.deltaY : 0);
      const next =
        Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)
          ? moved(seen, (sideways * notch) / box.width, end)
          : zoomed(
              seen,
              perNotch ** (event.deltaY * notch),
              seen.from + ((event.clientX - box.left) / box.width) * spanOf(seen),
              end,
            );
      latest.current = { ...latest.current, view: next };
      show(next, true);
      clearTimeout(rest);
      rest = window.setTimeout(() => latest.current.onView(latest.current.view, false), restAfter);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('wheel', turn);
    };
  }, [field]);

  function startPinch(): void {
    const [a, b] = [...fingers.values()];
    pinch.current = a && b ? [timeAt(a.x), timeAt(b.x)] : undefined;
  }

  function leave(event: PointerEvent<HTMLElement>): void {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (!finger) return;
    if (!isDragging.current) {
      if (event.type === 'pointerup') onRead(timeAt(event.clientX));
      return;
    }
    // The finger that is left goes on from where it is.
    for (const [id, { x }] of fingers) fingers.set(id, { x, startX: x, startedAt: latest.current.view });
    pinch.current = undefined;
    if (fingers.size > 0) return;
    isDragging.current = false;
    // The last move may not have been drawn yet.
    onView(latest.current.view, false);
  }

  function show(next: View): void {
    latest.current = { ...latest.current, view: next };
    onView(next, true);
  }

  return {
    onPointerDown(event) {
      if (event.button !== 0 || fingers.size === 2) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, { x: event.clientX, startX: event.clientX, startedAt: view });
      if (fingers.size === 2) {
        isDragging.current = true;
        onRead(undefined);
        startPinch();
      }
    },
    onPointerMove(event) {
      const finger = fingers.get(event.pointerId);
      if (!finger) {
        if (event.pointerType === 'mouse') onRead(timeAt(event.clientX));
        return;
      }
      fingers.set(event.pointerId, { ...finger, x: event.clientX });
      if (pinch.current) {
        const [a, b] = [...fingers.values()];
        if (a && b) show(pinched(pinch.current, [partOf(a.x), partOf(b.x)], now));
        return;
      }
      if (!isDragging.current && Math.abs(event.clientX - finger.startX) < still) return;
      if (!isDragging.current) onRead(undefined);
      isDragging.current = true;
      const by = (partOf(finger.startX) - partOf(event.clientX)) * spanOf(finger.startedAt);
      show(within({ from: finger.startedAt.from + by, to: finger.startedAt.to + by }, now));
    },
    onPointerUp: leave,
    onPointerCancel: leave,
    onPointerLeave(event) {
      if (event.pointerType === 'mouse' && fingers.size === 0) onRead(undefined);
    },
  };
}
