import { pagesWords } from '#model/words/pages-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { hubNow } from '../../live/now.ts';
import { tapKey, type Tap } from './tap.ts';

let last = 0;

/** One of now, later than all before it. */
export function tapNow(value: 1 | -1): Tap {
  last = Math.max(last + 1, Math.floor(hubNow()));
  return { at: last, value };
}

/**
 * One sample more by the same road as every other; −1 takes a tap back. Its time is its own, so sent again it counts
 * once. Why it was not stored, in one sentence; undefined when it was.
 */
export async function logTap(counter: string, { at, value }: Tap): Promise<string | undefined> {
  try {
    const answer = await fetch('/api/v1/ingest', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ samples: [{ series: tapKey(counter), value, at, unit: 'count', kind: 'gauge' }] }),
    });
    if (answer.ok) return undefined;
    if (answer.status === 401 || answer.status === 403) return pagesWords.mayNotTap;
    const { error } = (await answer.json().catch(() => ({}))) as { readonly error?: string };
    return error ?? screenWords.actionFailed;
  } catch {
    return screenWords.actionFailed;
  }
}
