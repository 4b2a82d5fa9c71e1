/** Places as Open-Meteo knows them: every village. */
import { z } from 'zod';
import type { Http } from '#model/http.ts';
import type { Place } from '#model/place-api.ts';

const answerSchema = z.object({
  results: z
    .array(
      z.object({
        name: z.string(),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        country_code: z.string().optional(),
        admin1: z.string().optional(),
        timezone: z.string().optional(),
        population: z.number().optional(),
      }),
    )
    .default([]),
});

export const geocodingUrl = 'https://geocoding-api.open-meteo.com';

/** Throws what the client does. */
export async function geocode(http: Http, server: string, q: string, limit: number): Promise<Place[]> {
  const url = new URL('/v1/search', server);
  url.searchParams.set('name', q);
  url.searchParams.set('count', String(limit));
  url.searchParams.set('format', 'json');
  const { results } = await http.json({ url, schema: answerSchema, deadline: 6_000 });
  return results.map((one) => ({
    name: one.name,
    region: one.admin1 ?? null,
    country: one.country_code ?? '',
    latitude: one.latitude,
    longitude: one.longitude,
    timeZone: one.timezone ?? null,
    population: one.population ?? null,
  }));
}
