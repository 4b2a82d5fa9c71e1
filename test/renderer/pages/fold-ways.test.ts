import { expect, it } from 'vitest';
import { standingWays, waysLength } from '#renderer/pages/fold-ways.ts';

const ten = ['Home', 'Air', 'Heating', 'Energy', 'Machines', 'Desk', 'Garden', 'Devices', 'Health', 'Settings'];
const room = (width: number, fontSize = 24) => ({ width, fontSize, touch: 60 });

it('leaves all that fit where they are', () => {
  expect(standingWays(ten, 'More', room(1_500))).toBe(10);
});

it('lets the last wait where there is less room, and keeps room for the word they wait behind', () => {
  const fewer = standingWays(ten, 'More', room(900));
  expect(fewer).toBeLessThan(10);
  expect(standingWays([...ten.slice(0, fewer), 'More'], '', room(900))).toBe(fewer + 1);
  expect(standingWays(ten, 'More', room(900, 34))).toBeLessThan(fewer);
});

it('takes a finger at least for each, however short its name', () => {
  expect(standingWays(['A', 'B', 'C'], 'D', { width: 299, fontSize: 24, touch: 100 })).toBe(1);
  expect(standingWays(['A', 'B', 'C'], 'D', { width: 300, fontSize: 24, touch: 100 })).toBe(3);
});

it('always leaves the first', () => {
  expect(standingWays(ten, 'More', room(10))).toBe(1);
  expect(standingWays([], 'More', room(10))).toBe(0);
});

it('tells how long they are, with the word that others wait behind', () => {
  const five = { width: 300, fontSize: 24, touch: 100 };
  expect(waysLength(['A', 'B', 'C'], 3, 'D', five)).toBe(300);
  expect(waysLength(['A', 'B', 'C'], 1, 'D', five)).toBe(200);
});
