/** Documents that are replaced as a whole, each typed by its schema. `subject` tells several of one kind apart. */
import { z } from 'zod';
import { agendaSchema } from './snapshots/agenda.ts';
import { auctionsSchema } from './snapshots/auctions.ts';
import { feedSchema } from './snapshots/feed.ts';
import { quoteSchema } from './snapshots/market.ts';
import { messagesSchema } from './snapshots/messages.ts';
import { playingSchema } from './snapshots/playing.ts';
import { ratesSchema } from './snapshots/rates.ts';
import { releaseSchema } from './snapshots/release.ts';
import { tasksSchema } from './snapshots/tasks.ts';
import { yieldsSchema } from './snapshots/yields.ts';

const epoch = z.number().int();
const value = z.number().nullable();

export const forecastSchema = z.strictObject({
  place: z.string(),
  credit: z.string(),
  current: z.strictObject({
    at: epoch,
    temperature: z.number(),
    feelsLike: value,
    humidity: value,
    /** km/h is display; m/s is kept. */
    wind: value,
    /** WMO weather code, table 4677 as used by Open-Meteo; also haze (5) and sleet (68, 69). */
    code: z.number().int(),
    isDay: z.boolean(),
  }),
  hours: z.array(
    z.strictObject({
      /** Begin of the hour. */
      at: epoch,
      temperature: value,
      /** mm in the hour that begins at `at`. */
      precipitation: value,
      /** Chance of it, 0 to 100. */
      chance: value,
      wind: value,
      code: z.number().int().nullable(),
    }),
  ),
  days: z.array(
    z.strictObject({
      /** Local midnight of the day. */
      at: epoch,
      low: value,
      high: value,
      precipitation: value,
      code: z.number().int().nullable(),
      sunrise: epoch.nullable(),
      sunset: epoch.nullable(),
    }),
  ),
});

/** A thing that has series: their label `device` is its id. */
export const deviceSchema = z.strictObject({
  name: z.string(),
  /** The room or place it is in, when known. */
  area: z.string().optional(),
  model: z.string().optional(),
  maker: z.string().optional(),
  /** Its own for life, whatever it is called: of its radio, for example. */
  address: z.string().optional(),
  /** The device through which it is heard: a bridge, whose availability is that of all behind it. */
  via: z.string().optional(),
  /** It left, or is known under another id by now: not to be shown. */
  gone: z.boolean().optional(),
});

/** A Zigbee or Z-Wave stick at a USB port of the hub's machine. */
export const stickSchema = z.strictObject({
  name: z.string(),
  radio: z.enum(['zigbee', 'zwave']),
  /** False when it may be an ordinary board. */
  certain: z.boolean(),
  /** The most lasting name of its port. */
  port: z.string(),
  /** idle: no program has it. stopped: its program was at the broker, and left. run: one has it. */
  state: z.enum(['idle', 'stopped', 'run', 'unplugged']),
  /** A person does not want to hear of it until it is plugged in anew. */
  dismissed: z.boolean(),
  /** How it is, in one sentence. */
  text: z.string(),
});

export const snapshotSchemas = {
  forecast: forecastSchema,
  device: deviceSchema,
  stick: stickSchema,
  quote: quoteSchema,
  yields: yieldsSchema,
  rates: ratesSchema,
  feed: feedSchema,
  agenda: agendaSchema,
  tasks: tasksSchema,
  auctions: auctionsSchema,
  messages: messagesSchema,
  playing: playingSchema,
  release: releaseSchema,
} as const;

export type SnapshotKind = keyof typeof snapshotSchemas;
export type SnapshotBody<K extends SnapshotKind> = z.output<(typeof snapshotSchemas)[K]>;
export type Forecast = z.output<typeof forecastSchema>;
export type Device = z.output<typeof deviceSchema>;
export type Stick = z.output<typeof stickSchema>;

export type Snapshot<K extends SnapshotKind = SnapshotKind> = {
  readonly kind: K;
  readonly subject: string;
  readonly body: SnapshotBody<K>;
  /** When it was taken, epoch ms. */
  readonly at: number;
  /** Epoch ms after which it is no longer true; absent when it holds until replaced. */
  readonly validUntil?: number;
};
