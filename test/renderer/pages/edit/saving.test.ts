/** Whoever saves a page takes back nothing that somebody else did meanwhile. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pagesSchema, untouchedPages, type Pages } from '#model/pages.ts';
import { savePage, savePages } from '#renderer/pages/edit/saving.ts';

const panel = (id: string) => ({ id, panel: 'note', x: 0, y: 0, w: 2, h: 1, settings: {} });
const page = (name: string, ...ids: readonly string[]) => ({ name, panels: ids.slice(0, 1).map(panel) });
const garden = page('Garden', 'a');
const attic = page('Attic', 'b');
const withPages = (own: Pages['own'], home?: Pages['home']): Pages => ({
  ...untouchedPages,
  own,
  ...(home && { home }),
});

type Sent = { readonly revision: string; readonly changes: readonly { readonly path: readonly string[] }[] };

/** Settings of a hub; each of `meanwhile` is what somebody else does right before a save arrives. */
function settingsOf(first: Pages | undefined, ...meanwhile: readonly (() => Pages)[]) {
  let pages = first;
  let revision = 1;
  const sent: Sent[] = [];
  const others = [...meanwhile];
  vi.stubGlobal('fetch', async (_path: string, given?: { readonly body: string }) => {
    if (!given) return Response.json({ revision: `r${revision}`, written: pages ? { pages } : {} });
    const other = others.shift();
    if (other) {
      pages = other();
      revision += 1;
    }
    const body = JSON.parse(given.body) as Sent;
    if (body.revision !== `r${revision}`) return Response.json({ error: 'changed' }, { status: 409 });
    sent.push(body);
    return Response.json({ revision: 'next' });
  });
  return sent;
}
const paths = (sent: readonly Sent[]) => sent.map(({ changes }) => changes.map(({ path }) => path.join('.')));

afterEach(() => vi.unstubAllGlobals());

describe('one page', () => {
  const mine = page('Garden', 'mine');
  const edited = { id: 'garden', page: mine, begun: garden, known: ['device a'] };

  it('is written alone, with what is known', async () => {
    const sent = settingsOf(withPages({ garden, attic }));
    expect(await savePage(edited)).toBeUndefined();
    expect(sent[0]?.changes).toEqual([
      { path: ['pages', 'own', 'garden'], value: mine },
      { path: ['pages', 'known'], value: ['device a'] },
    ]);
  });

  it('that somebody changed since the editing began is not written, and theirs is told', async () => {
    const theirs = page('Garden', 'theirs');
    const sent = settingsOf(withPages({ garden: theirs }));
    expect(await savePage(edited)).toEqual({ theirs });
    expect(sent).toEqual([]);
    // Having seen theirs, a person may decide for their own.
    expect(await savePage({ ...edited, begun: theirs })).toBeUndefined();
  });

  it('nor one that was deleted, nor over what comes in the last moment', async () => {
    const deleted = settingsOf(withPages({ attic }));
    expect(await savePage(edited)).toEqual({ theirs: 'gone' });
    expect(deleted).toEqual([]);
    const theirs = page('Garden', 'theirs');
    const late = settingsOf(withPages({ garden }), () => withPages({ garden: theirs }));
    expect(await savePage(edited)).toEqual({ theirs });
    expect(late).toEqual([]);
  });

  it('is written where only other settings changed meanwhile', async () => {
    const sent = settingsOf(withPages({ garden }), () => withPages({ garden, attic }));
    expect(await savePage(edited)).toBeUndefined();
    expect(paths(sent)).toEqual([['pages.own.garden', 'pages.known']]);
  });

  it('of Home makes itself again, or was never arranged before', async () => {
    const home = { panels: [panel('a')] };
    const sent = settingsOf(withPages({}, home));
    expect(await savePage({ id: 'home', page: undefined, begun: home, known: [] })).toBeUndefined();
    expect(sent[0]?.changes[0]).toEqual({ path: ['pages', 'home'], remove: true });
    const first = settingsOf(undefined);
    expect(await savePage({ id: 'home', page: home, begun: undefined, known: [] })).toBeUndefined();
    expect(paths(first)).toEqual([['pages.home', 'pages.known']]);
    // What the screen was told has all settings of a panel; what is written may leave some to be usual.
    const { settings: _usual, ...written } = panel('a');
    const bare = settingsOf({ home: { panels: [written] } } as unknown as Pages);
    expect(
      await savePage({ id: 'home', page: home, begun: pagesSchema.parse({ home }).home, known: [] }),
    ).toBeUndefined();
    expect(bare).toHaveLength(1);
  });
});

describe('the list of pages', () => {
  it('writes what was changed of it, not what was only heard of', async () => {
    const before = withPages({ garden, attic });
    const sent = settingsOf(withPages({ garden: page('Garden', 'theirs'), attic }));
    expect(await savePages(before, { ...before, hidden: ['desk'] })).toBeUndefined();
    expect(await savePages(before, { ...before, own: { garden } })).toBeUndefined();
    expect(await savePages(before, before)).toBeUndefined();
    expect(paths(sent)).toEqual([['pages.hidden'], ['pages.own.attic']]);
  });
});
