/** Asks OpenWeather one question, and makes of its refusals what they mean. */
import type { z } from 'zod';
import type { World } from '#model/collector.ts';
import type { Run } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { hour, minute } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import type { Outcome } from './answers.ts';
import { refusalAnswer } from './answers.ts';
import type { OpenWeatherSeries } from './series.ts';
import type { OpenWeatherSettings } from './settings.ts';

export type OpenWeatherWorld = World<OpenWeatherSettings, OpenWeatherSeries>;
export type OpenWeatherRun = Run<OpenWeatherSeries>;

/** openweathermap.org/faq: a new key works within two hours. */
const activation = 2 * hour;
/** Between tries meanwhile, and while blocked for asking too often. */
const patience = 10 * minute;

export type Ask = <Answer extends Outcome>(
  run: OpenWeatherRun,
  path: string,
  query: Readonly<Record<string, string>>,
  schema: z.ZodType<Answer>,
) => Promise<Answer>;

/** Throws Misconfigured at once while nobody said where the home is, or there is no key. */
export function askerOf({ settings, home }: OpenWeatherWorld): Ask {
  const { latitude, longitude } = home;
  if (latitude === undefined || longitude === undefined) {
    throw new Misconfigured(words.noPlace);
  }
  const appid = settings.key.reveal();
  /** Whether it ever answered, and since when it does not know the key. */
  let isKnown = false;
  let refusedSince: Epoch | undefined;

  const refusedKey = (now: Epoch): Error => {
    refusedSince ??= now;
    const left = refusedSince + activation - now;
    if (isKnown || left <= 0) {
      return new Misconfigured(words.wrongKey(settings.key.name));
    }
    return new Unreachable(words.unknownKey(settings.key.name), { retryAfter: Math.min(patience, left) });
  };

  const refused = (code: number, reason: string, now: Epoch): Error => {
    if (code === 401) return refusedKey(now);
    if (code === 429) return new AllowanceSpent(words.tooOften, { retryAfter: patience });
    return new BadReading(words.answered(code, reason));
  };

  return async (run, path, query, schema) => {
    const url = new URL(path, settings.url);
    // Two decimals are a kilometre: finer than any model, and nobody's doorstep.
    url.searchParams.set('lat', latitude.toFixed(2));
    url.searchParams.set('lon', longitude.toFixed(2));
    for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
    url.searchParams.set('appid', appid);
    let code: number | undefined;
    const refusal = refusalAnswer.transform(({ cod, message }) => {
      code = Number(cod);
      return message;
    });
    try {
      const answer = await run.http.json({ url, schema, refusal });
      // A refusal may come with status 200; and the code may be text.
      const said = Number(answer.cod ?? 200);
      const reason = typeof answer.message === 'string' ? `: ${answer.message.slice(0, 200)}` : '';
      if (said !== 200) throw refused(said, reason, run.now);
      isKnown = true;
      refusedSince = undefined;
      return answer;
    } catch (error) {
      if (error instanceof Misconfigured && code === 401) throw refusedKey(run.now);
      throw error;
    }
  };
}
