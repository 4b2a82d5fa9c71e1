import { describe, expect, test } from 'vitest';
import { meterFiles } from '#collectors/meters/meter-files.ts';
import { hour } from '#model/time.ts';
import { espiFile } from './espi-file.ts';
import { grown, told } from './told-of-files.ts';

const start = Date.parse('2026-05-01T04:00:00Z') / 1_000;
const wattHours = { accumulationBehaviour: 4, commodity: 1, flowDirection: 1, powerOfTenMultiplier: 0, uom: 72 };
const hours = (...values: number[]) => values.map((value, i) => ({ start: start + i * 3_600, value }));

const energy = 'meter-files.energy{derived=intervals,device=home-01,interval=1h}';
const begin = start * 1_000;

describe('Green Button files', () => {
  test('Wh become kWh, and a counter grows in each hour by what was used in it', async () => {
    const found = await told({
      'meters/may.xml': espiFile([{ type: wattHours, readings: hours(500, 1_250, 0, 250) }]),
    });
    expect(found.troubles).toEqual([]);
    expect(found.series[energy]?.unit).toBe('kWh');
    expect([0, 1, 2, 3].map((i) => grown(found, energy, begin + i * hour, begin + (i + 1) * hour))).toEqual([
      0.5, 1.25, 0, 0.25,
    ]);
    expect(found.journal).toEqual([
      {
        kind: 'meter-file',
        subject: 'meters/may.xml',
        level: 'info',
        text: 'meters/may.xml: 4 readings from 2026-05-01 00:00 to 2026-05-01 04:00.',
      },
    ]);
  });

  test.each([
    ['powerOfTenMultiplier 3 is kWh', { ...wattHours, powerOfTenMultiplier: 3 }, 0, 'energy', 'kWh', 7_000],
    ['powerOfTenMultiplier -3 is mWh', { ...wattHours, powerOfTenMultiplier: -3 }, 0, 'energy', 'kWh', 0.007],
    ['what was fed back is apart', { ...wattHours, flowDirection: 19 }, 0, 'energy_returned', 'kWh', 7],
    ['therms of gas', { uom: 169, commodity: 7 }, 1, 'gas_energy', 'kWh', 7_000 * (105_480_400 / 3_600_000)],
    ['cubic metres of gas', { uom: 42, powerOfTenMultiplier: -3 }, 1, 'gas', 'm³', 7],
    ['litres of water', { uom: 134, commodity: 9 }, 2, 'water', 'm³', 7],
  ])('%s', async (_, type, service, quantity, unit, amount) => {
    const found = await told({ 'meters/a.xml': espiFile([{ type, service, readings: hours(7_000) }]) });
    const series = `meter-files.${quantity}{derived=intervals,device=home-01,interval=1h}`;
    expect(found.series[series]?.unit).toBe(unit);
    expect(grown(found, series, begin, begin + hour)).toBeCloseTo(amount, 5);
  });

  test('samples in W are not labelled Wh: they are a power', async () => {
    const found = await told({ 'meters/a.xml': espiFile([{ type: { uom: 38, commodity: 1 }, readings: hours(750) }]) });
    expect(Object.keys(found.series)).toEqual(['meter-files.power{device=home-01,interval=1h}']);
    expect(found.series['meter-files.power{device=home-01,interval=1h}']).toEqual({
      unit: 'W',
      kind: 'gauge',
      samples: [[new Date(begin).toISOString(), 750]],
    });
  });

  test('an unknown unit does not silently become 0: nothing is stored, and it is said', async () => {
    const found = await told({ 'meters/a.xml': espiFile([{ type: { uom: 999 }, readings: hours(1, 2) }]) });
    expect(found.series).toEqual({});
    expect(found.troubles).toEqual([
      {
        subject: 'meters/a.xml',
        error: 'BadReading',
        text: 'meters/a.xml: its unit (uom 999) is none that Mantel knows; its readings are left out.',
      },
    ]);
  });

  test('a unit that is missing, a register and a unit that does not fit are left out, too', async () => {
    for (const type of [{ commodity: 1 }, { ...wattHours, accumulationBehaviour: 1 }, { uom: 42, commodity: 1 }]) {
      const found = await told({ 'meters/a.xml': espiFile([{ type, readings: hours(1) }]) });
      expect(found.series).toEqual({});
      expect(found.troubles).toHaveLength(1);
    }
  });

  test('duplicates and gaps are normal: what comes twice counts once, the later word counts, and a gap is none', async () => {
    const readings = [...hours(500, 1_000), { start, value: 700 }, { start: start + 5 * 3_600, value: 300 }];
    const found = await told({ 'meters/a.xml': espiFile([{ type: wattHours, readings }]) });
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(2);
    expect(grown(found, energy, begin, begin + hour)).toBe(0.7);
    expect(found.journal[0]?.text).toContain('4 readings');
    expect(found.journal[0]?.text).toContain('1 told twice');
  });

  test('the same file again, and one that overlaps it, change nothing', async () => {
    const one = espiFile([{ type: wattHours, readings: hours(500, 1_000, 300) }]);
    const two = espiFile([{ type: wattHours, readings: hours(500, 1_000, 300, 400).slice(1) }]);
    const found = await told({ 'meters/a.xml': one, 'meters/b.xml': one, 'meters/c.xml': two });
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(2.2);
  });

  test('estimates count and are told, forecasts are no readings', async () => {
    const readings = [
      { start, value: 500, quality: 8 },
      { start: start + 3_600, value: 9_999, quality: 12 },
    ];
    const found = await told({ 'meters/a.xml': espiFile([{ type: wattHours, readings }]) });
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(0.5);
    expect(found.journal[0]?.text).toContain('1 estimated by the utility, 1 left out');
  });

  test('a bill of a month is not spread over its days', async () => {
    const readings = [{ start, value: 300_000, duration: 30 * 86_400 }];
    const found = await told({ 'meters/a.xml': espiFile([{ type: wattHours, readings }]) });
    expect(found.series).toEqual({});
    expect(found.troubles[0]?.text).toContain('bills');
  });

  test('net readings: what is below 0 was fed back', async () => {
    const found = await told({ 'meters/a.xml': espiFile([{ type: wattHours, readings: hours(500, -1_000, 200) }]) });
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(0.7);
    expect(grown(found, energy.replace('energy', 'energy_returned'), begin, begin + 24 * hour)).toBe(1);
  });

  test('two meters and two lengths stay apart, in whatever order the entries come', async () => {
    const file = espiFile(
      [
        { type: wattHours, readings: hours(1_000) },
        { type: { uom: 169 }, usagePoint: 'GAS', service: 1, readings: [{ start, value: 1, duration: 86_400 }] },
      ],
      (entries) => entries.toReversed(),
    );
    const found = await told({ 'meters/a.xml': file });
    expect(Object.keys(found.series).toSorted()).toEqual(
      [energy, 'meter-files.gas_energy{derived=intervals,device=gas,interval=1d}'].toSorted(),
    );
  });

  test('a folder within the folder gives the meter its name', async () => {
    const file = espiFile([{ type: wattHours, readings: hours(1_000) }]);
    const found = await told({ 'meters/Garden house/a.xml': file });
    expect(Object.keys(found.series)).toEqual([
      'meter-files.energy{derived=intervals,device=garden-house,interval=1h}',
    ]);
  });

  test.each([
    [
      'cut off',
      (file: string) => file.slice(0, file.indexOf('<espi:value>1000') + 8),
      /^meters\/a.xml, line 35: the element espi:IntervalReading does not end/,
    ],
    ['not XML', () => 'hello', /^meters\/a.xml, line 1: there is no XML in it\.$/],
    ['empty', () => '', /^meters\/a.xml, line 1: there is no XML in it\.$/],
    [
      'a web page that does not end',
      () => '<html><body><p>Log in</body></html>',
      /^meters\/a.xml, line 1: the element p does not end\.$/,
    ],
  ])('a broken file is named with its line, and the next one is read: %s', async (_, broken, text) => {
    const file = espiFile([{ type: wattHours, readings: hours(500, 1_000, 300) }]);
    const found = await told({ 'meters/a.xml': broken(file), 'meters/b.xml': file });
    expect(found.troubles).toHaveLength(1);
    expect(found.troubles[0]?.text).toMatch(text);
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(1.8);
  });

  test('a reading without a value is told with its line, and the others count', async () => {
    const readings = [{ start, value: 'n/a' }, ...hours(500, 1_000).slice(1)];
    const file = espiFile([{ type: wattHours, readings }]);
    const found = await told({ 'meters/a.xml': file });
    expect(grown(found, energy, begin, begin + 24 * hour)).toBe(1);
    const line = file.slice(0, file.indexOf('<espi:IntervalReading>')).split('\n').length;
    expect(found.troubles[0]?.text).toBe(
      `meters/a.xml: line ${line} has a reading without a whole start, duration or value.`,
    );
  });
});

test('steam, waste water and the like are not stored as water or electricity', async () => {
  for (const commodity of [10, 11, 12]) {
    const cubic = espiFile([{ type: { uom: 42, commodity }, readings: hours(500) }]);
    const energy = espiFile([{ type: { uom: 132, commodity }, readings: hours(500) }]);
    const found = await told({ 'meters/a.xml': cubic, 'meters/b.xml': energy });
    expect(Object.keys(found.series)).toEqual([]);
    expect(found.troubles).toHaveLength(2);
  }
});

test('a file of a hundred thousand bad readings is told of once', async () => {
  const readings = Array.from({ length: 30_000 }, () => ({ start, value: 'n/a' }));
  const found = await told({ 'meters/a.xml': espiFile([{ type: wattHours, readings }]) });
  expect(found.troubles).toHaveLength(1);
});

test('a file of more entries than can be looked up is refused, and holds nobody up', async () => {
  const entry = '<entry><link rel="up" href="/x"/><content><IntervalBlock/></content></entry>';
  const begun = process.threadCpuUsage().user;
  const found = await told({ 'meters/a.xml': `<feed>${entry.repeat(100_000)}</feed>` });
  expect(found.troubles[0]?.text).toMatch(/more than 10000 entries/);
  expect((process.threadCpuUsage().user - begun) / 1_000).toBeLessThan(5_000);
});

test.each([
  ['a quarter of an hour', '15 min', true],
  ['a minute', '1 min', true],
  ['nothing', 0, false],
  ['a millisecond', '1 ms', false],
])('looking every %s', (_, every, allowed) => {
  expect(meterFiles.settings.safeParse({ every }).success).toBe(allowed);
});

test('other files are told, and nothing is read twice', async () => {
  const file = espiFile([{ type: wattHours, readings: hours(500) }]);
  const found = await told({ 'meters/bill.pdf': '%PDF', 'meters/a.xml': file, 'other/b.xml': file }, { ticks: 3 });
  expect(found.troubles.map(({ text }) => text)).toEqual([
    'meters/bill.pdf, line 1: only files that end in .xml or .csv are read.',
  ]);
  expect(found.journal).toHaveLength(1);
});
