// Commits without waiting for the disk. The writer's thread loads this too.
import { wrap } from './wrap.mjs';

wrap('/storage/connection.ts', 'openForWriting', `(real, path) => real(path, 'NORMAL')`);
