// Loaded into a hub before anything else: one more collector, a gauge with a history that is asked over HTTP, see
// dated-gauge.ts for who answers.
import { z } from 'zod';
import { wrap } from '../verify/controls/wrap.mjs';

const answer = z.array(z.object({ at: z.number(), value: z.number() }));

globalThis.datedGauge = {
  kind: 'dated-gauge',
  title: 'Dated gauge',
  about: 'A gauge whose past can be asked for.',
  settings: z.strictObject({ url: z.url().meta({ title: 'Address' }) }),
  series: { level: { unit: 'm', kind: 'gauge', labels: [], about: 'Level.' } },
  async run({ jobs, settings }) {
    const read = async (path, { http, sink, stored }) => {
      for (const { at, value } of await http.json({ url: new URL(path, settings.url), schema: answer }))
        sink.sample('level', {}, value, at);
      await stored();
    };
    await jobs.keep([
      {
        name: 'level',
        title: 'Level',
        when: { every: 3_600_000 },
        perform: (run) => read('/now', run),
        history: { days: 30, fetch: ({ from, to }, run) => read(`/past?from=${from}&to=${to}`, run) },
      },
    ]);
  },
};

const withGauge = `(real, options) => real({ ...options, collectors: [...options.collectors, globalThis.datedGauge] })`;
wrap('/hub/settings/settings-file.ts', 'openSettings', withGauge);
wrap('/hub/sources/supervisor.ts', 'createSupervisor', withGauge);
