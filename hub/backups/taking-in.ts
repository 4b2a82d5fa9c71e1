/** A backup that arrives as a file: written under another name, checked, and only then one of them. */
import { open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Misconfigured } from '#model/trouble.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import { checkBackup } from '#storage/store.ts';

export type Arriving = {
  readonly content: Readable;
  /** As its sender says; undefined where it does not. */
  readonly bytes: number | undefined;
};

/** `room` are the bytes it may take. Throws Misconfigured or StoreUnavailable, and leaves nothing then. */
export async function takeIn({ content, bytes }: Arriving, path: string, room: number): Promise<void> {
  if ((bytes ?? 0) > room) throw new Misconfigured(words.tooLarge);
  const unfinished = `${path}.unfinished`;
  try {
    // A stream that opens it by itself may do so after what was refused is gone.
    const file = await open(unfinished, 'w', 0o600);
    await pipeline(content, (source) => within(source, room), file.createWriteStream());
    await checkBackup(unfinished);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* within(source: AsyncIterable<Buffer | string>, room: number): AsyncGenerator<Buffer | string> {
  let taken = 0;
  for await (const chunk of source) {
    taken += chunk.length;
    if (taken > room) throw new Misconfigured(words.tooLarge);
    yield chunk;
  }
}
