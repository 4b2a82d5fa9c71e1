/** What is edited, what was last done, and the ways back and out. */
import { editWords as words } from '#model/words/edit-en.ts';
import type { Editor } from './use-editor.ts';
import type { Leaving } from './use-leaving.ts';

type Props = {
  readonly editor: Editor;
  readonly isSaving: boolean;
  readonly done: () => void;
  readonly leaving: Leaving;
  /** Somebody else has changed the page meanwhile: which of the two is it to be. */
  readonly choice: { readonly mine: () => void; readonly theirs: () => void } | undefined;
};

export function EditHead({ editor, isSaving, done, leaving, choice }: Props) {
  const { draft, changes, canRedo, said } = editor;
  return (
    <header className="edit-head">
      <h1 className="edit-title">{words.editing(draft.name)}</h1>
      <p className="edit-said" role="status" data-tone={said?.isTrouble === true ? 'trouble' : 'plain'}>
        {said?.isTrouble === true ? (
          <svg className="edit-triangle" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 2 19 18H1Z" fill="currentColor" />
          </svg>
        ) : null}
        {said?.text}
      </p>
      {choice ? (
        <>
          <button type="button" className="edit-word" onClick={choice.theirs}>
            {words.takeTheirs}
          </button>
          <button type="button" className="edit-done" onClick={choice.mine}>
            {words.keepMine}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="edit-word" onClick={leaving.cancel}>
            {leaving.isAsking ? words.discard(changes) : words.cancel}
          </button>
          <button type="button" className="edit-word" disabled={changes === 0} onClick={editor.undo}>
            {words.undo}
          </button>
          <button type="button" className="edit-word" disabled={!canRedo} onClick={editor.redo}>
            {words.redo}
          </button>
          <button type="button" className="edit-done" disabled={isSaving} onClick={done}>
            {isSaving ? words.saving : words.done}
          </button>
        </>
      )}
    </header>
  );
}
