/** Whoever changes the settings means what stands there when their turn has come. */
import { mkdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { Outdated } from '#hub/settings/settings-desk.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { deskOn } from './desk-on.ts';

const three = `collectors:
  - {kind: lamp, id: a, settings: {key: a_key}}
  - {kind: lamp, id: b, settings: {key: b_key}}
  - {kind: lamp, id: c, settings: {key: c_key}}
`;
const keys = 'a_key: aaaa\nb_key: bbbb\nc_key: cccc\n';
const idsIn = (text: string) => (parse(text) as { collectors: { id: string }[] }).collectors.map(({ id }) => id);

describe('a source', () => {
  it('is taken out by its id, also when another is at once', async () => {
    using folder = temporaryFolder();
    await using at = await deskOn(folder.path, three, keys);
    const done = await Promise.all(['a', 'b', 'a'].map((id) => at.desk.removeSource(id)));
    expect(done.map((one) => one !== undefined)).toEqual([true, true, false]);
    expect(idsIn(at.settings())).toEqual(['c']);
    expect(parse(at.secrets())).toEqual({ c_key: 'cccc' });
  });

  it('is changed by its id, also when an editor moved it before that was seen', async () => {
    using folder = temporaryFolder();
    await using at = await deskOn(folder.path, three, keys);
    at.byHand(three.replace(/.*id: a.*\n/, ''));
    await at.desk.editSource('b', { enabled: false });
    expect(parse(at.settings())).toMatchObject({ collectors: [{ id: 'b', enabled: false }, { id: 'c' }] });
    expect(at.settings().match(/enabled/g)).toHaveLength(1);
    expect(await at.desk.editSource('a', { enabled: false })).toBeUndefined();
  });

  it('is not touched for somebody who has seen other settings', async () => {
    using folder = temporaryFolder();
    await using at = await deskOn(folder.path, three, keys);
    at.byHand(three.replace('a_key', 'b_key'));
    // What is shown is what was in force, and so is its revision.
    const { revision } = at.desk.view();
    await expect(at.desk.removeSource('a', revision)).rejects.toThrow(Outdated);
    await expect(at.desk.editSource('a', { enabled: false }, revision)).rejects.toThrow(Outdated);
    expect(idsIn(at.settings())).toEqual(['a', 'b', 'c']);
    // Being refused, it was read anew.
    expect(await at.desk.removeSource('a', at.desk.view().revision)).toBeDefined();
    expect(parse(at.secrets())).toMatchObject({ b_key: 'bbbb' });
  });
});

describe('a source that was taken out', () => {
  it('comes back with its key, once', async () => {
    using folder = temporaryFolder();
    await using at = await deskOn(folder.path, three, keys);
    const { undo } = (await at.desk.removeSource('b')) ?? { undo: '' };
    expect(at.secrets()).not.toContain('bbbb');
    const back = { kind: 'lamp', id: 'b', settings: { key: 'b_key' } };
    await at.desk.addSource({ ...back, undo });
    expect(parse(at.secrets())).toEqual({ a_key: 'aaaa', b_key: 'bbbb', c_key: 'cccc' });
    expect(JSON.stringify(at.desk.view())).not.toContain('bbbb');
    await at.desk.setSecret('b_key', 'dddd');
    await at.desk.addSource({ ...back, id: 'd', undo });
    expect(parse(at.secrets())).toMatchObject({ b_key: 'dddd' });
  });

  it('keeps its key where the settings cannot be written', async () => {
    using folder = temporaryFolder();
    await using at = await deskOn(folder.path, three, keys);
    // Stands in the way of the new text, as a full disk does.
    mkdirSync(`${at.folder.settings}.next`);
    await expect(at.desk.removeSource('b')).rejects.toThrow('EISDIR');
    expect([at.settings(), at.secrets()]).toEqual([three, keys]);
  });
});

it('the answer to a change names what was written by it', async () => {
  using folder = temporaryFolder();
  await using at = await deskOn(folder.path, three, keys);
  const { revision } = await at.desk.change([{ path: ['home', 'name'], value: 'Hut' }], at.desk.view().revision);
  expect(at.desk.view().revision).toBe(revision);
});
