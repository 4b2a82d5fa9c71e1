// Commits without waiting for the disk.
import { wrap } from './wrap.mjs';

wrap('/storage/store.ts', 'openStore', `(real, options) => real({ ...options, synchronous: 'NORMAL' })`);
