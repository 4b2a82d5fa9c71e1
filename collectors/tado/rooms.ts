/** The rooms of the home: asked for once a day, remembered as devices, so that a restart costs no calls. */
import type { z } from 'zod';
import type { World } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Run } from '#model/job.ts';
import type { Device } from '#model/snapshots.ts';
import { Misconfigured } from '#model/trouble.ts';
import { tadoCollectorWords } from '#model/words/collector-tado-en.ts';
import { meAnswer, refusal, zonesAnswer, zoneTypes } from './answers.ts';
import type { TadoSeries } from './series.ts';
import type { TadoSettings } from './settings.ts';

export type TadoWorld = World<TadoSettings, TadoSeries>;
export type TadoRun = Run<TadoSeries>;

export type ZoneType = (typeof zoneTypes)[number];
export type Room = { readonly zone: number; readonly device: string; readonly name: string; readonly type: ZoneType };
export type TadoHome = { readonly home: number; readonly rooms: readonly Room[] };

/** As the model of the device, by which a room is known again after a restart. */
const models: Readonly<Record<ZoneType, string>> = {
  HEATING: 'heating zone',
  HOT_WATER: 'hot water',
  AIR_CONDITIONING: 'air conditioning',
};
const maker = 'tado°';
const isZoneType = (text: string): text is ZoneType => zoneTypes.some((type) => type === text);

export type Rooms = {
  /** As far as they are known already. */
  readonly known: TadoHome | undefined;
  /** Asks Tado unless they are known; two calls. */
  find(run: TadoRun): Promise<TadoHome>;
  /** Asks Tado anew and announces what it answers. */
  look(run: TadoRun): Promise<TadoHome>;
};

export const outdoorsOf = (home: number): string => `tado-${home}`;

export function createRooms({ settings, devices }: Pick<TadoWorld, 'settings' | 'devices'>): Rooms {
  let known = remembered(devices, settings.home);
  /** Jobs that begin at one time ask once. */
  let asking: Promise<TadoHome> | undefined;

  async function ask(run: TadoRun): Promise<TadoHome> {
    const home = known?.home ?? (await homeOf(run.http, settings));
    const zones = await askTado(run.http, settings, `homes/${home}/zones`, zonesAnswer);
    const rooms = zones.flatMap(({ id, name, type }): Room[] =>
      isZoneType(type) ? [{ zone: id, device: `tado-${home}-${id}`, name: name.trim() || `Zone ${id}`, type }] : [],
    );
    if (rooms.length === 0) {
      throw new Misconfigured(tadoCollectorWords.noRooms(home));
    }
    run.sink.snapshot('device', outdoorsOf(home), { name: 'Outdoors', maker, model: 'weather' });
    for (const { device, name, type } of rooms) {
      run.sink.snapshot('device', device, { name, area: name, maker, model: models[type] });
    }
    for (const room of known?.rooms ?? []) {
      if (rooms.some(({ zone }) => zone === room.zone)) continue;
      run.sink.snapshot('device', room.device, { name: room.name, maker, model: models[room.type], gone: true });
    }
    known = { home, rooms };
    return known;
  }

  const look = (run: TadoRun): Promise<TadoHome> => {
    asking ??= ask(run).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return {
    get known() {
      return known;
    },
    look,
    find: async (run) => known ?? look(run),
  };
}

async function homeOf(http: Http, settings: TadoSettings): Promise<number> {
  if (settings.home !== undefined) return settings.home;
  const { homes } = await askTado(http, settings, 'me', meAnswer);
  const [first, ...others] = homes;
  if (!first) throw new Misconfigured(tadoCollectorWords.noHome);
  if (others.length > 0) {
    const list = homes.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw new Misconfigured(tadoCollectorWords.severalHomes(list));
  }
  return first.id;
}

/** @param path Below `/api/v2/`. */
export const askTado = <Body>(
  http: Http,
  { api_url: server }: TadoSettings,
  path: string,
  schema: z.ZodType<Body>,
  sizeCap?: number,
): Promise<Body> =>
  http.json({
    url: new URL(`/api/v2/${path}`, server),
    isSignedIn: true,
    schema,
    refusal,
    ...(sizeCap !== undefined && { sizeCap }),
  });

function remembered(devices: ReadonlyMap<string, Device>, wanted: number | undefined): TadoHome | undefined {
  const rooms = devices.entries().flatMap(([device, { name, model, gone }]): { home: number; room: Room }[] => {
    const [, home, zone] = /^tado-(\d{1,15})-(\d{1,15})$/.exec(device) ?? [];
    const type = zoneTypes.find((one) => models[one] === model);
    return home === undefined || zone === undefined || type === undefined || gone === true
      ? []
      : [{ home: Number(home), room: { zone: Number(zone), device, name, type } }];
  });
  const all = [...rooms].filter(({ home }) => wanted === undefined || home === wanted);
  const [first] = all;
  // Of two homes nobody knows which is meant: Tado is asked.
  if (!first || all.some(({ home }) => home !== first.home)) return undefined;
  return { home: first.home, rooms: all.map(({ room }) => room) };
}
