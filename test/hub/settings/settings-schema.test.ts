import { describe, expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';

const faults = (...chosen: readonly object[]): readonly string[] =>
  composeSettings(collectors)
    .safeParse({ collectors: chosen })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('collectors that would read the same', () => {
  const taken = 'serial reads what sds011 reads, too; take sds011 out';
  test('are refused in either order', () => {
    expect(faults({ kind: 'sds011' }, { kind: 'serial' })).toEqual([`collectors.1.kind: ${taken}`]);
    expect(faults({ kind: 'serial' }, { kind: 'sds011' })).toEqual([`collectors.1.kind: ${taken}`]);
  });

  test('are not when one of them is off', () =>
    expect(faults({ kind: 'sds011', enabled: false }, { kind: 'serial' })).toEqual([]));

  test('two at serial ports are told apart by their ports', () => {
    const at = (id: string, port: string) => ({ kind: 'serial', id, settings: { port } });
    expect(faults(at('one', '/dev/ttyUSB0'), at('other', '/dev/ttyUSB1'))).toEqual([]);
    expect(faults(at('one', '/dev/ttyUSB0'), at('other', '/dev/ttyUSB0'))).toEqual([
      'collectors.1.kind: two of them want the same serial port; take one out',
    ]);
    expect(faults(at('one', 'auto'), at('other', '/dev/ttyUSB1'))).toEqual([
      'collectors.1.kind: a second one beside one that reads every port; give each its own port',
    ]);
  });
});
