import { describe, expect, it } from 'vitest';
import type { Alert } from '#model/alert.ts';
import type { History } from '#model/history.ts';
import type { WireScreen, WireSeries } from '#model/wire.ts';
import { directoryOf, deviceCount, readable, seriesInfo, type Directory } from '#renderer/live/directory.ts';
import { longSilent, without } from '#renderer/live/long-silent.ts';
import { airOf, airWord, isBad } from '#renderer/panels/air/air.ts';
import { firingAlerts, shownAlert } from '#renderer/panels/alerts/alerts.ts';
import { machineOf } from '#renderer/panels/machine/machine.ts';
import { energyOf, powerNow, powerSource, sumOf } from '#renderer/panels/power/power.ts';
import { roomsOf } from '#renderer/panels/rooms/rooms.ts';
import { fitSaid, newestOf, saidOf } from '#renderer/panels/verdict/verdict.ts';

type Row = readonly [key: string, unit: WireSeries['unit'], kind?: WireSeries['kind']];

function home(
  rows: readonly Row[],
  areas: Record<string, string> = {},
  settings: WireScreen['devices'] = {},
): Directory {
  return directoryOf(
    rows.map(([key, unit, kind = 'gauge'], id) => seriesInfo({ id, key, unit, kind })),
    Object.entries(areas).map(([subject, area]) => ({
      kind: 'device',
      subject,
      at: 0,
      body: { name: `${subject} sensor`, area },
    })),
    settings,
  );
}

const names = (directory: Directory): string[] => roomsOf(directory).map((room) => room.name);

describe('rooms', () => {
  it('come from temperatures of devices, not from the machine, the weather, or the inside of a device', () => {
    const directory = home([
      ['mqtt.temperature{device=kitchen}', '°C'],
      ['mqtt.device_temperature{device=plug}', '°C'],
      ['mqtt.current_heating_setpoint{device=valve}', '°C'],
      ['host.cpu_temperature{device=hub}', '°C'],
      ['open-meteo.temperature{place=home}', '°C'],
      ['mqtt.humidity{device=bath}', '%'],
    ]);
    expect(names(directory)).toEqual(['Kitchen']);
  });

  it('are named by area, then by name, then by id', () => {
    const rows: Row[] = ['a', 'b', 'c_d'].map((device) => [`mqtt.temperature{device=${device}}`, '°C']);
    const directory = home(rows, { a: 'Attic' }, { b: { name: 'Balcony', hidden: false } });
    expect(names(directory)).toEqual(['Balcony', 'Attic', 'C d']);
  });

  it('stand as people count: Room 2 before Room 10', () => {
    const rows: Row[] = ['room_10', 'room_2'].map((device) => [`mqtt.temperature{device=${device}}`, '°C']);
    expect(names(home(rows))).toEqual(['Room 2', 'Room 10']);
  });

  it('are one an area, told by the device that also knows humidity', () => {
    const directory = home(
      [
        ['mqtt.temperature{device=a}', '°C'],
        ['mqtt.temperature{device=b}', '°C'],
        ['mqtt.humidity{device=b}', '%'],
      ],
      { a: 'Hall', b: 'Hall' },
    );
    const [room, ...others] = roomsOf(directory);
    expect(others).toEqual([]);
    expect(room?.temperature.device).toBe('b');
    expect(room?.humidity?.key).toBe('mqtt.humidity{device=b}');
  });

  it('stand in the order of the settings, and hidden ones not at all', () => {
    const rows: Row[] = ['a', 'b', 'c', 'd'].map((device) => [`mqtt.temperature{device=${device}}`, '°C']);
    const directory = home(rows, {}, { d: { hidden: false }, b: { hidden: true }, c: { hidden: false } });
    expect(names(directory)).toEqual(['D', 'C', 'A']);
    expect(deviceCount(directory)).toBe(3);
  });

  it('may stand in devices called like a property of every object', () => {
    const rows: Row[] = ['constructor', 'toString', '__proto__'].map((device) => [
      `mqtt.temperature{device=${device}}`,
      '°C',
    ]);
    expect(names(home(rows))).toEqual(['Constructor', 'Proto', 'ToString']);
    expect(deviceCount(home(rows))).toBe(3);
  });

  it('that have said nothing for 30 days leave, but states that hold and what never spoke stay', () => {
    const day = 86_400_000;
    const directory = home([
      ['mqtt.temperature{device=shed}', '°C'],
      ['mqtt.temperature{device=hall}', '°C'],
      ['mqtt.contact{device=gate}', 'bool', 'state'],
      ['mqtt.temperature{device=new}', '°C'],
    ]);
    const latest = new Map([0, 1, 2].map((id) => [id, { at: id === 1 ? 10 * day : 0, value: 1, cadence: 60_000 }]));
    const gone = longSilent({ directory, latest }, 31 * day);
    expect(gone).toEqual([0]);
    expect(names(without(directory, gone.join(' ')))).toEqual(['Hall', 'New']);
    expect(without(directory, '')).toBe(directory);
  });

  it('make ids readable', () =>
    expect(['living-room_climate', 'x', '__'].map(readable)).toEqual(['Living room climate', 'X', '__']));
});

describe('air', () => {
  it('is that indoors where there is any', () => {
    const outside: Row = ['open-meteo.pm2_5{place=home}', 'µg/m³'];
    expect(airOf(home([outside, ['mqtt.pm2_5{device=a}', 'µg/m³']]))?.indoors).toBe(true);
    expect(airOf(home([outside]))?.indoors).toBe(false);
    expect(airOf(home([['mqtt.pm10{device=a}', 'µg/m³']]))).toBeUndefined();
  });

  it('is carbon dioxide where no dust is measured indoors', () => {
    const co2: Row = ['mqtt.co2{device=a}', 'ppm'];
    const dust: Row = ['mqtt.pm2_5{device=b}', 'µg/m³'];
    const outside: Row = ['open-meteo.pm2_5{place=home}', 'µg/m³'];
    expect(airOf(home([outside, co2], { a: 'Study' }))).toMatchObject({ series: { unit: 'ppm' }, place: 'Study' });
    expect(airOf(home([co2, dust]))?.series.device).toBe('b');
    expect(airOf(home([['mqtt.voc{device=a}', 'ppm']]))).toBeUndefined();
  });

  it.each([
    [420, 'fresh'],
    [799, 'fresh'],
    [800, 'fine'],
    [999, 'fine'],
    [1_000, 'stuffy'],
  ] as const)('%f ppm is %s', (value, word) => expect(airWord(value, 'ppm')).toBe(word));

  it.each([
    [0, 'good'],
    [9, 'good'],
    [9.1, 'moderate'],
    [35.4, 'moderate'],
    [36, 'poor'],
    [62, 'bad'],
    [130, 'veryBad'],
    [400, 'hazardous'],
  ] as const)('%f µg/m³ is %s', (value, word) => expect(airWord(value, 'µg/m³')).toBe(word));

  it('is bad from where its rule speaks, and not because a room is stuffy', () => {
    expect([35, 36, 300].map((value) => isBad(airWord(value, 'µg/m³')))).toEqual([false, true, true]);
    expect(isBad(airWord(1_600, 'ppm'))).toBe(false);
  });
});

const watts = (at: number[], step: number, mean: number[], to = 86_400_000): History => ({
  series: 'p',
  from: 0,
  to,
  tier: 'minute',
  step,
  at,
  mean,
  min: mean,
  max: mean,
  last: mean,
  count: mean.map(() => 1),
  increase: [],
});

describe('power', () => {
  const rows: Row[] = [
    ['mqtt.power{device=a}', 'W'],
    ['mqtt.power{device=b}', 'W'],
    ['mqtt.energy{device=a}', 'kWh', 'counter'],
  ];

  it('is the chosen series, else all meters', () => {
    expect(powerSource(home(rows), 'mqtt.power{device=b}')?.series.map((each) => each.key)).toEqual([
      'mqtt.power{device=b}',
    ]);
    expect(powerSource(home(rows), null)?.series).toHaveLength(2);
    expect(powerSource(home(rows), 'mqtt.power{device=gone}')?.series).toHaveLength(2);
    expect(powerSource(home(rows.slice(2)), null)).toBeUndefined();
  });

  it('adds up those that still speak, and is as old as the oldest of them', () => {
    const now = 1_000_000;
    const sum = powerNow(
      [
        { at: now, value: 100, cadence: 10_000 },
        { at: now - 25_000, value: 20, cadence: 10_000 },
        { at: now - 900_000, value: 999, cadence: 10_000 },
      ],
      now,
    );
    expect(sum).toEqual({ at: now - 25_000, value: 120, cadence: 10_000 });
  });

  it('tells since when all are silent', () => {
    expect(
      powerNow(
        [
          { at: 5, value: 1, cadence: 10 },
          { at: 9, value: 2, cadence: 10 },
        ],
        1e9,
      )?.at,
    ).toBe(9);
  });

  it('integrates buckets, whole and cut', () => {
    const hour = 3_600_000;
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), 0)).toBeCloseTo(1.5, 9);
    expect(energyOf(watts([0, hour], hour, [1_000, 500]), hour / 2)).toBeCloseTo(1, 9);
    // The running bucket has lasted only so long.
    expect(energyOf(watts([0], hour, [1_000], hour / 4), 0)).toBeCloseTo(0.25, 9);
  });

  it('counts nothing where nothing was read', () => {
    const minute = 60_000;
    expect(energyOf(watts([0, 600 * minute], minute, [60_000, 60_000]), 0)).toBeCloseTo(2, 9);
    // A single sample holds five minutes at most.
    expect(energyOf(watts([0, 600 * minute], 0, [12_000, 0]), 0)).toBeCloseTo(1, 9);
  });

  it('adds histories bin by bin, and keeps common gaps', () => {
    const sum = sumOf([watts([0, 100], 100, [1, 2], 400), watts([0, 50, 300], 50, [10, 20, 5], 400)], 0, 400, 4);
    expect(sum.watts).toEqual([16, 2, null, 5]);
    expect(sum.at).toEqual([50, 150, 250, 350]);
  });
});

it('this machine is told in one order, as far as it is known', () => {
  const directory = home([
    ['host.disk_utilization{device=hub}', '%'],
    ['host.cpu_utilization{device=hub}', '%'],
    ['host.load{device=hub}', ''],
    ['host.memory_used{device=hub}', 'GB'],
  ]);
  expect(machineOf(directory).map(({ part }) => part)).toEqual(['load', 'disk']);
});

describe('the verdict', () => {
  const quiet = { tone: 'quiet', text: 'All quiet. Rain from 15:00.', why: ['a'] } as const;
  const clock = (): string => '21:40';
  const said = { link: 'live', lastFrameAt: 0, verdict: quiet, store: { failing: null } } as const;

  it("is the hub's own", () => expect(saidOf(said, 0, clock).text).toBe(quiet.text));
  it('says when the connection is lost, and for how long', () => {
    expect(saidOf({ ...said, link: 'lost' }, 3 * 60_000, clock).text).toBe(
      'Connection lost 3\u00a0min ago. These are the last readings.',
    );
  });
  it('says when readings are not saved, and why', () => {
    const failing = saidOf({ ...said, store: { failing: { since: 0, reason: 'The disk is full.' } } }, 0, clock);
    expect(failing).toMatchObject({
      tone: 'alarm',
      text: 'Readings have not been saved since 21:40.',
      why: ['The disk is full.', 'a'],
    });
  });
  it('tells apart what the screen itself knows', () => {
    expect(saidOf(said, 0, clock).trouble).toBeUndefined();
    expect(saidOf({ ...said, link: 'lost' }, 0, clock).trouble).toBe('lost');
    expect(saidOf({ ...said, store: { failing: { since: 0, reason: '' } } }, 0, clock).trouble).toBe('unsaved');
  });
  it('rests on the newest reading of a thing, not on how Mantel itself fares', () => {
    const directory = home(
      [
        ['mqtt.temperature{device=a}', '°C'],
        ['mqtt.temperature{device=b}', '°C'],
        ['host.cpu_temperature{device=hub}', '°C'],
        ['mantel.rows', 'count'],
      ],
      {},
      { b: { hidden: true } },
    );
    const latest = new Map([0, 1, 2, 3].map((id) => [id, { at: 100 + id, value: 1, cadence: 0 }]));
    expect(newestOf({ directory, latest })?.at).toBe(100);
    latest.delete(0);
    expect(newestOf({ directory, latest })?.at).toBe(103);
  });
  it('drops sentences before it shrinks, and tells the tone at the least', () => {
    const full = { ...quiet, short: 'All quiet.' };
    expect(fitSaid(full, 52, 1_600, 1)).toBe(quiet.text);
    expect(fitSaid(full, 52, 400, 1)).toBe('All quiet.');
    expect(
      fitSaid({ ...full, text: 'A sentence that no screen this small could ever hold at such a size.' }, 240, 900, 2),
    ).toBe('All quiet.');
  });
});

describe('the banner', () => {
  const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
    id,
    rule: id,
    series: 's',
    state: 'firing',
    severity: 'warn',
    since: 0,
    title: id,
    detail: '',
    ...more,
  });
  it('shows the most severe and counts the others', () => {
    expect(shownAlert([alert('a', { firedAt: 9 }), alert('b', { severity: 'alarm' }), alert('c')], 10)).toMatchObject({
      alert: { id: 'b' },
      more: 2,
    });
  });
  it('shows the newest of equals', () =>
    expect(shownAlert([alert('a', { firedAt: 1 }), alert('b', { firedAt: 2 })], 10)?.alert.id).toBe('b'));
  it('lists all that fire, those that were seen to last', () => {
    const alerts = [alert('a', { acknowledgedAt: 1, severity: 'alarm' }), alert('b'), alert('c', { state: 'pending' })];
    expect(firingAlerts(alerts, 10).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('leaves out what was seen to', () => {
    expect(
      shownAlert(
        [alert('a', { acknowledgedAt: 1 }), alert('b', { snoozedUntil: 20 }), alert('c', { state: 'pending' })],
        10,
      ),
    ).toBeUndefined();
    expect(shownAlert([alert('b', { snoozedUntil: 20 })], 21)?.alert.id).toBe('b');
  });
});
