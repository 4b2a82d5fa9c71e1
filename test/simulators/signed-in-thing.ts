/** A collector that exists only in tests: it reads a temperature behind a sign-in, ten times a second. */
import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { day } from '#model/time.ts';

const answerSchema = z.object({ temperature: z.number() });

export const thing = defineCollector({
  kind: 'thing',
  title: 'Thing',
  about: 'A thing that is signed in to.',
  settings: z.strictObject({
    url: z.url().meta({ title: 'Address' }),
    flow: z.enum(['device', 'code']).meta({ title: 'Flow' }),
  }),
  series: { temperature: { unit: '°C', kind: 'gauge', labels: [], about: 'Temperature.' } },
  signIn: ({ url, flow }) => ({
    flow,
    clientId: 'mantel-test',
    tokenUrl: `${url}/token`,
    deviceUrl: `${url}/device`,
    authorizeUrl: `${url}/authorize`,
    scopes: [],
    holds: 30 * day,
  }),
  // Without jobs, which let a run that was broken off rest for a while.
  async run({ clock, http, settings: { url }, signal, sink }) {
    for await (const _now of clock.ticks(100, signal)) {
      const { temperature } = await http.json({ url: `${url}/thing`, isSignedIn: true, schema: answerSchema });
      sink.sample('temperature', {}, temperature);
    }
  },
});
