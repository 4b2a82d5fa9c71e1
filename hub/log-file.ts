/** A text file that grows by lines, in order and without blocking, and is set aside when it is large. */
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { isMissing } from './read-file.ts';

export type LogFile = {
  write(line: string): void;
  /** Resolves when all that was written so far is with the operating system. Never rejects. */
  flush(): Promise<void>;
  /** Flushes and closes. Lines after it are dropped. */
  close(): Promise<void>;
};

export type LogFileOptions = {
  readonly path: string;
  /** Bytes after which the file becomes `<path>.1`, that one `<path>.2`, and so on. */
  readonly maxBytes: number;
  /** How many set-aside files are kept. */
  readonly keep: number;
  /** Called once when writing fails, and not again before it has worked. */
  readonly onTrouble: (error: unknown) => void;
};

/** Waiting lines are dropped, and counted, beyond this many characters: a full disk must not fill the memory. */
const mostWaiting = 1_000_000;

export function openLogFile({ path, maxBytes, keep, onTrouble }: LogFileOptions): LogFile {
  let waiting = '';
  let dropped = 0;
  let failing = false;
  let closed = false;
  let file: FileHandle | undefined;
  let size = 0;
  let writing: Promise<void> | undefined;

  const setAside = async (): Promise<void> => {
    await file?.close();
    file = undefined;
    await rm(`${path}.${keep}`, { force: true });
    for (let i = keep - 1; i >= 0; i--) {
      await rename(i === 0 ? path : `${path}.${i}`, `${path}.${i + 1}`).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    }
  };

  const append = async (text: string): Promise<void> => {
    if (!file) {
      file = await open(path, 'a', 0o600);
      size = (await file.stat()).size;
    }
    const bytes = Buffer.from(text);
    if (size > 0 && size + bytes.length > maxBytes) {
      await setAside();
      await append(text);
      return;
    }
    await file.write(bytes);
    size += bytes.length;
  };

  const drain = async (): Promise<void> => {
    // Lines of one turn of the event loop leave in one write.
    await Promise.resolve();
    while (waiting !== '') {
      const lines = waiting.split('\n').length - 1;
      const lost = dropped > 0 ? `{"level":40,"text":"${dropped} log lines were lost."}\n` : '';
      const text = lost + waiting;
      waiting = '';
      try {
        await append(text);
        dropped = 0;
        failing = false;
      } catch (error) {
        dropped += lines;
        if (!failing) onTrouble(error);
        failing = true;
      }
    }
    writing = undefined;
  };

  return {
    write(line) {
      if (closed || waiting.length > mostWaiting) {
        dropped += 1;
        return;
      }
      waiting += line;
      writing ??= drain();
    },
    async flush() {
      await writing;
    },
    async close() {
      closed = true;
      await writing;
      await file?.close();
      file = undefined;
    },
  };
}
