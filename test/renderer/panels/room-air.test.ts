import { describe, expect, it } from 'vitest';
import { airRooms, outdoorsOf, roomPage, rowHeightOf } from '#renderer/panels/room-air/room-air.ts';
import { home } from './home.ts';

describe('the air of rooms', () => {
  it('is heat, damp and carbon dioxide of an area, whichever device tells them', () => {
    const directory = home(
      [
        ['mqtt.temperature{device=climate}', '°C'],
        ['mqtt.humidity{device=climate}', '%'],
        ['mqtt.co2{device=meter}', 'ppm'],
        ['mqtt.co2{device=lab}', 'ppm'],
      ],
      { climate: 'Office', meter: 'Office', lab: 'Study' },
    );
    expect(
      airRooms(directory).map(({ name, temperature, carbonDioxide }) => [name, !!temperature, !!carbonDioxide]),
    ).toEqual([
      ['Office', true, true],
      ['Study', false, true],
    ]);
  });

  it('has outdoors from the source of the weather, the preferred first', () => {
    expect(outdoorsOf(home([['mqtt.temperature{device=garden}', '°C']]))).toBeUndefined();
    const both = home([
      ['open-meteo.temperature{place=home}', '°C'],
      ['open-meteo.humidity{place=home}', '%'],
      ['openweather.temperature{place=home}', '°C'],
    ]);
    expect(outdoorsOf(both)?.temperature?.collector).toBe('openweather');
    expect(outdoorsOf(both)?.humidity).toBeUndefined();
  });

  it('goes on to a second page, and a page that does not exist is the first', () => {
    const rooms = airRooms(
      home(Array.from({ length: 14 }, (_, i) => [`mqtt.temperature{device=room_${i}}`, '°C'] as const)),
    );
    expect(roomPage(rooms, 1, 8)).toMatchObject({ number: 1, count: 2 });
    expect(roomPage(rooms, 2, 8).rooms).toHaveLength(6);
    for (const wrong of [0, 3, 1.5, Number.NaN]) expect(roomPage(rooms, wrong, 8).number).toBe(1);
    expect(roomPage(rooms, 1, Infinity).rooms).toHaveLength(14);
    expect(roomPage([], 1, 8)).toMatchObject({ number: 1, count: 1 });
  });

  it('has rows no lower than a finger, and high ones where nothing stands below', () => {
    expect(rowHeightOf(6, true, 36)).toBe(74);
    expect(rowHeightOf(9, true, 36)).toBe(58);
    expect(rowHeightOf(9, true, 125)).toBe(131);
    expect(rowHeightOf(3, false, 36)).toBe(89);
  });
});
