/** What happened, below where it happened. A tap tells it whole. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { moment } from '../../format/time.ts';
import type { Mark } from './happenings.ts';
import './lane.css';

type Props = { readonly marks: readonly Mark[]; readonly zone: string };

function Shape({ isTrouble }: { readonly isTrouble: boolean }) {
  return (
    <svg className="lane-shape" viewBox="0 0 18 16" aria-hidden="true">
      {isTrouble ? <path d="M9 1.5L16.5 14.5H1.5Z" /> : <circle cx="9" cy="9" r="4.5" />}
    </svg>
  );
}

export function Lane({ marks, zone }: Props) {
  const [opened, setOpened] = useState<Mark>();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), [opened]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setOpened(undefined);
  };
  return (
    <div className="lane">
      {marks.map((mark) => (
        <button
          key={mark.all[0]?.at}
          type="button"
          className="lane-mark"
          data-flip={mark.flips}
          aria-haspopup="dialog"
          style={{
            maxWidth: `${mark.width * 100}%`,
            ...(mark.flips ? { right: `${(1 - mark.place) * 100}%` } : { left: `${mark.place * 100}%` }),
          }}
          onClick={() => setOpened(mark)}
        >
          <Shape isTrouble={mark.isTrouble} />
          <span className="lane-words">
            <span>{mark.title}</span>
            <span>{mark.note}</span>
          </span>
        </button>
      ))}
      {opened === undefined ? null : (
        <div className="lane-told" role="dialog" aria-label={words.laneTitle} onKeyDown={press}>
          <ul>
            {opened.all.map(({ at, text, isTrouble }) => (
              <li key={`${at} ${text}`}>
                <Shape isTrouble={isTrouble} />
                <p>
                  <span className="lane-when">{moment(at, zone)}</span> {text}
                </p>
              </li>
            ))}
          </ul>
          <button ref={close} type="button" className="lane-close" onClick={() => setOpened(undefined)}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}

/** Lines in the plot, from what happened up to it. */
export function LaneLines({ marks }: Pick<Props, 'marks'>) {
  return marks.map(({ place, all }) => (
    <span key={all[0]?.at} className="lane-line" style={{ left: `${place * 100}%` }} />
  ));
}
