import { expect, it } from 'vitest';
import { sourceRows } from '#renderer/settings/sources/source-kind.ts';
import type { ListedSource } from '#renderer/settings/hub/hub-settings.ts';
import type { WireSource } from '#model/wire.ts';

const listed = (id: string, enabled: boolean): ListedSource =>
  ({ id, kind: id, title: id, enabled, isUnasked: true, settings: {} }) as unknown as ListedSource;
const live = (id: string, state: WireSource['health']['state']): WireSource =>
  ({ id, kind: id, title: id, health: { state, since: 0, reason: null } }) as unknown as WireSource;

it('a source that is on and has found nothing is not told as off', () => {
  const rows = sourceRows(
    [listed('a', true), listed('b', false), listed('c', true), listed('d', true)],
    [live('a', 'off'), live('b', 'off'), live('c', 'healthy')],
  );
  expect(rows.map(({ id, word }) => `${id} ${word}`)).toEqual(['c well', 'a nothing yet', 'b off', 'd nothing yet']);
});
