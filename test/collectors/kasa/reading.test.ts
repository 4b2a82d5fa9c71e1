import { describe, expect, test } from 'vitest';
import { disguise, undisguise } from '#collectors/kasa/cipher.ts';
import { readLocked } from '#collectors/kasa/newer-search.ts';
import { readDevice, readMeter, searchRequest } from '#collectors/kasa/reading.ts';
import { kasaSettings, networkSettings } from '#collectors/kasa/settings.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { BadReading } from '#model/trouble.ts';

const meter = (realtime: object): string => JSON.stringify({ emeter: { get_realtime: realtime } });
const device = (sysinfo: object): string =>
  JSON.stringify({ system: { get_sysinfo: { deviceId: 'A'.repeat(40), ...sysinfo } } });

describe('the disguise', () => {
  test('is the one devices know', () => {
    expect(searchRequest).toBe('{"system":{"get_sysinfo":{}}}');
    expect(disguise(searchRequest).toString('hex')).toBe('d0f281f88bff9af7d5ef94b6d1b4c09fec95e68fe187e8caf08bf68bf6');
  });
  test('comes off again, whatever the letters', () => {
    expect(undisguise(disguise('{"alias":"Küche ☕"}'))).toBe('{"alias":"Küche ☕"}');
  });
});

describe('a meter', () => {
  test.each([
    ['in whole units', { power: 98.700412, voltage: 231.418725, current: 0.512683, total: 17.253 }, 98.700412, 17.253],
    ['in thousandths', { power_mw: 3_140, voltage_mv: 231_418, current_ma: 1, total_wh: 51_493 }, 3.14, 51.493],
    ['that tells both takes the integer', { power_mw: 8_190, power: 8.19, total_wh: 1_001, total: 1.001 }, 8.19, 1.001],
    ['with a field of each kind', { power: 7.5, power_mw: null, total_wh: 70, total: undefined }, 7.5, 0.07],
  ])('%s', (_, realtime, power, energy) => {
    expect(readMeter(meter({ err_code: 0, ...realtime }))).toMatchObject({ power, energy });
  });
  test('tells thousandths to the last digit, for every number there can be in a home', () => {
    for (let milli = 1; milli <= 3_680_000; milli += 997) {
      expect(readMeter(meter({ power_mw: milli })).power).toBe(Number(`${milli}e-3`));
    }
  });
  test('that is off tells zeros, and what is not told is absent', () => {
    expect(readMeter(meter({ power_mw: 0, voltage_mv: 0 }))).toEqual({ power: 0, voltage: 0 });
  });
  test.each([
    ['an error', meter({ err_code: -1, err_msg: 'module not support' })],
    ['text for a number', meter({ power: '12' })],
    ['nothing', '{}'],
    ['half an answer', '{"emeter":{"get_real'],
  ])('with %s is a bad reading', (_, answer) => {
    expect(() => readMeter(answer)).toThrow(BadReading);
  });
});

describe('a device', () => {
  test('without a name goes by its model, and without one by its id', () => {
    expect(readDevice(device({ alias: ' ', model: 'HS110(EU)' })).name).toBe('HS110(EU)');
    expect(readDevice(device({})).name).toBe('A'.repeat(40));
  });
  test('has a meter when it says so, not when it only has the letters', () => {
    expect(readDevice(device({ feature: 'TIM:ENE' })).hasMeter).toBe(true);
    expect(readDevice(device({ feature: 'TIM:GENERAL' })).hasMeter).toBe(false);
  });
  test('of several sockets has their full ids, told by datagram or not', () => {
    const ids = ['00', `${'A'.repeat(40)}01`].map((id) => ({ id, state: 1 }));
    expect(readDevice(device({ children: ids })).sockets.map(({ id }) => id)).toEqual([
      `${'A'.repeat(40)}00`,
      `${'A'.repeat(40)}01`,
    ]);
  });
});

describe('a device of the newer kind', () => {
  const answer = (result: object): Buffer =>
    Buffer.concat([Buffer.alloc(16), Buffer.from(JSON.stringify({ result, error_code: 0 }))]);
  test('is known by its answer to the search', () => {
    const result = { device_id: 'c1', device_type: 'SMART.KASASWITCH', device_model: 'KS205(US)', owner: 'F00' };
    expect(readLocked(answer(result))).toEqual({ id: 'c1', model: 'KS205(US)', scheme: undefined });
    const scheme = { is_support_https: false, encrypt_type: 'TPAP', http_port: 80, lv: 2 };
    expect(readLocked(answer({ ...result, mgt_encrypt_schm: scheme }))).toMatchObject({ scheme: 'TPAP' });
    expect(readLocked(answer({ ...result, device_type: 'SMART.TAPOHUB' }))).toBeUndefined();
    expect(readLocked(Buffer.from('short'))).toBeUndefined();
  });
});

describe('settings', () => {
  test.each(['192.168.1.20/x', 'user@plug', 'plug:80', '', 'a b'])('refuse %s as an address', (host) => {
    expect(kasaSettings.safeParse({ hosts: [host] }).success).toBe(false);
  });
  test.each([{ username: 'owner@example.com' }, { password: 'kasa_password' }])('refuse half a login', (half) => {
    const [issue] = kasaSettings.safeParse(half).error?.issues ?? [];
    expect(issue?.message).toMatch(/^write the (username|password), too, or leave both out$/);
  });
  test('with a password that is no secret say so, and reveal it to the network alone', () => {
    const login = { username: 'owner@example.com', password: 'kasa_password' };
    expect(() => networkSettings(kasaSettings.parse(login))).toThrow('The secret "kasa_password" is not set');
    const resolved = createSecrets({ MANTEL_SECRET_KASA_PASSWORD: 'staple' }).resolve(kasaSettings.parse(login));
    expect(JSON.stringify(resolved)).not.toContain('staple');
    expect(networkSettings(resolved).login).toEqual({ username: 'owner@example.com', password: 'staple' });
  });
  test('take addresses and names, and nothing at all', () => {
    expect(kasaSettings.parse({ hosts: ['192.168.1.20', 'plug-1.home'] })).toMatchObject({ every: 5_000, port: 9_999 });
    expect(kasaSettings.parse({})).toMatchObject({ broadcast: '255.255.255.255', search: true, hosts: [] });
  });
});
