// Commits by the clock alone, whoever waits.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/ingest/ingest.ts',
  'createIngest',
  `(real, ...given) =>
    new Proxy(real(...given), {
      get: (ingest, name) =>
        name === 'whenStored'
          ? (sender, done) => ingest.whenStored(sender, (error) => setTimeout(done, 250, error))
          : Reflect.get(ingest, name),
    })`,
);
