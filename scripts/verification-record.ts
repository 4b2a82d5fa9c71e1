/** The record of a verification's last run, and whether what it watches has changed since. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Verification, VerificationResult } from './verification.ts';

const resultSchema = z.object({
  ok: z.boolean(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  sentence: z.string(),
});

const recordSchema = z.object({
  name: z.string(),
  title: z.string(),
  short: z.boolean(),
  /** The run was green and its control went red. */
  ok: z.boolean(),
  run: resultSchema,
  control: resultSchema,
  commit: z.string(),
  /** SHA-256 over what it watches, as it was at the start. */
  watched: z.string(),
  /** ISO 8601. */
  startedAt: z.string(),
  seconds: z.number(),
});
export type VerificationRecord = z.output<typeof recordSchema>;

export type Freshness = 'fresh' | 'stale' | 'never run';

/** SHA-256 over names and contents of the files a verification watches below `root`. */
export function watchedHash(verification: Pick<Verification, 'name' | 'watches'>, root: string): string {
  const patterns = [...verification.watches, `test/verify/${verification.name}.ts`, 'package-lock.json'];
  const files = globSync(patterns, { cwd: root, exclude: ['node_modules/**', 'dist/**'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].toSorted()) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    hash.update(`${path.relative(root, file)}\0${content}\n`);
  }
  return hash.digest('hex');
}

export function isGreen(run: VerificationResult, control: VerificationResult): boolean {
  return run.ok && !control.ok;
}

/** Short runs are kept apart, so that they never pass for the whole one. */
function fileOf(folder: string, name: string, short: boolean): string {
  return path.join(folder, `${name}${short ? '.short' : ''}.json`);
}

/** Throws for what could not be read back, such as a figure that is no number. */
export function writeRecord(folder: string, record: VerificationRecord): void {
  recordSchema.parse(record);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, record.name, record.short), `${JSON.stringify(record, null, 2)}\n`);
}

/** The last record, undefined when there is none that can be read. */
export function readRecord(folder: string, name: string, short: boolean): VerificationRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(fileOf(folder, name, short), 'utf8')));
  } catch {
    return undefined;
  }
}

export function freshness(record: VerificationRecord | undefined, watched: string): Freshness {
  if (!record) return 'never run';
  return record.watched === watched ? 'fresh' : 'stale';
}
