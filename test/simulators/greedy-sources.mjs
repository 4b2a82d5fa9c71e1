// Loaded into a hub before anything else: two kinds of source that ask as fast as they are let, `greedy` with a quota of
// MANTEL_GREEDY_DAY calls a day in the time zone MANTEL_GREEDY_ZONE, `hasty` with MANTEL_HASTY_MINUTE calls a minute.
import { registerHooks } from 'node:module';

const path = '/collectors/all.ts';

registerHooks({
  load(url, context, next) {
    if (!url.endsWith(path)) return next(url, context);
    const source = `import * as module from ${JSON.stringify(`${url}?original`)};
import { z } from 'zod';
const settings = z.strictObject({ url: z.string() });
const sourceOf = (kind, quota) => ({
  kind,
  title: kind,
  about: 'Asks as fast as it is let.',
  settings,
  series: {},
  capability: { auth: 'none', price: 'free', cardNeeded: false, quota, verifiedOn: '2026-11-26' },
  async run({ settings: { url }, http, signal }) {
    const ask = async () => {
      while (!signal.aborted) {
        try {
          await http.get({ url: url + '/' + kind });
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    await Promise.all([ask(), ask(), ask()]);
  },
});
const { MANTEL_GREEDY_DAY, MANTEL_GREEDY_ZONE, MANTEL_HASTY_MINUTE } = process.env;
export const collectors = [
  ...module.collectors,
  sourceOf('greedy', { perDay: Number(MANTEL_GREEDY_DAY), timeZone: MANTEL_GREEDY_ZONE }),
  sourceOf('hasty', { perMinute: Number(MANTEL_HASTY_MINUTE) }),
];
`;
    return { format: 'module', source, shortCircuit: true };
  },
});
