/** What the rules have learned, as it stands in the store beside their alerts. */
import { z } from 'zod';
import type { Kept } from '#storage/contract.ts';
import type { Memory } from './alerts/memory.ts';

const space = 'alert';

const at = z.number();
const memorySchema: z.ZodType<Memory> = z.object({
  fired: z.array(at).optional(),
  rests: z.array(z.number()).optional(),
  restSince: at.optional(),
  worked: z.literal(true).optional(),
  goodAt: at.optional(),
  snoozedUntil: at.optional(),
});

export function memoriesIn(kept: readonly Kept[]): ReadonlyMap<string, Memory> {
  return new Map(
    kept.flatMap(({ space: of, key, body }) => {
      const memory = of === space && body !== null ? parseMemory(body) : undefined;
      return memory === undefined ? [] : [[key, memory]];
    }),
  );
}

export const keptMemory = (id: string, memory: Memory | undefined): Kept => ({
  space,
  key: id,
  body: memory === undefined ? null : Buffer.from(JSON.stringify(memory)),
});

/** Undefined for what is none: it is learned anew. */
function parseMemory(body: Uint8Array): Memory | undefined {
  try {
    return memorySchema.safeParse(JSON.parse(Buffer.from(body).toString())).data;
  } catch {
    return undefined;
  }
}
