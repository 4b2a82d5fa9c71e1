/** Under a form: what happened to it, and what can be done with it. */
import type { ReactNode } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import type { Form } from '../form/use-form.ts';
import type { Saving } from '../form/use-saving.ts';
import { TextButton } from './buttons.tsx';

type Props = {
  readonly form: Form;
  readonly saving: Saving;
  readonly save: () => void;
  /** Beside what the form itself asks for. */
  readonly maySave?: boolean;
  /** Why not, in one sentence. */
  readonly why?: string | undefined;
  /** At the left. */
  readonly children?: ReactNode;
  /** It can be saved without a change, as something new can. */
  readonly isNew?: boolean;
  readonly word?: string;
};

export function FormBar({
  form,
  saving,
  save,
  maySave = true,
  why,
  children,
  isNew = false,
  word = words.save,
}: Props) {
  if (form.readOnly) return null;
  const { isSaving, trouble, isSaved } = saving;
  const isReady = (form.isDirty || isNew) && form.isSound && maySave && !isSaving;
  const told = trouble ?? (form.isDirty ? (why ?? words.notSaved) : isNew ? why : isSaved ? words.saved : undefined);
  return (
    <div className="settings-bar" data-dirty={form.isDirty}>
      {children}
      <p className="settings-told" role="status" data-tone={trouble === undefined ? 'calm' : 'wrong'}>
        {told}
      </p>
      <div className="settings-apart">
        {form.isDirty ? <TextButton onClick={form.discard}>{words.undo}</TextButton> : null}
        <TextButton filled disabled={!isReady} onClick={save}>
          {isSaving ? words.saving : word}
        </TextButton>
      </div>
    </div>
  );
}
