/** Who may import whom, as cases: every one is planted as a file of one line and shown to the linter. */

export type ImportCase = { readonly file: string; readonly source: string; readonly allowed: boolean };

const folders = [
  'model',
  'collectors',
  'storage',
  'hub',
  'desktop',
  'electron',
  'renderer',
  'scripts',
  'bench',
  'test',
];

/** What each folder may reach by `#folder/`; DESIGN's table. */
const reaches: Readonly<Record<string, readonly string[]>> = {
  'model/planted.ts': [],
  'model/words/planted.ts': [],
  'collectors/planted.ts': ['model'],
  'collectors/host/planted.ts': ['model'],
  'storage/planted.ts': ['model'],
  'storage/migrations/planted.ts': ['model'],
  'hub/planted.ts': ['model', 'storage', 'collectors'],
  'hub/api/planted.ts': ['model', 'storage', 'collectors'],
  'hub/alerts/planted.ts': ['model'],
  'hub/insight/planted.ts': ['model'],
  'desktop/planted.ts': ['model'],
  'electron/planted.ts': ['model', 'desktop'],
  'renderer/planted.tsx': ['model'],
  'renderer/pages/planted.tsx': ['model'],
  'renderer/pages/home/planted.tsx': ['model'],
  'test/planted.ts': folders,
  'test/storage/planted.ts': folders,
  'bench/planted.ts': folders,
  'scripts/planted.ts': folders,
};

/** Packages, Node's own modules and relative paths: [file, source, allowed]. */
const others: readonly (readonly [file: string, source: string, allowed: boolean])[] = [
  ['model/planted.ts', 'zod', true],
  ['model/planted.ts', 'temporal-polyfill', true],
  ['model/planted.ts', 'node:fs', false],
  ['model/planted.ts', 'fs', false],
  ['model/planted.ts', 'react', false],
  ['model/planted.ts', 'pino/file', false],
  ['model/planted.ts', '@fastify/static', false],
  ['model/planted.ts', './series.ts', true],
  ['model/words/planted.ts', '../series.ts', true],
  ['model/words/planted.ts', '../../storage/contract.ts', false],
  ['collectors/planted.ts', 'mqtt-packet', true],
  ['collectors/planted.ts', 'better-sqlite3', false],
  ['collectors/planted.ts', '../storage/contract.ts', false],
  ['collectors/host/planted.ts', '../all.ts', true],
  ['collectors/host/planted.ts', '../../hub/ports.ts', false],
  ['storage/planted.ts', 'better-sqlite3', true],
  ['storage/planted.ts', 'node:worker_threads', true],
  ['storage/planted.ts', '../model/series.ts', false],
  ['hub/planted.ts', 'fastify', true],
  ['hub/planted.ts', 'better-sqlite3', false],
  ['hub/planted.ts', './alerts/machine.ts', true],
  ['hub/planted.ts', '../storage/contract.ts', false],
  ['hub/planted.ts', './../storage/contract.ts', false],
  ['hub/api/planted.ts', '../ports.ts', true],
  ['hub/api/planted.ts', '../../storage/contract.ts', false],
  ['hub/alerts/planted.ts', './machine.ts', true],
  ['hub/alerts/planted.ts', '../ports.ts', false],
  ['hub/alerts/planted.ts', 'node:fs', false],
  ['hub/alerts/planted.ts', 'fastify', false],
  ['hub/insight/planted.ts', '../ports.ts', false],
  ['hub/insight/planted.ts', 'node:timers', false],
  ['desktop/planted.ts', 'node:child_process', true],
  ['desktop/planted.ts', 'better-sqlite3', false],
  ['electron/planted.ts', 'electron', true],
  ['electron/planted.ts', 'better-sqlite3', false],
  ['renderer/planted.tsx', 'react', true],
  ['renderer/planted.tsx', 'react-dom/client', true],
  ['renderer/planted.tsx', 'uplot', true],
  ['renderer/planted.tsx', 'node:fs', false],
  ['renderer/planted.tsx', 'electron', false],
  ['renderer/planted.tsx', 'fastify', false],
  ['renderer/pages/planted.tsx', '../format.ts', true],
  ['renderer/pages/planted.tsx', '../../model/series.ts', false],
  ['renderer/pages/home/planted.tsx', '../../format/age.ts', true],
  ['renderer/pages/home/planted.tsx', '../../../model/series.ts', false],
  ['test/storage/planted.ts', '../fake-clock.ts', true],
  ['test/storage/planted.ts', '../../storage/store.ts', false],
  ['test/hub/api/planted.ts', '../../fake-clock.ts', true],
  ['test/hub/api/planted.ts', '../../../hub/ports.ts', false],
  ['scripts/planted.ts', '../hub/ports.ts', false],
];

function byName(): ImportCase[] {
  return Object.entries(reaches).flatMap(([file, allowed]) => {
    const own = file.split('/')[0];
    return folders
      .filter((folder) => folder !== own)
      .map((folder) => ({ file, source: `#${folder}/some-file.ts`, allowed: allowed.includes(folder) }));
  });
}

export const importCases: readonly ImportCase[] = [
  ...byName(),
  ...others.map(([file, source, allowed]) => ({ file, source, allowed })),
];
