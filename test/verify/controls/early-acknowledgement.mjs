// Acknowledges before anything is stored.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/ingest/ingest.ts',
  'createIngest',
  `(real, ...given) =>
    new Proxy(real(...given), {
      get: (ingest, name) => (name === 'whenStored' ? (_sender, done) => setImmediate(done) : Reflect.get(ingest, name)),
    })`,
);
