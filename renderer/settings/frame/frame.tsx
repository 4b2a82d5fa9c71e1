/** What every part of the settings stands in: its sentence, the bar of parts, and a list, a form and a proof beside each other. */
import type { CSSProperties, ReactNode } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { useLive } from '../../live/live.ts';
import { addressOf, linkTo, placeOf } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../../pages/page-frame.tsx';
import { useHasDrafts, useTypedAt } from '../form/drafts.ts';
import { leaveField } from '../form/leave-field.ts';
import { partColumns, partPlace, type PartName } from '../parts.ts';
import { Notice } from './notice.tsx';
import './frame.css';
import './list.css';
import './proof.css';

type Props = {
  readonly part: PartName;
  readonly shown: boolean;
  /** A sentence without its full stop. */
  readonly title: string;
  readonly finding?: string | undefined;
  readonly list?: ReactNode;
  /** Whether something of the list is open; on a small screen list and form are two pages. */
  readonly isOpen?: boolean;
  /** The form, and beside it the proof. */
  readonly children: ReactNode;
};

const home = { page: 'home' } as const;

/** Width of a character of the bar in em: single words are wider than sentences. */
const barAdvance = 0.54;

/** Between the parts of the bar, in u: longer words of another language stand closer, so that none leaves the page. */
function barGap(width: number, near: number): number {
  const names = partColumns.flat().map((name) => words.parts[name]);
  const room = width - 144 - names.join('').length * Math.max(28, near) * barAdvance;
  return Math.max(12, Math.min(near > 28 ? 24 : 44, room / (names.length - 1)));
}

/** Whether list and form are two pages on this screen. */
export function useIsStacked(): boolean {
  return useScreenSize().floors.near > largest;
}

export function Frame({ part, shown, title, finding, list, isOpen = false, children }: Props) {
  const isStacked = useIsStacked();
  const { width, floors } = useScreenSize();
  const bar: CSSProperties & Record<`--${string}`, number> = { '--part-gap': barGap(width, floors.near) };
  const hasDrafts = useHasDrafts();
  const typedAt = useTypedAt();
  /** Back to what was typed in another part. */
  const wayTo = (name: PartName) => {
    const way = addressOf(partPlace(name));
    const typed = name === part ? undefined : typedAt.findLast((each) => each.startsWith(`${way}/`));
    return typed === undefined ? partPlace(name) : placeOf(typed, '');
  };
  const link = useLive((state) => state.link);
  const hasList = list !== undefined;
  const isList = hasList && (!isStacked || !isOpen);
  const isForm = !hasList || !isStacked || isOpen;
  const back = !isStacked ? home : hasList && isOpen ? partPlace(part) : partPlace();
  return (
    <div
      className="near-page settings"
      data-large={isStacked}
      data-part={part}
      {...(hasDrafts && { 'data-holds': 'typed' })}
      onKeyDown={leaveField}
    >
      <PageHead title={title} finding={finding} />
      {isStacked ? null : (
        <nav className="part-bar" style={bar} aria-label={words.settings}>
          {partColumns.map((names) => (
            <span key={names[0]} className="part-column">
              {names.map((name) => (
                <a
                  key={name}
                  className="part-link"
                  aria-current={name === part ? 'page' : undefined}
                  {...linkTo(wayTo(name))}
                >
                  {words.parts[name]}
                </a>
              ))}
            </span>
          ))}
        </nav>
      )}
      <Notice shown={shown} isLost={link === 'lost'} />
      <div className="settings-body" data-list={isList} data-form={isForm}>
        {isList ? <div className="settings-list">{list}</div> : null}
        {isForm ? children : null}
      </div>
      {isStacked ? <PageFoot back={back} shown={shown} /> : <PageFoot back={back} shown={shown} page="settings" />}
    </div>
  );
}
