// Replaces one exported function of one module by a wrapped one, before anything imports it. Used only by the
// negative controls: each switches a single guarantee off, to prove that its check can go red.
import { registerHooks } from 'node:module';

const original = '?original';

/** `path`: end of the module's file name. `wrapper`: text of a function (real, ...arguments) => result. */
export function wrap(path, name, wrapper) {
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith(path)) return next(url, context);
      const real = JSON.stringify(`${url}${original}`);
      const source = `import * as module from ${real};
export * from ${real};
const wrapper = ${wrapper};
export const ${name} = (...given) => wrapper(module.${name}, ...given);
`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
