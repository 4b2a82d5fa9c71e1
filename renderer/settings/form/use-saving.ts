/** Saving a form: nothing counts as saved before the hub has said so. */
import { useState } from 'react';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { isConflict, isRefused, type Refused } from '../hub/ask.ts';
import type { HubSettings } from '../hub/hub-settings.ts';
import { advanceDrafts } from './drafts.ts';
import type { Form } from './use-form.ts';

export type Saving = {
  readonly isSaving: boolean;
  /** Why it was not saved, in one sentence. */
  readonly trouble: string | undefined;
  /** The last thing that happened to the form is that it was saved. */
  readonly isSaved: boolean;
  /** Sends the form. Resolves with the answer once the page shows it; undefined when it was refused. */
  send<T extends { readonly revision?: string } | undefined>(
    request: () => Promise<T | Refused>,
  ): Promise<T | undefined>;
};

export function useSaving(form: Form, hub: Pick<HubSettings, 'again'>): Saving {
  const [state, setState] = useState<Omit<Saving, 'send'> & { readonly of: string }>({
    isSaving: false,
    trouble: undefined,
    isSaved: false,
    of: form.id,
  });
  const own = state.of === form.id ? state : { isSaving: false, trouble: undefined, isSaved: false };
  return {
    isSaving: own.isSaving,
    trouble: own.trouble,
    isSaved: own.isSaved,
    async send(request) {
      const of = form.id;
      setState({ isSaving: true, trouble: undefined, isSaved: false, of });
      const answer = await request();
      if (isRefused(answer)) {
        const isUnderField = form.refuse(answer);
        if (isConflict(answer)) {
          await hub.again();
          form.renew();
        }
        const isChanged = isConflict(answer) && form.revision !== undefined && !isUnderField;
        const trouble = isChanged ? words.conflict : isUnderField ? undefined : answer.refused;
        setState({ isSaving: false, trouble, isSaved: false, of });
        return undefined;
      }
      if (answer?.revision !== undefined) advanceDrafts(form.revision, answer.revision);
      // First what holds now is read, so that what was typed never jumps back meanwhile.
      await hub.again();
      form.settle();
      setState({ isSaving: false, trouble: undefined, isSaved: true, of });
      return answer;
    },
  };
}
