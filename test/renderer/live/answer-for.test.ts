import { describe, expect, it } from 'vitest';
import { answerFor } from '#renderer/live/answer-for.ts';

const yesterday = { of: '/days?from=1', answer: 'yesterday' };

describe('what is shown under the name of a day', () => {
  const way = (isComing: boolean) => ({ former: 'leaves', isComing }) as const;

  it('is of that day, whether or not the hub answers now', () => {
    expect(answerFor(yesterday, '/days?from=1', way(true))).toBe('yesterday');
    expect(answerFor(yesterday, '/days?from=1', way(false))).toBe('yesterday');
  });
  it('does not flicker while the answer of the next day is on its way', () =>
    expect(answerFor(yesterday, '/days?from=2', way(true))).toBe('yesterday'));
  it('leaves at midnight while the hub is away or fails', () =>
    expect(answerFor(yesterday, '/days?from=2', way(false))).toBeUndefined());
});

it('other answers stay, and without a question there is none', () => {
  expect(answerFor(yesterday, '/days?from=2', { former: 'stays', isComing: false })).toBe('yesterday');
  expect(answerFor(yesterday, undefined, { former: 'stays', isComing: true })).toBeUndefined();
  expect(answerFor(undefined, '/days?from=1', { former: 'stays', isComing: true })).toBeUndefined();
});
