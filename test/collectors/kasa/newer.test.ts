/** The languages of the newer kind over real HTTP on loopback, against a device's side of our own. */
import { describe, expect, test } from 'vitest';
import type { Meter } from '#collectors/kasa/reading.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';
import { address, clientFor, deviceAt, id, metersOf, plug } from './newer-device.ts';

describe('the newer language', () => {
  test('of a plug with a meter: right to the last digit, in one exchange a look', async () => {
    const { device, server } = await deviceAt();
    await using _server = server;
    const { lookNewer } = clientFor(server.port);
    const look = await lookNewer(address);
    expect(look?.device).toEqual({
      id,
      name: 'Küche ☕',
      model: 'P110',
      sockets: [{ id, name: 'Küche ☕', on: true }],
      isStrip: false,
      hasMeter: true,
      hasRelay: true,
    });
    const meter = { power: 3.14, voltage: 231.418, current: 0.014, energy: 1.421 };
    expect(await metersOf(look)).toEqual([['Küche ☕', meter]]);
    const before = device.requests.length;
    await lookNewer(address);
    expect(device.requests).toHaveLength(before + 1);
  });

  test.each<[string, Partial<SmartDeviceOptions>, Meter]>([
    ['of the first version', { meterVersion: 1, meter: { power: 1_003, month: 971 } }, { power: 1.003, energy: 0.971 }],
    [
      'that refuses what is electric',
      { refuses: ['get_emeter_data'], meter: { power: 250, voltage: 1, current: 1, month: 0 } },
      { power: 0.25, energy: 0 },
    ],
  ])('of a meter %s', async (_, differs, meter) => {
    const { server } = await deviceAt({ smart: { ...plug, ...differs } });
    await using _server = server;
    const look = await clientFor(server.port).lookNewer(address);
    expect(await metersOf(look)).toEqual([['Küche ☕', meter]]);
  });

  test('of a plug without a meter has none', async () => {
    const { meter: _, ...bare } = plug;
    const { server } = await deviceAt({ smart: { ...bare, model: 'P125M', nickname: '' } });
    await using _server = server;
    const look = await clientFor(server.port).lookNewer(address);
    expect([look?.device.name, look?.device.hasMeter]).toEqual(['P125M', false]);
    expect(await metersOf(look)).toEqual([]);
  });

  test('of a strip tells each socket under its own id, in their order, over several pages', async () => {
    const sockets = [4, 3, 2, 1].map((n) => ({
      id: `${id}0${n}`,
      nickname: n === 3 ? '' : `Socket ${n}`,
      on: n % 2 === 0,
      ...(n < 4 && { meter: { power: n * 1_500, month: n * 10 } }),
    }));
    const { meter: _, ...bare } = plug;
    const { device, server } = await deviceAt({
      smart: { ...bare, model: 'P304M', nickname: 'Rack', sockets, page: 3 },
    });
    await using _server = server;
    const look = await clientFor(server.port).lookNewer(address);
    expect(look?.device.sockets).toEqual([
      { id: `${id}01`, name: 'Socket 1', on: false },
      { id: `${id}02`, name: 'Socket 2', on: true },
      { id: `${id}03`, name: 'Rack 3', on: false },
      { id: `${id}04`, name: 'Socket 4', on: true },
    ]);
    expect(await metersOf(look)).toEqual([
      ['Socket 1', { power: 1.5, energy: 0.01 }],
      ['Socket 2', { power: 3, energy: 0.02 }],
      ['Rack 3', { power: 4.5, energy: 0.03 }],
    ]);
    expect(device.loggedIn).toBe(1);
  });

  test('of another device at the address is not taken for that of the first one', async () => {
    const { meter: _, ...bare } = plug;
    let answer = answerSmart(plug);
    const { device, server } = await deviceAt({ answer: (request) => answer(request) });
    await using _server = server;
    const { lookNewer } = clientFor(server.port);
    expect((await lookNewer(address))?.device.hasMeter).toBe(true);
    const other = 'B'.repeat(40);
    answer = answerSmart({ ...bare, id: other });
    device.forget();
    const look = await lookNewer(address);
    expect([look?.device.id, look?.device.hasMeter, await metersOf(look)]).toEqual([other, false, []]);
  });
});

test('the older language behind the newer login: the same words as ever', async () => {
  const sysinfo = { err_code: 0, deviceId: id, alias: 'Desk', model: 'HS110(EU)', feature: 'TIM:ENE', relay_state: 1 };
  const realtime = { err_code: 0, power_mw: 98_700, voltage_mv: 231_418, current_ma: 512, total_wh: 17_253 };
  const { device, server } = await deviceAt({
    hash: 1,
    proof: 1,
    answer: (request) =>
      'method' in (request as object)
        ? { method: { err_code: -1, err_msg: 'module not support' } }
        : { system: { get_sysinfo: sysinfo }, emeter: { get_realtime: realtime } },
  });
  await using _server = server;
  const { lookNewer } = clientFor(server.port);
  const look = await lookNewer(address);
  expect(look?.device.sockets).toEqual([{ id, name: 'Desk', on: true }]);
  expect(await metersOf(look)).toEqual([['Desk', { power: 98.7, voltage: 231.418, current: 0.512, energy: 17.253 }]]);
  expect(device.loggedIn).toBe(1);
});
