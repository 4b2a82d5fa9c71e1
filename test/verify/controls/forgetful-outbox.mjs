// What an agent still had to send when it ended is forgotten by its next start.
import { wrap } from './wrap.mjs';

wrap(
  '/storage/outbox.ts',
  'openOutbox',
  `(real, database, room) => {
    database.exec('DELETE FROM outbox');
    return real(database, room);
  }`,
);
