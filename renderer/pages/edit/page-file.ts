/** A page as one file, to be kept or carried to another Mantel. */
import type { z } from 'zod';
import { pageFileSchema, type PageFile } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import type { Draft } from './draft.ts';

type Named = Pick<Draft, 'name' | 'panels'>;

export const written = ({ name, panels }: Named): string =>
  `${JSON.stringify({ mantel: 'page', version: 1, name, panels: [...panels] } satisfies PageFile, null, 2)}\n`;

/** "My garden" as my-garden.page.json. */
export const fileNameOf = ({ name }: Pick<Named, 'name'>): string => `${idFrom(name)}.page.json`;

/** Small letters, digits and hyphens, beginning with a letter. */
export function idFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 36);
  return plain === '' ? 'page' : plain;
}

/** What the file holds, or in one sentence why it cannot be read. */
export function read(text: string): { readonly page: Named } | { readonly refused: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: words.notAPage };
  }
  const { data, error } = pageFileSchema.safeParse(value);
  if (data) return { page: { name: data.name, panels: data.panels } };
  const [first] = error.issues;
  return { refused: words.fileFault(pathOf(first), first?.message ?? '') };
}

const pathOf = (issue: z.core.$ZodIssue | undefined): string => (issue?.path ?? []).join('.');
