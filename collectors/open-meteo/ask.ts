/** Questions to Open-Meteo: where to, what they cost, and what its refusals mean. */
import { z } from 'zod';
import type { Home, World } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { day, hour, minute } from '#model/time.ts';
import { AllowanceSpent, Misconfigured, Unreachable } from '#model/trouble.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import type { OpenMeteoSeries } from './series.ts';
import type { openMeteoSettings } from './settings.ts';

export type OpenMeteoWorld = World<z.output<typeof openMeteoSettings>, OpenMeteoSeries>;
export type Place = { readonly latitude: number; readonly longitude: number };

export type Question<Body> = {
  readonly base: string;
  readonly path: string;
  readonly place: Place;
  /** Variables by the part of the answer they are asked for. */
  readonly variables: Readonly<Partial<Record<'current' | 'hourly' | 'daily', readonly string[]>>>;
  readonly query?: Readonly<Record<string, string>>;
  /** How many days it covers. */
  readonly days: number;
  readonly schema: z.ZodType<Body>;
};

/** {"error": true, "reason": "..."} with status 400 or 429. */
const refusal = z.object({ reason: z.string() }).transform(({ reason }) => reason);

export function placeOf({ latitude, longitude }: Home): Place {
  if (latitude === undefined || longitude === undefined) {
    throw new Misconfigured(words.noPlace);
  }
  return { latitude, longitude };
}

/** Throws what `Http.json` throws, and AllowanceSpent when Open-Meteo says until when it will not answer. */
export async function ask<Body>(http: Http, now: Epoch, question: Question<Body>): Promise<Body> {
  const { base, path, place, variables, query = {}, days, schema } = question;
  const url = new URL(path, base);
  // Two decimals are a kilometre: finer than any model, and nobody's doorstep.
  url.searchParams.set('latitude', place.latitude.toFixed(2));
  url.searchParams.set('longitude', place.longitude.toFixed(2));
  for (const [part, names] of Object.entries(variables)) url.searchParams.set(part, names.join(','));
  for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
  url.searchParams.set('timeformat', 'unixtime');
  const count = Object.values(variables).flat().length;
  try {
    return await http.json({ url, schema, refusal, calls: callsOf(count, days) });
  } catch (error) {
    throw limitOf(error, now);
  }
}

/**
 * What a question costs of the quota, rounded up: max(1, v / 10, v / 10 · d / 14) for v variables and d days.
 * https://github.com/open-meteo/open-meteo/blob/main/Sources/App/Helper/Writer/ForecastApiResult.swift
 */
export function callsOf(variables: number, days: number): number {
  return Math.ceil(Math.max(1, (variables / 10) * Math.max(1, days / 14)));
}

/** "Daily API request limit exceeded. Please try again tomorrow.", and the like, comes without a Retry-After. */
function limitOf(error: unknown, now: Epoch): unknown {
  if (!(error instanceof Unreachable)) return error;
  const [, span] = /\b(Minutely|Hourly|Daily|Monthly) API request limit/.exec(error.message) ?? [];
  if (span === undefined) return error;
  const retryAfter = error.retryAfter ?? waits[span as keyof typeof waits](now);
  return new AllowanceSpent(error.message, { retryAfter, cause: error });
}

/** Its minutes, hours and days begin in UTC; one asks once a day whether a month is over. */
const waits = {
  Minutely: (): Milliseconds => minute,
  Hourly: (now: Epoch): Milliseconds => hour - (now % hour),
  Daily: (now: Epoch): Milliseconds => day - (now % day),
  Monthly: (now: Epoch): Milliseconds => day - (now % day),
};
