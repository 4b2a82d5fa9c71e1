/** How far away does one sit, and how large is the screen? The sizes are the choice: each looks alike from its seat. */
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { asWritten } from '../format/number.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { useLive } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import { currentPixels, trySeat, useScreenSize } from '../theme/screen-size.ts';
import { change } from './requests.ts';
import { previews, previewWidth, readDiagonal, type Distance } from './seat.ts';
import { SizeField } from './size-field.tsx';
import { Step, type StepProps } from './step.tsx';
import { useTaking } from './use-taking.ts';
import { useDiagonal } from './use-diagonal.ts';
import './seat.css';

const keys = { 0.6: 'near', 1.5: 'middle', 3: 'far' } as const;
/** Room for the largest preview in u: above the line of names, and the part of the width that its column has. */
const above = { usual: 330, large: 270 };
const lastColumn = 0.41;

type Props = StepProps & { readonly isFirst: boolean; readonly isOpen: boolean };

/** @param isOpen The first run is in front: then the page is as large as the screen that was found. */
export function SeatStep({ shown, next, back, isFirst, isOpen }: Props) {
  const words = firstRunWords.seat;
  const set = useLive((state) => state.screen?.distance);
  const diagonal = useDiagonal(isOpen, isFirst);
  const [touched, setTouched] = useState<Distance>();
  const [typed, setTyped] = useState<string>();
  const { isBusy, trouble, say, take } = useTaking(next);
  const distance = touched ?? set ?? 1.5;
  const text = typed ?? String(diagonal.inches);
  const inches = readDiagonal(text);
  useTrial(isOpen, distance, inches ?? diagonal.inches);
  const answer = (): void => {
    if (inches === undefined) return say(words.range);
    take(() =>
      change([
        { path: ['screen', 'distance'], value: distance },
        { path: ['screen', 'diagonal'], value: inches },
      ]),
    );
  };
  return (
    <Step
      at={3}
      shown={shown}
      back={back}
      question={words.question}
      aside={
        <SizeField
          text={text}
          isMeasured={typed === undefined && diagonal.isMeasured}
          change={(value) => {
            setTyped(value);
            say(undefined);
          }}
        />
      }
      action={words.choices[keys[distance]]}
      help={words.help}
      trouble={trouble}
      isBusy={isBusy}
      take={answer}
    >
      <Seats chosen={distance} diagonal={inches ?? diagonal.inches} choose={setTouched} />
    </Step>
  );
}

/** The page follows what is chosen before it is saved, and stays so until the first run is over. */
function useTrial(isOpen: boolean, distance: Distance, diagonal: number): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    trySeat({ distance, diagonal });
    return () => trySeat();
  }, [isOpen, distance, diagonal]);
}

type SeatsProps = {
  readonly chosen: Distance;
  readonly diagonal: number;
  readonly choose: (distance: Distance) => void;
};

function Seats({ chosen, diagonal, choose }: SeatsProps) {
  const words = firstRunWords.seat;
  const zone = useZone();
  const time = useNow((now) => clockTime(now, zone));
  const { width, floors } = useScreenSize();
  const { view, display } = currentPixels();
  const isLarge = floors.near > 36;
  const room = Math.min(
    isLarge ? above.large : above.usual,
    (lastColumn * (width - (isLarge ? 168 : 432))) / previewWidth,
  );
  const all = previews(view, display, diagonal, room);
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    const at = all.findIndex((each) => each.distance === chosen) + by;
    const next = all[at];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    choose(next.distance);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[at]?.focus();
  };
  return (
    <div className="seats" role="radiogroup" aria-label={words.question} ref={group} onKeyDown={move}>
      {all.map(({ distance, size, name, note }) => (
        <button
          key={distance}
          type="button"
          role="radio"
          className="seat"
          aria-checked={distance === chosen}
          tabIndex={distance === chosen ? 0 : -1}
          style={{ '--size': size, '--name': name, '--note': note } as CSSProperties}
          onClick={() => choose(distance)}
        >
          <span className="seat-preview figure" aria-hidden="true">
            {time}
          </span>
          <span className="seat-label">
            <span className="seat-name">{words.choices[keys[distance]]}</span>
            <span className="seat-note">{words.metres(asWritten(distance))}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
