import { describe, expect, it } from 'vitest';
import { deviceCount, readable, type Directory } from '#renderer/live/directory.ts';
import { longSilent, without } from '#renderer/live/long-silent.ts';
import { roomsOf } from '#renderer/panels/rooms/rooms.ts';
import { home, type Row } from './home.ts';

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
      ['influx.temp.temp{device=nas,sensor=coretemp}', '°C'],
      ['influx.climate.temperature{device=attic}', '°C'],
    ]);
    expect(names(directory)).toEqual(['Attic', 'Kitchen']);
  });

  it('are named by area, then by name, then by id', () => {
    const rows: Row[] = ['a', 'b', 'c_d'].map((device) => [`mqtt.temperature{device=${device}}`, '°C']);
    const directory = home(rows, { a: 'Attic' }, { b: { name: 'Balcony', hidden: false } });
    expect(names(directory)).toEqual(['Balcony', 'Attic', 'C d']);
  });

  it('that are rooms come before sensors that stand in none', () => {
    const rows: Row[] = ['a', 'b'].map((device) => [`mqtt.temperature{device=${device}}`, '°C']);
    expect(names(home(rows, { b: 'Study' }))).toEqual(['Study', 'A']);
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
