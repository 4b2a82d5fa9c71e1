/** The collector over real TCP and UDP on loopback, against tplink-smarthome-simulator. */
import { expect, test } from 'vitest';
import { startKasaHome } from '../../simulators/kasa.ts';
import { superviseKasa, until } from './supervised.ts';

const idOf = (digit: string): string => digit.repeat(40);
const watts = { voltage: 230.049119, current: 0.1256, power: 3.14, total: 51.493 };
const milliwatts = { voltage: 229.5, current: 0.125, power: 1723.25, total: 0.007 };

test('finds and reads plugs of both meters, one without, and a bulb: right to the last digit', async () => {
  await using home = await startKasaHome();
  await home.plug({ model: 'hs110', address: '127.0.0.21', id: idOf('A'), alias: 'Desk', realtime: watts });
  await home.plug({ model: 'hs110v2', address: '127.0.0.22', id: idOf('B'), alias: 'Kettle', realtime: milliwatts });
  await home.plug({ model: 'hs100', address: '127.0.0.23', id: idOf('C'), alias: 'Lamp' });
  await home.plug({ model: 'lb130', address: '127.0.0.24', id: idOf('D'), alias: 'Ceiling' });
  await using kasa = await superviseKasa(home);
  await until(
    () => ['A', 'B', 'C', 'D'].every((one) => kasa.value(`kasa.state{device=${idOf(one)}}`) !== undefined),
    'all answer',
  );
  await kasa.tick();
  const last = Object.fromEntries(kasa.ingest.samples.map(({ series, value }) => [series, value]));
  expect(last).toEqual({
    [`kasa.power{device=${idOf('A')}}`]: 3.14,
    [`kasa.voltage{device=${idOf('A')}}`]: 230.049119,
    [`kasa.current{device=${idOf('A')}}`]: 0.1256,
    [`kasa.energy{device=${idOf('A')}}`]: 51.493,
    [`kasa.state{device=${idOf('A')}}`]: 0,
    [`kasa.power{device=${idOf('B')}}`]: 1723.25,
    [`kasa.voltage{device=${idOf('B')}}`]: 229.5,
    [`kasa.current{device=${idOf('B')}}`]: 0.125,
    [`kasa.energy{device=${idOf('B')}}`]: 0.007,
    [`kasa.state{device=${idOf('B')}}`]: 0,
    [`kasa.state{device=${idOf('C')}}`]: 0,
    [`kasa.state{device=${idOf('D')}}`]: 0,
  });
  expect(kasa.ingest.snapshots.map(({ subject, body }) => [subject, body])).toEqual(
    expect.arrayContaining([[idOf('A'), { name: 'Desk', maker: 'TP-Link', model: 'HS110(US)' }]]),
  );
  expect(kasa.ingest.snapshots).toHaveLength(4);
  expect(kasa.health?.state).toBe('healthy');
  expect(kasa.ingest.entries).toEqual([]);
});

test('each socket of a strip is a device of its own', async () => {
  await using home = await startKasaHome();
  const sockets = [1, 2, 3, 4, 5, 6].map((n) => ({ voltage: 230, current: n / 8, power: n * 10.5, total: n + 0.125 }));
  await home.plug({ model: 'hs300', address: '127.0.0.25', id: idOf('E'), alias: 'Rack', sockets });
  await using kasa = await superviseKasa(home);
  const series = (quantity: string, n: number): string => `kasa.${quantity}{device=${idOf('E')}0${n - 1}}`;
  await until(() => kasa.value(series('energy', 6)) !== undefined, 'the sixth socket');
  for (const n of [1, 2, 3, 4, 5, 6]) {
    expect(kasa.value(series('power', n))).toBe(n * 10.5);
    expect(kasa.value(series('current', n))).toBe(n / 8);
    expect(kasa.value(series('energy', n))).toBe(n + 0.125);
    expect(kasa.value(series('state', n))).toBe(0);
  }
  expect(kasa.ingest.samples.some((sample) => sample.series.includes(`device=${idOf('E')}}`))).toBe(false);
  expect(kasa.ingest.snapshots.map(({ body }) => 'name' in body && body.name)).toEqual(
    ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => `Mock ${name}`),
  );
});

test('a plug that is away is told of, and the others go on', async () => {
  await using home = await startKasaHome();
  await home.plug({ model: 'hs110', address: '127.0.0.21', id: idOf('A'), alias: 'Desk', realtime: watts });
  const kettle = await home.plug({
    model: 'hs110',
    address: '127.0.0.22',
    id: idOf('B'),
    alias: 'Kettle',
    realtime: watts,
  });
  await using kasa = await superviseKasa(home);
  const energies = (id: string): number =>
    kasa.ingest.samples.filter(({ series }) => series === `kasa.energy{device=${id}}`).length;
  await until(() => energies(idOf('A')) > 0 && energies(idOf('B')) > 0, 'both answer');
  await kettle.stop();
  const before = energies(idOf('A'));
  for (let i = 0; i < 4; i++) await kasa.tick();
  expect(energies(idOf('A'))).toBe(before + 4);
  expect(kasa.health).toMatchObject({
    state: 'partial',
    reason: 'Kettle: It refuses the connection at 127.0.0.22; check that it has power and Wi-Fi.',
  });
  expect(kasa.ingest.entries).toHaveLength(1);
  // One line for the trouble and one for the health, however long it lasts.
  expect(kasa.lines.filter(({ level }) => level === 'warn')).toHaveLength(2);
});

test('a plug with another address goes on as itself, and nobody hears of it', async () => {
  await using home = await startKasaHome();
  const options = { model: 'hs110', id: idOf('A'), alias: 'Desk', realtime: watts };
  let plug = await home.plug({ ...options, address: '127.0.0.21' });
  await using kasa = await superviseKasa(home);
  for (const address of ['127.0.0.31', '127.0.0.32']) {
    await until(() => plug.requests.length > 0, 'it is read');
    await plug.stop();
    plug = await home.plug({ ...options, address });
    await kasa.tick();
  }
  await until(() => plug.requests.length > 0, 'it is read at its last address');
  expect(new Set(kasa.ingest.samples.map(({ series }) => series)).size).toBe(5);
  expect(kasa.health?.state).toBe('healthy');
  expect(kasa.ingest.entries).toEqual([]);
});

test('two plugs that swap their addresses are not confused', async () => {
  await using home = await startKasaHome();
  const desk = { model: 'hs110', id: idOf('A'), alias: 'Desk', realtime: { ...watts, power: 1 } };
  const kettle = { model: 'hs110', id: idOf('B'), alias: 'Kettle', realtime: { ...watts, power: 2 } };
  const first = [
    await home.plug({ ...desk, address: '127.0.0.21' }),
    await home.plug({ ...kettle, address: '127.0.0.22' }),
  ];
  await using kasa = await superviseKasa(home);
  await until(() => first.every(({ requests }) => requests.length > 0), 'both are read');
  for (const plug of first) await plug.stop();
  const second = [
    await home.plug({ ...kettle, address: '127.0.0.21' }),
    await home.plug({ ...desk, address: '127.0.0.22' }),
  ];
  const before = kasa.ingest.samples.length;
  const fresh = (id: string): number[] =>
    kasa.ingest.samples
      .slice(before)
      .flatMap(({ series, value }) => (series === `kasa.power{device=${id}}` ? [value] : []));
  await kasa.tick();
  await until(() => second.every(({ requests }) => requests.length > 1), 'both are asked');
  await kasa.tick();
  expect(new Set(fresh(idOf('A')))).toEqual(new Set([1]));
  expect(new Set(fresh(idOf('B')))).toEqual(new Set([2]));
});

test('a plug at an address from the settings needs no search', async () => {
  await using home = await startKasaHome();
  await home.plug({ model: 'hs110v2', address: '127.0.0.21', id: idOf('A'), realtime: watts });
  await using kasa = await superviseKasa(home, { search: false, hosts: ['127.0.0.21', '127.0.0.29'] });
  await until(() => kasa.value(`kasa.power{device=${idOf('A')}}`) === 3.14, 'it is read');
  for (let i = 0; i < 3; i++) await kasa.tick();
  expect(kasa.health).toMatchObject({
    state: 'partial',
    reason: '127.0.0.29: It refuses the connection at 127.0.0.29; check that it has power and Wi-Fi.',
  });
});
