/** Asks for the PIN over the whole of a page, wherever on it that began: a list that scrolls would clip it. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './pin-pad.css';

export function PinOver({ children }: { readonly children: ReactNode }) {
  const [page, setPage] = useState<Element>();
  const place = useRef<HTMLSpanElement>(null);
  // Its page moves against burn-in, is hidden and is covered; what stands on none of them would stay.
  useLayoutEffect(() => setPage(place.current?.closest('.page') ?? document.body), []);
  return (
    <>
      <span ref={place} hidden />
      {page === undefined ? null : createPortal(<Over page={page}>{children}</Over>, page)}
    </>
  );
}

function Over({ page, children }: { readonly page: Element; readonly children: ReactNode }) {
  const over = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const behind = [...page.children].filter((each) => each !== over.current && !each.hasAttribute('inert'));
    for (const each of behind) each.toggleAttribute('inert', true);
    over.current?.focus({ preventScroll: true });
    return () => {
      for (const each of behind) each.toggleAttribute('inert', false);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [page]);
  // React tells what it stands in of a click on it, too: there it would close a sheet or send a form.
  return (
    <div ref={over} className="pin-over" tabIndex={-1} onClick={(event) => event.stopPropagation()}>
      {children}
    </div>
  );
}
