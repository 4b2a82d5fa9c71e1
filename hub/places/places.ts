/** Places by name: those known without the internet first, then whoever knows more. */
import type { z } from 'zod';
import type { Http } from '#model/http.ts';
import type { herePlaceSchema, placesSchema } from '#model/place-api.ts';
import { Misconfigured, Unreachable, BadReading, messageOf } from '#model/trouble.ts';
import { placeWords as words } from '#model/words/places-en.ts';
import { geocode, geocodingUrl } from './geocoding.ts';
import { knownPlaces, type KnownPlaces } from './known-places.ts';

export type Places = {
  /** Asking others ends with the signal. */
  search(q: string, limit: number, signal: AbortSignal): Promise<z.output<typeof placesSchema>>;
  here(): Promise<z.output<typeof herePlaceSchema>>;
};

export type PlacesOptions = {
  /** Pays from the purse of Open-Meteo. */
  readonly http: (signal: AbortSignal) => Http;
  /** This machine's time zone. */
  readonly timeZone: string;
  readonly server?: string;
};

/** A shorter one is still being typed. */
const shortest = 3;

export function createPlaces({ http, timeZone, server = geocodingUrl }: PlacesOptions): Places {
  let known: Promise<KnownPlaces> | undefined;
  const load = async (): Promise<KnownPlaces> => knownPlaces((await import('./cities.generated.ts')).cityLines);

  return {
    async search(q, limit, signal) {
      const places = (await (known ??= load())).search(q, limit);
      if (places.length > 0 || q.length < shortest) {
        return { places, from: 'offline', why: null, credit: words.geoNames };
      }
      try {
        const further = await geocode(http(signal), server, q, limit);
        const why = further.length === 0 ? words.unknown(q) : null;
        return { places: further, from: 'open-meteo', why, credit: words.openMeteo };
      } catch (error) {
        const isExpected = [Unreachable, Misconfigured, BadReading].some((kind) => error instanceof kind);
        if (!isExpected) throw error;
        return { places: [], from: 'offline', why: words.notAsked(q, messageOf(error)), credit: words.geoNames };
      }
    },
    async here() {
      return { timeZone, place: (await (known ??= load())).ofTimeZone(timeZone) ?? null };
    },
  };
}
