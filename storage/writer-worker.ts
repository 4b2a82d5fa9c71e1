/** Thread of the writer. */
import { parentPort } from 'node:worker_threads';
import type { WriterCalls } from './calls.ts';
import { answerCalls } from './thread-calls.ts';
import { openWriter, type Writer } from './writer.ts';

let writer: Writer | undefined;

function opened(): Writer {
  if (!writer) throw new Error('The writer is not open.');
  return writer;
}

if (parentPort) {
  answerCalls<WriterCalls>(parentPort, {
    open(options) {
      writer = openWriter(options);
      return writer.notes;
    },
    commit: (batch) => opened().commit(batch),
    dateBoot: () => undefined,
    maintain: () => undefined,
    close: () => writer?.close(),
  });
}
