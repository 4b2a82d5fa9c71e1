// Kasa plugs are searched for when the source starts, and never again.
import { wrap } from './wrap.mjs';

wrap(
  '/collectors/kasa/search.ts',
  'openSearch',
  `async (real, ...given) => {
    const search = await real(...given);
    let asked = false;
    return {
      ask: async () => {
        if (!asked) await search.ask();
        asked = true;
      },
      [Symbol.asyncDispose]: () => search[Symbol.asyncDispose](),
    };
  }`,
);
