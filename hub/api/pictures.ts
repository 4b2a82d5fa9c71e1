/** Pictures of the person's own: files in pictures/ of the data folder, of the type their first bytes prove. */
import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { pictureNameSchema, picturesSchema } from '#model/picture-api.ts';
import { isMissing } from '../read-file.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

/** Larger files are no pictures for a wall, in bytes. */
const largest = 20_000_000;
/** As many bytes as tell the type. */
const headLength = 12;
/** More names than this are not listed. */
const mostNames = 500;

const startsWith = (head: Buffer, text: string, at = 0): boolean =>
  head.subarray(at, at + text.length).toString('latin1') === text;

/** Undefined for what is no picture. Never SVG, which can hold scripts. */
export function pictureType(head: Buffer): string | undefined {
  if (startsWith(head, '\xFF\xD8\xFF')) return 'image/jpeg';
  if (startsWith(head, '\x89PNG\r\n\x1A\n')) return 'image/png';
  if (startsWith(head, 'GIF87a') || startsWith(head, 'GIF89a')) return 'image/gif';
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return 'image/webp';
  if (startsWith(head, 'ftypavif', 4) || startsWith(head, 'ftypavis', 4)) return 'image/avif';
  return undefined;
}

/** Its type and when it was written; undefined for a link, a folder, what is too large and what is no picture. */
async function foundAt(path: string): Promise<{ readonly type: string; readonly written: Date } | undefined> {
  const found = await lstat(path);
  if (!found.isFile() || found.size > largest) return undefined;
  await using file = await open(path, 'r');
  const { buffer } = await file.read({ buffer: Buffer.alloc(headLength), length: headLength });
  const type = pictureType(buffer);
  return type === undefined ? undefined : { type, written: found.mtime };
}

export function pictureRoutes(app: Routes, { dataFolder }: Pick<ApiDependencies, 'dataFolder'>): void {
  const folder = (): string => join(dataFolder, 'pictures');

  app.get(
    '/api/v1/pictures',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'List pictures',
        description: 'JPEG, PNG, GIF, WebP and AVIF files in the folder pictures of the data folder.',
        response: { 200: picturesSchema.meta({ description: 'Their names.' }), ...refused },
      },
    },
    async () => {
      const names = await readdir(folder()).catch((error: unknown): string[] => {
        if (isMissing(error)) return [];
        throw error;
      });
      const pictures: string[] = [];
      for (const name of names.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, mostNames)) {
        if (pictureNameSchema.safeParse(name).success && (await foundAt(join(folder(), name))) !== undefined)
          pictures.push(name);
      }
      return { pictures };
    },
  );

  app.get(
    '/api/v1/pictures/:name',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'Get a picture',
        description: 'The file, with the type that its first bytes prove.',
        params: z.object({ name: pictureNameSchema }),
        response: { 200: z.unknown().meta({ description: 'The picture.' }), ...refused },
      },
    },
    async (request, reply) => {
      const path = join(folder(), request.params.name);
      const found = await foundAt(path).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
      if (found === undefined) throw new Refusal(404, refusalWords.noPicture);
      return reply
        .header('cache-control', 'private, no-cache')
        .header('last-modified', found.written.toUTCString())
        .type(found.type)
        .send(await readFile(path));
    },
  );
}
