/** Files for a collector, in memory; what was taken is not told again. */
import type { Files } from '#model/files.ts';

export function filesOf(content: Readonly<Record<string, string | Uint8Array>>, changedAt = 0): Files {
  const taken = new Set<string>();
  return {
    untaken: async (folder) =>
      Object.entries(content)
        .filter(([path]) => path.startsWith(`${folder}/`) && !taken.has(path))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, text]) => {
          const bytes = Buffer.from(text as string);
          return {
            path,
            bytes: bytes.length,
            changedAt,
            // In small pieces, so that elements and lines are cut anywhere.
            async *read() {
              for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
            },
            taken: async () => void taken.add(path),
          };
        }),
  };
}
