import { expect, it } from 'vitest';
import { beginEdits, changed, redone, undone } from '#renderer/pages/edit/draft.ts';

const draft = (name: string) => ({ name, panels: [], isAutomatic: false });

it('goes back as often as it was changed, and forth again until the next change', () => {
  let edits = beginEdits(draft('0'));
  for (let n = 1; n <= 500; n++) edits = changed(edits, draft(String(n)));
  for (let n = 1; n <= 500; n++) edits = undone(edits);
  expect(edits.now.name).toBe('0');
  expect(undone(edits)).toBe(edits);
  edits = redone(redone(edits));
  expect(edits.now.name).toBe('2');
  edits = changed(edits, draft('x'));
  expect(redone(edits)).toBe(edits);
  expect(undone(edits).now.name).toBe('2');
});

it('takes back letters that were typed in one go at once', () => {
  let edits = beginEdits(draft(''));
  for (const name of ['H', 'He', 'Hey']) edits = changed(edits, draft(name), 'note text');
  expect(undone(edits).now.name).toBe('');
});
