import { afterEach, expect, it } from 'vitest';
import { speak } from '#model/words/spoken.ts';
import { compareNames } from '#renderer/format/order.ts';

afterEach(() => speak());

it('orders names as their readers do, and numbers by their size', () => {
  const names = ['Zimmer', 'Öffner 10', 'Ofen', 'öffner 2', 'Äpfel', 'Anbau'];
  const ordered = ['Anbau', 'Äpfel', 'Ofen', 'öffner 2', 'Öffner 10', 'Zimmer'];
  speak({ language: 'de', system: 'metric' });
  expect(names.toSorted(compareNames)).toEqual(ordered);
  // The order of code points is another one.
  expect(names.toSorted()).not.toEqual(ordered);
});
