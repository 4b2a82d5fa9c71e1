/** What is known of the air of each room. Pure. */
import { weatherSources } from '#model/twins.ts';
import { deviceName, type Directory, type SeriesInfo } from '../../live/directory.ts';
import { allAir } from '../air/air.ts';
import { roomsOf } from '../rooms/rooms.ts';

export type AirRoom = {
  readonly id: string;
  /** Undefined for outdoors, which has a word of its own. */
  readonly name: string | undefined;
  readonly temperature: SeriesInfo | undefined;
  readonly humidity: SeriesInfo | undefined;
  readonly carbonDioxide: SeriesInfo | undefined;
};

/** The rooms in the order of Home, then those of which only carbon dioxide is known. */
export function airRooms(directory: Directory): readonly AirRoom[] {
  const gas = new Map<string, SeriesInfo>();
  for (const { series, indoors, place } of allAir(directory)) {
    if (!indoors || series.unit !== 'ppm' || series.device === undefined) continue;
    const name = place ?? deviceName(directory, series.device);
    if (!gas.has(name)) gas.set(name, series);
  }
  const rooms = roomsOf(directory).map(({ name, temperature, humidity }) => ({
    id: temperature.key,
    name,
    temperature,
    humidity,
    carbonDioxide: gas.get(name),
  }));
  const named = new Set(rooms.map(({ name }) => name));
  const others = [...gas].filter(([name]) => !named.has(name));
  return [
    ...rooms,
    ...others.map(([name, series]) => ({
      id: series.key,
      name,
      temperature: undefined,
      humidity: undefined,
      carbonDioxide: series,
    })),
  ];
}

/** What a source of weather measures; undefined without one. */
export function outdoorsOf(directory: Directory): AirRoom | undefined {
  for (const source of weatherSources) {
    const own = directory.series.filter(({ collector }) => collector === source);
    const temperature = own.find(({ quantity }) => quantity === 'temperature');
    if (temperature === undefined) continue;
    const humidity = own.find(({ quantity }) => quantity === 'humidity');
    return { id: temperature.key, name: undefined, temperature, humidity, carbonDioxide: undefined };
  }
  return undefined;
}

/** Rooms beside which outdoors and the year still have a place. */
const roomsOnPage = 8;
/** Where rows are as high as a finger, the air outdoors among them. */
const rowsWhereTight = 7;

export const roomsWithRoom = (isTight: boolean, hasOutdoors: boolean): number =>
  isTight ? rowsWhereTight - Number(hasOutdoors) : roomsOnPage;

export type RoomPage = { readonly rooms: readonly AirRoom[]; readonly number: number; readonly count: number };

/** Page `wanted`, from 1, of the rooms; a page that does not exist is the first. */
export function roomPage(rooms: readonly AirRoom[], wanted: number, size: number): RoomPage {
  const count = Math.max(1, Math.ceil(rooms.length / size));
  const number = Number.isInteger(wanted) && wanted >= 1 && wanted <= count ? wanted : 1;
  return { rooms: rooms.slice((number - 1) * size, number * size), number, count };
}

/** Lines between rows are no part of what a finger finds, in u. */
const hairs = 6;

/** Height of a row in u: up to seven have the height of the reference, more are lower, and without the year they spread. */
export function rowHeightOf(rows: number, hasYear: boolean, touch: number): number {
  const room = hasYear ? 524 : 700;
  const highest = hasYear ? 74 : 89;
  return Math.max(touch + hairs, 56, Math.min(highest, Math.floor(room / Math.max(1, rows))));
}
