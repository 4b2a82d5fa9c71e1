// Calls are taken in memory alone: what was spent is forgotten with the process.
import { wrap } from './wrap.mjs';
import '../../simulators/greedy-sources.mjs';

wrap(
  '/hub/purse/purse.ts',
  'createPurse',
  `(real, options) => real({ ...options, ingest: { keep: () => undefined, whenStored: (_sender, done) => done() } })`,
);
