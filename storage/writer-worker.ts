/** Thread of the writer. */
import { parentPort } from 'node:worker_threads';
import type { WriterCalls } from './calls.ts';
import { answerCalls } from './thread-calls.ts';
import { openWriter, type Writer } from './writer.ts';

let writer: Writer | undefined;
let openedAt = 0;

function opened(): Writer {
  if (!writer) throw new Error('The writer is not open.');
  return writer;
}

/** After the answer has left. */
const tidyLater = (): void => void setImmediate(() => writer?.tidy());

if (parentPort) {
  answerCalls<WriterCalls>(parentPort, {
    open(options) {
      openedAt = performance.now();
      writer = openWriter(options);
      return writer.notes;
    },
    commit(batch) {
      opened().commit(batch);
      tidyLater();
    },
    dateBoot: (epochAtZero) => opened().dateBoot(epochAtZero),
    async maintain({ now, force, damaged }) {
      if (damaged.length > 0) {
        const text = (sentence: string) =>
          ({ at: now, kind: 'store.damaged', subject: 'store', level: 'warn', text: sentence }) as const;
        opened().commit({ journal: damaged.map(text) });
      }
      await opened().maintain(now, force, now - (performance.now() - openedAt));
      tidyLater();
    },
    async rebuildRollups() {
      await opened().rebuildRollups();
      tidyLater();
    },
    unsent: (limit) => opened().unsent(limit),
    arrived: (what) => opened().arrived(what),
    close() {
      writer?.close();
      writer = undefined;
    },
  });
}
