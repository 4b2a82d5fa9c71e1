/** Thread of the reader. */
import { parentPort } from 'node:worker_threads';
import type { ReaderCalls } from './calls.ts';
import { openReader, type Reader } from './reader.ts';
import { answerCalls } from './thread-calls.ts';

let reader: Reader | undefined;

function opened(): Reader {
  if (!reader) throw new Error('The reader is not open.');
  return reader;
}

if (parentPort) {
  answerCalls<ReaderCalls>(parentPort, {
    open(path) {
      reader = openReader(path);
      return { ...reader.opened(), damaged: reader.takeDamaged() };
    },
    history: (query) => ({ history: opened().history(query), damaged: opened().takeDamaged() }),
    journal: (query) => opened().journal(query),
    samples: () => opened().samples(),
    close: () => reader?.close(),
  });
}
