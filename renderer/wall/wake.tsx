/** What covers the page until somebody touches it. That touch uncovers and does nothing else. */
import { useEffect, useRef, useState } from 'react';
import type { Cover } from './cover.ts';
import { NightPage } from './night-page.tsx';
import { cover as coverKeys, touched } from './touched.ts';
import './wake.css';

/** The click of a touch comes within this after the finger has left (ms). */
const clickWithin = 400;

export function Wake({ cover }: { readonly cover: Cover }) {
  const [isWaking, setWaking] = useState(false);
  const timer = useRef(0);
  useEffect(() => {
    document.documentElement.dataset['cover'] = cover;
    coverKeys(cover !== 'none');
  }, [cover]);
  if (cover === 'none' && !isWaking) return null;
  const over = (): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setWaking(false), clickWithin);
  };
  return (
    <div
      className="wake"
      data-cover={cover}
      onPointerDown={() => {
        setWaking(true);
        touched();
      }}
      onPointerUp={over}
      onPointerCancel={over}
    >
      {cover === 'night' ? (
        <div className="page night-ground">
          <NightPage />
        </div>
      ) : null}
    </div>
  );
}
