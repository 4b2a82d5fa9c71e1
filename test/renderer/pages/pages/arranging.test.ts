import { describe, expect, it } from 'vitest';
import { untouchedPages } from '#model/pages.ts';
import { freeName, moved, shownOrHidden, withoutPage, withPage } from '#renderer/pages/pages/arranging.ts';

const ids = ['home', 'garden', 'desk'];
const garden = { name: 'Garden', panels: [] };

describe('arranging pages', () => {
  it('moves one by one place, and none over the ends', () => {
    expect(moved(untouchedPages, ids, 'desk', -1).order).toEqual(['home', 'desk', 'garden']);
    expect(moved(untouchedPages, ids, 'home', -1)).toBe(untouchedPages);
    expect(moved(untouchedPages, ids, 'desk', 1)).toBe(untouchedPages);
  });

  it('hides and shows', () => {
    const hidden = shownOrHidden(untouchedPages, 'desk');
    expect(hidden.hidden).toEqual(['desk']);
    expect(shownOrHidden(hidden, 'desk')).toEqual(untouchedPages);
  });

  it('names a page as nothing else is named', () => {
    const one = withPage(untouchedPages, garden, ['home', 'desk']);
    expect(one.id).toBe('garden');
    expect(withPage(one.pages, garden, []).id).toBe('garden-2');
    expect(withPage(untouchedPages, { name: 'Desk', panels: [] }, ['home', 'desk']).id).toBe('desk-2');
    expect(withPage(untouchedPages, { name: '浴室', panels: [] }, []).id).toBe('page');
  });

  it('counts on where a name is taken, within the letters a name may have', () => {
    expect(freeName('Garden', ['Home'])).toBe('Garden');
    expect(freeName('Garden', ['Home', 'garden'])).toBe('Garden 2');
    expect(freeName('Garden 2', ['Garden', 'Garden 2'])).toBe('Garden 3');
    expect(freeName('Garden', ['Garden', 'Garden 2'])).toBe('Garden 3');
    const long = 'What grows in the garden';
    expect(freeName(long, [long])).toBe('What grows in the gard 2');
  });

  it('takes a page out of every list', () => {
    const { pages } = withPage(untouchedPages, garden, []);
    const all = { ...pages, order: ids, hidden: ['garden'] };
    expect(withoutPage(all, 'garden')).toEqual({ ...untouchedPages, order: ['home', 'desk'] });
  });
});
