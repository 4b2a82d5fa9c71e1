import { z } from 'zod';
import type { Run } from '#model/job.ts';
import { second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import { ask } from './ask.ts';
import type { Place } from './ask.ts';
import type { OpenMeteoSeries } from './series.ts';

const quantities = ['pm2_5', 'pm10', 'european_aqi', 'us_aqi'] as const;
const value = z.number().nullish();
const answer = z.object({
  current: z.object({ time: z.number(), pm2_5: value, pm10: value, european_aqi: value, us_aqi: value }).nullish(),
});

export async function readAir({ http, sink, now }: Run<OpenMeteoSeries>, base: string, place: Place): Promise<void> {
  const asked = { path: '/v1/air-quality', variables: { current: quantities }, days: 1, schema: answer };
  const { current } = await ask(http, now, { base, place, ...asked });
  if (!current) throw new BadReading(words.noCurrentAir);
  for (const quantity of quantities) {
    const found = current[quantity];
    if (found !== null && found !== undefined) {
      sink.sample(quantity, { place: 'home' }, found, current.time * second);
    }
  }
}
