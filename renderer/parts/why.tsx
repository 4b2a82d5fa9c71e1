/** What a sentence rests on, over the page, and the way to everything that reports. A tap, Escape or a minute closes it. */
import { useEffect, useState, type ReactNode } from 'react';
import { editWords } from '#model/words/edit-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { deviceCount } from '../live/directory.ts';
import { useLive } from '../live/live.ts';
import { useMay } from '../live/may.ts';
import { linkTo } from '../router.ts';
import { Offer } from './offer.tsx';
import { useWays } from './ways.ts';
import './why.css';

/** Left open by someone who went away, it closes after so long, in ms. */
const forgotten = 60_000;

export type Opened = { readonly open: boolean; toggle(): void; close(): void };

export function useWhy(): Opened {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const forget = (): number => window.setTimeout(() => setOpen(false), forgotten);
    let timer = forget();
    const press = (event: KeyboardEvent): void => {
      clearTimeout(timer);
      timer = forget();
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', press);
    };
  }, [open]);
  return { open, toggle: () => setOpen(!open), close: () => setOpen(false) };
}

export function Why({ close, children }: { readonly close: () => void; readonly children: ReactNode }) {
  const count = useLive((state) => deviceCount(state.directory));
  const mayEdit = useMay('admin') === true;
  const ways = useWays();
  return (
    <div className="why" role="dialog" aria-label={words.why} onClick={close}>
      {children}
      <Offer />
      <nav className="why-links">
        {ways
          .filter(({ place }) => place.page !== 'home')
          .map(({ place, name }) => (
            <a key={`${place.page} ${place.part ?? ''}`} className="why-devices" {...linkTo(place)}>
              {place.page === 'devices' ? words.devices(count) : name}
            </a>
          ))}
        {mayEdit ? (
          <a className="why-devices" {...linkTo({ page: 'edit', part: 'home' })}>
            {editWords.editThis}
          </a>
        ) : null}
      </nav>
    </div>
  );
}
