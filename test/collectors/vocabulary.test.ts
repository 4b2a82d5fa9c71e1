/** One vocabulary: what is measured has one name, unit and kind, whoever measures it. */
import { expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { knownQuantity } from '#collectors/mqtt/quantities.ts';
import type { SeriesSpec } from '#model/collector.ts';

const all = collectors.flatMap(({ kind, series }) =>
  Object.entries(series as Readonly<Record<string, SeriesSpec>>).map(([quantity, spec]) => ({ kind, quantity, spec })),
);
const name = ({ kind, quantity, spec }: (typeof all)[number]): string =>
  `${kind}.${quantity} ${spec.unit} ${spec.kind}`;
/** The load of a machine is a number of programs, that of a UPS a share; an index is in points. */
const different = new Set(['host.load', 'nut.load', 'quotes.price']);

test('quantities that sources share have one unit and kind', () => {
  const shared = all.filter(({ kind, quantity }) => !different.has(`${kind}.${quantity}`));
  const odd = [...Map.groupBy(shared, ({ quantity }) => quantity).values()]
    .filter((same) => new Set(same.map(({ spec }) => `${spec.unit} ${spec.kind}`)).size > 1)
    .map((same) => same.map(name));
  expect(odd).toEqual([]);
});

test('quantities that devices tell over MQTT, too, have the same name, unit and kind', () => {
  const odd = all.flatMap((one) => {
    const known = knownQuantity(one.quantity);
    if (known === undefined || different.has(`${one.kind}.${one.quantity}`)) return [];
    const isSame = known.name === one.quantity && known.unit === one.spec.unit && known.kind === one.spec.kind;
    return isSame ? [] : [`${name(one)}, not ${known.name} ${known.unit} ${known.kind}`];
  });
  expect(odd).toEqual([]);
});
