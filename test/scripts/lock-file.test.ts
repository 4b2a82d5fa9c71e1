import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'));
}

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optional: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(read('package-lock.json'));

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, one]) => one.resolved)).toEqual([]);
});

test('the lock file of packaging/ names none either, and its tool is pinned', () => {
  expect(JSON.stringify(read('packaging/package-lock.json'))).not.toContain('"resolved"');
  expect(read('packaging/package.json')).toMatchObject({
    devDependencies: { 'electron-builder': expect.stringMatching(/^26\.17\.\d+$/) },
  });
});

test('every package that must be installed has its checksum', () => {
  const loose = Object.entries(packages).filter(([where, one]) => where && !one.optional && !one.integrity);
  expect(loose.map(([where]) => where)).toEqual([]);
});

test('every optional package of every platform is listed, without which npm ci refuses the file', () => {
  const missing = Object.entries(packages).flatMap(([where, one]) =>
    Object.keys(one.optionalDependencies ?? {}).filter(
      (name) => !(`${where}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('dependencies are pinned exactly', () => {
  const versions = z.record(z.string(), z.string());
  const manifest = z
    .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
    .parse(read('package.json'));
  const ranges = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(ranges).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});
