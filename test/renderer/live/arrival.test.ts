import { describe, expect, it } from 'vitest';
import { createWait, type Questions } from '#renderer/live/arrival.ts';

const none: Questions = { asked: 0, answered: 0 };

/** The look, from 1, at which the answers are there, when `at` tells the questions of each look; 0 when never. */
function looksUntilOver(at: (look: number) => Questions, isLinked: (look: number) => boolean = () => true): number {
  const isOver = createWait(none);
  for (let look = 1; look <= 500; look++) if (isOver(at(look), isLinked(look))) return look;
  return 0;
}

describe('a page is shown', () => {
  it('at the first look when it asks nothing', () => {
    expect(looksUntilOver(() => none)).toBe(1);
  });

  it('once three looks found no open question', () => {
    expect(looksUntilOver((look) => ({ asked: 1, answered: look < 10 ? 0 : 1 }))).toBe(12);
  });

  it('not between an answer and the question it leads to', () => {
    const chain = (look: number): Questions =>
      look < 10 ? { asked: 1, answered: 0 } : look < 12 ? { asked: 1, answered: 1 } : { asked: 2, answered: 1 };
    expect(looksUntilOver((look) => (look < 30 ? chain(look) : { asked: 2, answered: 2 }))).toBe(32);
  });

  it('not before the hub has spoken', () => {
    expect(
      looksUntilOver(
        () => none,
        (look) => look >= 20,
      ),
    ).toBe(22);
  });

  it('after 3 s without an answer, whatever waits', () => {
    expect(looksUntilOver(() => ({ asked: 1, answered: 0 }))).toBe(75);
  });

  it('however long answers take that come one after another', () => {
    const each = 40;
    expect(looksUntilOver((look) => ({ asked: 5, answered: Math.min(5, Math.floor(look / each)) }))).toBe(5 * each + 2);
  });

  it('when what was asked before it is answered, too', () => {
    const isOver = createWait({ asked: 3, answered: 2 });
    expect(isOver({ asked: 3, answered: 2 }, true)).toBe(false);
    const looks = Array.from({ length: 3 }, () => isOver({ asked: 3, answered: 3 }, true));
    expect(looks).toEqual([false, false, true]);
  });
});
