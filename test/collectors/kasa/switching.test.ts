/** Switching plugs of both kinds over real TCP and HTTP on loopback: done is what the plug itself reports. */
import { describe, expect, test } from 'vitest';
import { startKasaHome } from '../../simulators/kasa.ts';
import { createKlapDevice } from '../../simulators/klap.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';
import { idOf, ownLogin, owner, resultOf } from './newer-plugs.ts';
import { superviseKasa, until } from './supervised.ts';

const state = (device: string): string => `kasa.state{device=${device}}`;

async function homeWith(smart: SmartDeviceOptions) {
  const home = await startKasaHome();
  const device = createKlapDevice({ login: owner, answer: answerSmart(smart) });
  await home.newer('127.0.0.43', resultOf('c'), device);
  return home;
}
const tapo = (differs: Partial<SmartDeviceOptions> = {}): SmartDeviceOptions => ({
  id: idOf('A'),
  nickname: 'Desk',
  model: 'P110',
  on: true,
  ...differs,
});

describe('a plug of the older kind', () => {
  test('is switched, and the new state is stored at once', async () => {
    await using home = await startKasaHome();
    await home.plug({ model: 'hs110', address: '127.0.0.21', id: idOf('A'), alias: 'Desk' });
    await using kasa = await superviseKasa(home);
    await until(() => kasa.value(state(idOf('A'))) === 0, 'it is read');
    expect(await kasa.turn(idOf('A'), true)).toEqual({ outcome: 'done' });
    expect(kasa.value(state(idOf('A')))).toBe(1);
    expect(await kasa.turn(idOf('A'), false)).toEqual({ outcome: 'done' });
    expect(kasa.value(state(idOf('A')))).toBe(0);
    expect(kasa.ingest.entries).toEqual([
      { kind: 'switch', subject: idOf('A'), level: 'info', text: 'Desk was switched on.' },
      { kind: 'switch', subject: idOf('A'), level: 'info', text: 'Desk was switched off.' },
    ]);
  });

  test('with several sockets switches the one that is meant', async () => {
    await using home = await startKasaHome();
    await home.plug({ model: 'hs300', address: '127.0.0.25', id: idOf('E'), alias: 'Rack' });
    await using kasa = await superviseKasa(home);
    const socket = (n: number): string => `${idOf('E')}0${n}`;
    await until(() => kasa.value(`kasa.energy{device=${socket(5)}}`) !== undefined, 'it is read');
    expect(await kasa.turn(socket(2), true)).toEqual({ outcome: 'done' });
    expect([0, 1, 2, 3, 4, 5].map((n) => kasa.value(state(socket(n))))).toEqual([0, 0, 1, 0, 0, 0]);
    expect(await kasa.turn(idOf('E'), true)).toEqual({ outcome: 'unknown' });
  });

  test('that is a bulb cannot be switched like this', async () => {
    await using home = await startKasaHome();
    await home.plug({ model: 'lb130', address: '127.0.0.24', id: idOf('D'), alias: 'Ceiling' });
    await using kasa = await superviseKasa(home);
    await until(() => kasa.value(state(idOf('D'))) !== undefined, 'it is read');
    expect(await kasa.turn(idOf('D'), true)).toEqual({ outcome: 'unknown' });
  });

  test('that is away is a sentence', async () => {
    await using home = await startKasaHome();
    const plug = await home.plug({ model: 'hs110', address: '127.0.0.21', id: idOf('A'), alias: 'Desk' });
    await using kasa = await superviseKasa(home);
    await until(() => kasa.value(state(idOf('A'))) === 0, 'it is read');
    await plug.stop();
    expect(await kasa.turn(idOf('A'), true)).toEqual({
      outcome: 'failed',
      reason:
        'Desk could not be switched on: It refuses the connection at 127.0.0.21; check that it has power and Wi-Fi.',
    });
  });

  test('whose address another one has is not switched, nor is that one', async () => {
    await using home = await startKasaHome();
    const plug = await home.plug({ model: 'hs110', address: '127.0.0.21', id: idOf('A'), alias: 'Desk' });
    await using kasa = await superviseKasa(home);
    await until(() => kasa.value(state(idOf('A'))) === 0, 'it is read');
    await plug.stop();
    const heater = await home.plug({ model: 'hs100', address: '127.0.0.21', id: idOf('B'), alias: 'Heater' });
    const done = await kasa.turn(idOf('A'), true);
    expect('reason' in done && done.reason).toMatch(/^Desk could not be switched on: Another device has its address/);
    expect(heater.requests.filter((request) => request.includes('set_relay_state'))).toEqual([]);
  });
});

describe('a plug of the newer kind', () => {
  test('is switched, and the new state is stored at once', async () => {
    await using home = await homeWith(tapo());
    await using kasa = await superviseKasa(home, ownLogin);
    await until(() => kasa.value(state(idOf('A'))) === 1, 'it is read');
    expect(await kasa.turn(idOf('A'), false)).toEqual({ outcome: 'done' });
    expect(kasa.value(state(idOf('A')))).toBe(0);
  });

  test('with several sockets switches the one that is meant', async () => {
    const socket = (n: number): string => `${idOf('A')}0${n}`;
    const sockets = [1, 2, 3].map((n) => ({ id: socket(n), nickname: `Socket ${n}`, on: false }));
    await using home = await homeWith(tapo({ model: 'P300', sockets: sockets.toReversed() }));
    await using kasa = await superviseKasa(home, ownLogin);
    await until(() => kasa.value(state(socket(3))) === 0, 'it is read');
    expect(await kasa.turn(socket(2), true)).toEqual({ outcome: 'done' });
    expect([1, 2, 3].map((n) => kasa.value(state(socket(n))))).toEqual([0, 1, 0]);
  });

  test('that takes the command and does nothing is not done', async () => {
    await using home = await homeWith(tapo({ isStuck: true }));
    await using kasa = await superviseKasa(home, ownLogin);
    await until(() => kasa.value(state(idOf('A'))) === 1, 'it is read');
    expect(await kasa.turn(idOf('A'), false)).toEqual({
      outcome: 'failed',
      reason:
        'Desk could not be switched off: It took the command, and reports its former state; look at the plug itself.',
    });
    expect(kasa.value(state(idOf('A')))).toBe(1);
  });

  test('that refuses the command is not done', async () => {
    await using home = await homeWith(tapo({ refuses: ['set_device_info'] }));
    await using kasa = await superviseKasa(home, ownLogin);
    await until(() => kasa.value(state(idOf('A'))) === 1, 'it is read');
    const done = await kasa.turn(idOf('A'), false);
    expect('reason' in done && done.reason).toMatch(
      /^Desk could not be switched off: It refuses to answer \(error -1\)/,
    );
  });
});
