/** What the hub knows of places: where this machine seems to be, what a typed name finds, and how the weather is there. */
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { herePlaceSchema, Place, placesSchema } from '#model/place-api.ts';
import type { Forecast } from '#model/snapshots.ts';
import { live } from '../live/live.ts';
import { ask } from './requests.ts';
import type { Candidate } from './where.ts';

export type Here = z.output<typeof herePlaceSchema>;
type Found = z.output<typeof placesSchema>;

/** Undefined until the hub has answered. */
export function useHere(shown: boolean): Here | undefined {
  const [here, setHere] = useState<Here>();
  const known = here !== undefined;
  useEffect(() => {
    if (!shown || known) return undefined;
    const leaving = new AbortController();
    void ask<Here>('places/here', { signal: leaving.signal }).then((answer) => {
      if (!leaving.signal.aborted && answer.ok) setHere(answer.value);
    });
    return () => leaving.abort();
  }, [shown, known]);
  return here;
}

/** ms of rest in typing before anybody is asked. */
const rest = { places: 120, weather: 350 };
const most = 5;

export type Search = { readonly of: string; readonly places: readonly Place[]; readonly why: string | undefined };
const nothing: Search = { of: '', places: [], why: undefined };

/** The places of a name; `of` says which name they are of, while another is being typed. */
export function useSearch(text: string): Search {
  const [search, setSearch] = useState(nothing);
  useEffect(() => {
    if (text === '') return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      const path = `places?${new URLSearchParams({ q: text, limit: String(most) })}`;
      void ask<Found>(path, { signal: leaving.signal }).then((answer) => {
        if (leaving.signal.aborted) return;
        if (answer.ok) setSearch({ of: text, places: answer.value.places, why: answer.value.why ?? undefined });
        else setSearch({ of: text, places: [], why: answer.why });
      });
    }, rest.places);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text]);
  return search;
}

type Listed = {
  readonly sources: readonly { readonly kind: string; readonly settings: Readonly<Record<string, unknown>> }[];
};
type Tried = { readonly documents: readonly { readonly kind: string; readonly body: unknown }[] };
const weatherKind = 'open-meteo';

/** The settings of the weather, where somebody wrote any. */
async function weatherSettings(signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const answer = await ask<Listed>('settings', { signal });
  return (answer.ok && answer.value.sources.find(({ kind }) => kind === weatherKind)?.settings) || {};
}

async function weatherAt(
  { latitude, longitude, timeZone }: Candidate,
  signal: AbortSignal,
): Promise<Forecast | undefined> {
  const settings = await weatherSettings(signal);
  const home = { latitude, longitude, ...(timeZone !== null && { timeZone }) };
  const body = { kind: weatherKind, settings, home, seconds: 10 };
  const answer = await ask<Tried>('dry-runs/source', { method: 'POST', body, signal });
  const found = answer.ok ? answer.value.documents.find(({ kind }) => kind === 'forecast') : undefined;
  return found?.body as Forecast | undefined;
}

type There = { readonly of: Candidate | undefined; readonly now: Forecast['current'] | undefined };

/** The weather at a place that is not written yet: the source is tried there. Undefined while it is not known. */
export function useWeatherAt(place: Candidate | undefined, shown: boolean): Forecast['current'] | undefined {
  const [there, setThere] = useState<There>({ of: undefined, now: undefined });
  useEffect(() => {
    if (place === undefined || !shown || there.of === place) return undefined;
    const told = live.state.forecast;
    if (place.from === 'set' && told !== undefined) {
      setThere({ of: place, now: told.body.current });
      return undefined;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      void weatherAt(place, leaving.signal).then((found) => {
        if (!leaving.signal.aborted) setThere({ of: place, now: found?.current });
      });
    }, rest.weather);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [place, shown, there]);
  return there.of === place ? there.now : undefined;
}
