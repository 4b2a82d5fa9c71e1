import { expect, test } from 'vitest';
import { createFront, type Source } from '#renderer/live/front.ts';

function setUp() {
  const listeners = new Set<() => void>();
  const source: Source = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const front = createFront();
  const heard: string[] = [];
  const leave = ['a', 'b'].map((name) => front.through(source)(() => heard.push(name)));
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  return { front, source, heard, leave, change, listeners };
}

test('a page that is shown hears of each change, through one listener', () => {
  const { front, heard, change, listeners } = setUp();
  front.turn(true);
  heard.length = 0;
  change();
  change();
  expect(heard).toEqual(['a', 'b', 'a', 'b']);
  expect(listeners.size).toBe(1);
});

test('a hidden page hears nothing, and costs the source nothing', () => {
  const { front, heard, change, listeners } = setUp();
  front.turn(true);
  front.turn(false);
  heard.length = 0;
  change();
  expect(heard).toEqual([]);
  expect(listeners.size).toBe(0);
});

test('what is shown again looks once at what it missed', () => {
  const { front, heard, change } = setUp();
  change();
  expect(heard).toEqual([]);
  front.turn(true);
  front.turn(true);
  expect(heard).toEqual(['a', 'b']);
});

test('who leaves hears nothing more, and the last one leaves the source', () => {
  const { front, heard, leave, change, listeners } = setUp();
  front.turn(true);
  heard.length = 0;
  leave[0]?.();
  change();
  expect(heard).toEqual(['b']);
  leave[1]?.();
  expect(listeners.size).toBe(0);
});

test('the same source has the same way through each time, as React asks', () => {
  const { front, source } = setUp();
  expect(front.through(source)).toBe(front.through(source));
});
