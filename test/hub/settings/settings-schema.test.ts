import { describe, expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';

const faults = (...chosen: readonly object[]): readonly string[] =>
  composeSettings(collectors)
    .safeParse({ collectors: chosen })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const inForce = (given: object): readonly string[] =>
  composeSettings(collectors)
    .parse(given)
    .collectors.map(({ id, isUnasked }) => (isUnasked ? `${id} unasked` : id));

describe('more_collectors', () => {
  const broker = { kind: 'outside-broker', settings: { url: 'mqtt://127.0.0.1:1883' } };

  test('join what runs unasked, which stays so, and grows with the place of the home', () => {
    const usual = inForce({});
    expect(usual).toEqual(expect.arrayContaining(['host unasked', 'mqtt unasked', 'kasa unasked']));
    expect(inForce({ more_collectors: [broker] })).toEqual([...usual, 'outside-broker']);
    const home = { latitude: 52, longitude: 13 };
    expect(inForce({ home, more_collectors: [broker] })).toEqual([...inForce({ home }), 'outside-broker']);
    expect(inForce({ home })).toContain('open-meteo unasked');
  });

  test('take the place of what runs unasked of their kind, also to switch it off', () => {
    const off = inForce({ more_collectors: [{ kind: 'kasa', enabled: false }] });
    expect(off).toContain('kasa');
    expect(off).not.toContain('kasa unasked');
    const dust = inForce({ more_collectors: [{ kind: 'sds011' }] });
    expect(dust).toContain('sds011');
    expect(dust).not.toContain('serial unasked');
  });

  test('join what is listed, and are refused with it where they would read the same', () => {
    expect(inForce({ collectors: [{ kind: 'mqtt' }], more_collectors: [broker] })).toEqual(['mqtt', 'outside-broker']);
    const given = {
      collectors: [{ kind: 'serial' }],
      more_collectors: [broker, { kind: 'sds011' }, { kind: 'serial' }],
    };
    expect(
      composeSettings(collectors)
        .safeParse(given)
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ).toEqual([
      'more_collectors.1.kind: serial reads what sds011 reads, too; take sds011 out',
      'more_collectors.2.id: "serial" is there twice; give one of them another id',
      'more_collectors.2.kind: serial reads what sds011 reads, too; take sds011 out',
      'more_collectors.2.kind: a second one beside one that reads every port; give each its own port',
    ]);
  });
});

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
