/** While no panel is in hand: the page itself. */
import { longestName } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';

import { linkTo } from '../../router.ts';

type Props = {
  /** Undefined on Home, whose name is its own. */
  readonly name: string | undefined;
  readonly rename: (name: string) => void;
  /** Undefined where the page does not make itself, or does already. */
  readonly makeAutomatic: (() => void) | undefined;
};

export function PageBar({ name, rename, makeAutomatic }: Props) {
  return (
    <>
      {name === undefined ? null : (
        <label className="bar-text">
          <span className="bar-soft">{words.pageName}</span>
          <input
            className="edit-input"
            maxLength={longestName}
            value={name}
            onChange={(event) => rename(event.target.value)}
          />
        </label>
      )}
      <p className="bar-soft">{words.nothingChosen}</p>
      <span className="bar-remove">
        {makeAutomatic ? (
          <button type="button" className="edit-word" onClick={makeAutomatic}>
            {words.automatic}
          </button>
        ) : null}
        <a className="edit-word bar-pages" {...linkTo({ page: 'pages' })}>
          {words.pages}
        </a>
      </span>
    </>
  );
}
