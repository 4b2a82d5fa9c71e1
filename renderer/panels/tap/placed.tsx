import { useState } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useMay } from '../../live/may.ts';
import { Fade } from '../../parts/fade.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { logTap, tapNow } from './log-tap.ts';
import { aheadOf, type Tap } from './tap.ts';
import { useTaps } from './use-taps.ts';
import './tap.css';

const mostMarks = 16;
const settings = z.strictObject({
  name: z.string().trim().max(30).default('').meta({ title: 'name' }),
  goal: z.int().min(0).max(99).default(8).meta({ title: 'goal' }),
});
type Settings = z.output<typeof settings>;

/** The label of its series: small letters, digits and hyphens, so that a new name is a new counter. */
const counterOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'water';

function PlacedTap({ settings: { name, goal }, size }: PlacedProps<Settings>) {
  const mayTap = useMay('ingest') === true;
  const counter = counterOf(name);
  const taps = useTaps(counter, goal);
  /** Taps made here that the history may not hold yet; they show at once. */
  const [made, setMade] = useState<readonly Tap[]>([]);
  const [refused, setRefused] = useState<string>();
  const upTo = taps?.upTo ?? -Infinity;
  const count = Math.max(0, (taps?.today ?? 0) + aheadOf(made, upTo));
  const log = (value: 1 | -1): void => {
    if (value === -1 && count === 0) return;
    const tap = tapNow(value);
    setMade((before) => [...before.filter(({ at }) => at > upTo), tap]);
    setRefused(undefined);
    void logTap(counter, tap).then((reason) => {
      if (reason === undefined) return;
      setMade((before) => before.filter((each) => each !== tap));
      setRefused(reason);
    });
  };
  const title = name === '' ? words.water : name;
  const isLow = size.h < 150;
  const counted = (
    <>
      <span className="tap-name">{title}</span>
      <span className="tap-count figure">
        <Fade text={taps === undefined ? '\u2013' : String(count)} />
        {goal > 0 ? <span className="tap-of"> {words.ofGoal(goal)}</span> : null}
      </span>
      {goal > 0 && goal <= mostMarks && !isLow ? (
        <span className="tap-marks" aria-hidden="true">
          {Array.from({ length: goal }, (_, i) => (
            <i key={i} data-full={i < count} />
          ))}
        </span>
      ) : null}
    </>
  );
  return (
    <div className="tap" data-low={isLow}>
      {mayTap ? (
        <button type="button" className="tap-add" onClick={() => log(1)}>
          {counted}
          <span className="said">{words.tapToLog}</span>
        </button>
      ) : (
        <p className="tap-add">{counted}</p>
      )}
      <p className="tap-foot">
        <span role="status">
          {refused ?? (taps && taps.streak > 1 && !isLow ? words.daysInARow(taps.streak) : '\u00a0')}
        </span>
        {mayTap ? (
          <button type="button" className="tap-undo" disabled={count === 0} onClick={() => log(-1)}>
            {words.takeBack}
          </button>
        ) : null}
      </p>
    </div>
  );
}

export const placedTap = placeable({
  title: () => words.panels.tap.title,
  about: () => words.panels.tap.about,
  sizes: [
    [3, 3],
    [3, 2],
    [4, 1],
    [4, 3],
  ],
  settings,
  offers: () => [{ settings: { name: '', goal: 8 }, name: words.panels.tap.title }],
  Panel: PlacedTap,
});
