import { expect, test } from 'vitest';
import { stateWords } from '#model/words/states-en.ts';

test.each([
  ['contact', ['open', 'closed']],
  ['locked', ['unlocked', 'locked']],
  ['water_leak', ['dry', 'leak']],
  ['state', ['off', 'on']],
  ['constructor', ['off', 'on']],
])('%s has its words', (quantity, words) => expect(stateWords(quantity)).toEqual(words));
