/** What is there already: every row with a value of its own, taken unless a touch leaves it out. */
import { useEffect, useState } from 'react';
import type { Found } from '#model/found-api.ts';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { useLive } from '../live/live.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { canStart, deviceOf, keepOrder, leavingOf, valueText } from './found.ts';
import { ask } from './requests.ts';
import { Step, type StepProps } from './step.tsx';
import { useTaking } from './use-taking.ts';
import { Tick } from './tick.tsx';
import './found.css';

/** ms between looks, while the page is shown. */
const lookEvery = 1_500;

/** Undefined until the hub has answered. */
function useFound(shown: boolean): readonly Found[] | undefined {
  const [found, setFound] = useState<readonly Found[]>();
  useEffect(() => {
    if (!shown) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer = 0;
    const look = async (): Promise<void> => {
      const answer = await ask<readonly Found[]>('found', { signal });
      if (signal.aborted) return;
      if (answer.ok) setFound((before = []) => keepOrder(before, answer.value));
      timer = window.setTimeout(() => void look(), lookEvery);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [shown]);
  return found;
}

/** The sentences why something was not done. */
async function leaveOut(
  found: readonly Found[],
  isTaken: (one: Found) => boolean,
  wasTaken: (one: Found) => boolean,
): Promise<string | undefined> {
  for (const one of found) {
    const leaving = leavingOf(one);
    if (leaving === undefined || isTaken(one) === wasTaken(one)) continue;
    const body = isTaken(one) ? leaving.in : leaving.out;
    // One after the other: each is a change of the same file.
    const answer = await ask(leaving.path, { method: 'PATCH', body });
    if (!answer.ok) return answer.why;
  }
  return undefined;
}

export function FoundStep({ shown, next, back }: StepProps) {
  const words = firstRunWords.found;
  const found = useFound(shown);
  const devices = useLive((state) => state.screen?.devices);
  const [touched, setTouched] = useState<Readonly<Record<string, boolean>>>({});
  const { isBusy, trouble, say, take } = useTaking(next);
  const all = found ?? [];
  const wasTaken = (one: Found): boolean => {
    const device = deviceOf(one);
    return canStart(one) && !(device !== undefined && devices?.[device]?.hidden === true);
  };
  const isTaken = (one: Found): boolean => canStart(one) && (touched[one.id] ?? wasTaken(one));
  const ready = all.filter(canStart).length;
  const taken = all.filter(isTaken).length;
  const isOnlyUsual = all.every(({ what }) => what === 'machine' || what === 'weather');
  const answer = (): void => {
    take(() => leaveOut(all, isTaken, wasTaken));
  };
  return (
    <Step
      at={2}
      shown={shown}
      back={back}
      question={
        found === undefined ? (
          words.looking
        ) : isOnlyUsual ? (
          <>
            <strong>{words.nothing}</strong> {words.nothingMore}
          </>
        ) : (
          <>
            <strong>{words.question(all.length)}</strong> {ready === 0 ? null : words.can(ready, all.length)}
          </>
        )
      }
      action={words.start(taken)}
      help={taken < all.length ? words.helpLeft : words.help}
      trouble={trouble}
      isBusy={isBusy}
      take={answer}
    >
      <Rows
        found={all}
        isTaken={isTaken}
        touch={(one) => {
          setTouched({ ...touched, [one.id]: !isTaken(one) });
          say(undefined);
        }}
      />
    </Step>
  );
}

/** What stands around the rows, in u: above them the question, below them the button. */
const around = { usual: 580, large: 440 };
const rowHeight = 75;

type RowsProps = {
  readonly found: readonly Found[];
  readonly isTaken: (one: Found) => boolean;
  readonly touch: (one: Found) => void;
};

/** As many as there is room for; a touch on the last line shows the others. */
function Rows({ found, isTaken, touch }: RowsProps) {
  const words = firstRunWords.found;
  const { height, floors } = useScreenSize();
  const [from, setFrom] = useState(0);
  const room = height - (floors.near > 36 ? around.large : around.usual);
  const places = Math.max(2, Math.floor(room / Math.max(rowHeight, floors.touch)));
  const fit = found.length <= places ? places : places - 1;
  const start = from < found.length ? from : 0;
  const shown = found.slice(start, start + fit);
  const left = found.length - start - shown.length;
  return (
    <div className="found" role="group" aria-label={words.list}>
      {shown.map((one) => (
        <Row key={one.id} one={one} isTaken={isTaken(one)} touch={() => touch(one)} />
      ))}
      {found.length <= places ? null : (
        <button type="button" className="found-more" onClick={() => setFrom(left > 0 ? start + fit : 0)}>
          {left > 0 ? words.more(left) : words.first}
        </button>
      )}
    </div>
  );
}

type RowProps = { readonly one: Found; readonly isTaken: boolean; readonly touch: () => void };

function Row({ one, isTaken, touch }: RowProps) {
  const words = firstRunWords.found;
  const { name, about, state, text } = one;
  const value = valueText(one);
  const told = state === 'asks' ? words.later : value === '' ? words.waits : value;
  return (
    <button
      type="button"
      role="checkbox"
      className="found-row"
      aria-checked={isTaken}
      aria-disabled={!canStart(one) || leavingOf(one) === undefined}
      onClick={() => canStart(one) && leavingOf(one) !== undefined && touch()}
    >
      <Tick on={isTaken} />
      <span className="found-name">{name}</span>
      <span className="found-about">{state === 'asks' && text !== null ? text : about}</span>
      <span className="found-value figure" data-told={value !== '' && state !== 'asks'}>
        {told}
      </span>
    </button>
  );
}
