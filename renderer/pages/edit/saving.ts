/** Writes pages into the settings: what was changed of them, and nothing that somebody else has changed meanwhile. */
import { pagesSchema, untouchedPages, type Pages } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { changesBetween, changeTo, isSame, storedIn, type Change, type Stored } from './stored.ts';

/** Why it was not done, in one sentence, or as what the page stands there by now; undefined when it was done. */
export type NotSaved =
  | { readonly refused: string; readonly theirs?: undefined }
  | { readonly refused?: undefined; readonly theirs: Stored | 'gone' };

export type Edited = {
  readonly id: string;
  /** Undefined: it makes itself. */
  readonly page: Stored | undefined;
  /** As it stood when the editing began. */
  readonly begun: Stored | undefined;
  readonly known: readonly string[];
};

/** Other settings may change at any moment; then it is looked at again. */
const mostTries = 5;

export async function savePage({ id, page, begun, known }: Edited): Promise<NotSaved | undefined> {
  return saving((pages) => {
    const now = storedIn(pages, id);
    if (!isSame(now, begun) && !isSame(now, page)) return { theirs: now ?? 'gone' };
    return [changeTo(id, page), { path: ['pages', 'known'], value: known }];
  });
}

/** Why it was not done, in one sentence; undefined when it was. */
export async function savePages(before: Pages, next: Pages): Promise<string | undefined> {
  const changes = changesBetween(before, next);
  if (changes.length === 0) return undefined;
  return (await saving(() => changes))?.refused;
}

/** `decide` is asked with the pages as they stand there, which are still those when it is written. */
async function saving(decide: (pages: Pages) => readonly Change[] | NotSaved): Promise<NotSaved | undefined> {
  try {
    for (let tries = 0; ; tries++) {
      const settings = await fetch('/api/v1/settings');
      if (!settings.ok) return { refused: await refusalOf(settings) };
      const told = (await settings.json()) as { readonly revision: string; readonly written?: { pages?: unknown } };
      const changes = decide(pagesSchema.safeParse(told.written?.pages).data ?? untouchedPages);
      if (!isChanges(changes)) return changes;
      const answer = await fetch('/api/v1/settings', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ revision: told.revision, changes }),
      });
      if (answer.ok) return undefined;
      if (answer.status !== 409 || tries >= mostTries) return { refused: await refusalOf(answer) };
    }
  } catch {
    return { refused: screenWords.actionFailed };
  }
}

const isChanges = (decided: readonly Change[] | NotSaved): decided is readonly Change[] => Array.isArray(decided);

async function refusalOf(answer: Response): Promise<string> {
  if (answer.status === 401 || answer.status === 403) return words.mayOnlyLook;
  const { error } = (await answer.json().catch(() => ({}))) as { readonly error?: string };
  return error ?? screenWords.actionFailed;
}
