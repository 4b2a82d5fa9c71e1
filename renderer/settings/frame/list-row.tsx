/** A line of a list that opens what it names. */
import type { ReactNode } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { addressOf, linkTo, type Place } from '../../router.ts';
import { useTypedAt } from '../form/drafts.ts';

type Props = {
  readonly place: Place;
  readonly isOpen: boolean;
  readonly isQuiet?: boolean;
  readonly name: string;
  /** At its end: how it is. */
  readonly children?: ReactNode;
};

export function ListRow({ place, isOpen, isQuiet = false, name, children }: Props) {
  const isTyped = useTypedAt().includes(addressOf(place));
  return (
    <a
      className="list-row"
      data-quiet={isQuiet}
      {...(isOpen && { 'aria-current': 'true' as const })}
      {...linkTo(place)}
    >
      <span>{name}</span>
      {isTyped ? <span className="list-note">{words.unsaved}</span> : children}
    </a>
  );
}
