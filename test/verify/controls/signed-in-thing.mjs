// Adds the collector of test/simulators/signed-in-thing.ts to those of the hub. It switches nothing off.
import { registerHooks } from 'node:module';

const thing = new URL('../../simulators/signed-in-thing.ts', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/collectors/all.ts')) return next(url, context);
    const source = `import { collectors as real } from ${JSON.stringify(`${url}?original`)};
import { thing } from ${JSON.stringify(thing)};
export const collectors = [...real, thing];
`;
    return { format: 'module', source, shortCircuit: true };
  },
});
