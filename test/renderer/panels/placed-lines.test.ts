import { describe, expect, it } from 'vitest';
import { listForm, placedLines } from '#renderer/panels/placed-lines.ts';
import { placedType } from '#renderer/panels/placed-type.ts';
import { floorsOf, tierOf } from '#renderer/type-size.ts';

const view = { width: 1_920, height: 1_080 };
const floors = floorsOf(view, view, { distance: 0.7, diagonal: 24 });
const type = placedType({ ...view, floors, tier: tierOf(floors), inHand: false });
const task = (id: string, text: string) => ({ id, lead: 'Today', text });
const short = ['a', 'b', 'c', 'd'].map((id) => task(id, 'Call about it'));
const long = task('long', 'Renew the insurance of the car before the end of it');
const heightOf = (lines: number): number => type.head + lines * type.line;
const placed = (w: number, h: number, lines: readonly ReturnType<typeof task>[]) =>
  placedLines(lines, listForm({ w, h }, type)).map(({ id, isLong = false }) => `${id}${isLong ? ' on two' : ''}`);

describe('lines of a placed list', () => {
  it('are as many as have room', () => expect(placed(600, heightOf(3), short)).toEqual(['a', 'b', 'c']));

  it('take a second line for a long text, and the last leaves for it', () =>
    expect(placed(600, heightOf(4), [long, ...short])).toEqual(['long on two', 'a', 'b']));

  it('are of one line where that is wide enough', () =>
    expect(placed(1_200, heightOf(4), [long, ...short])).toEqual(['long', 'a', 'b', 'c']));

  it('stand below their senders where the list is narrow, and keep room for both lines of each', () => {
    // A sender, two lines of text and the air around them, as the page draws them.
    const drawn = 20 + 1.2 * type.second + 2.8 * type.row + 1;
    const long4 = ['a', 'b', 'c', 'd'].map((id) => ({ ...long, id }));
    const form = listForm({ w: 400, h: type.head + 3 * drawn }, type);
    expect(form.isStacked).toBe(true);
    expect(placedLines(long4, form).length * drawn).toBeLessThanOrEqual(3 * drawn);
    expect(placedLines(long4, { ...form, size: { w: 400, h: type.head + 3.2 * drawn } })).toHaveLength(3);
  });

  it('keep the gaps beside them free', () => {
    const fits = 'x'.repeat(Math.floor((600 - 60 - 24) / (type.row * 0.46)));
    const lines = (text: string) => [{ id: 'a', lead: 'Di', text }];
    const form = listForm({ w: 600, h: heightOf(4) }, type);
    expect(placedLines(lines(fits), form)[0]?.isLong).toBeUndefined();
    expect(placedLines(lines(`${fits}x`), form)[0]?.isLong).toBe(true);
  });

  it('have the most of the width, however long what stands behind them', () => {
    const lines = [{ id: 'a', text: 'Call about it', tail: 'A very long name of a newspaper of the south' }];
    expect(placedLines(lines, listForm({ w: 600, h: heightOf(4) }, type))[0]?.isLong).toBeUndefined();
  });

  it('tell a part of a text sooner than nothing', () =>
    expect(placed(600, heightOf(1), [long, ...short])).toEqual(['long']));

  it('are none where not even one has room', () => expect(placed(600, type.head, [long])).toEqual([]));
});
