/**
 * Builds what a start runs: the screen (dist/screen, by vite.config.ts), the hub with its worker threads (dist/hub/*.js,
 * with the packages they use; native ones stay in node_modules) and the shell (dist/electron/main.js).
 *
 *   npm run build [-- --if-stale]
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { build as viteBuild } from 'vite';
import { buildReference } from './build-reference.ts';
import { nativePackages } from './native-packages.ts';
import { oneByte } from './one-byte.ts';

/** Loaded only when something is to be built: a second start should not wait for it. */
type Build = typeof viteBuild;

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, 'dist', 'stamp');

/** Everything the result depends on. */
const sources = [
  '{model,collectors,storage,hub,desktop,electron,renderer}/**/*',
  'scripts/build.ts',
  'scripts/build-reference.ts',
  'scripts/native-packages.ts',
  'scripts/one-byte.ts',
  'scripts/api-reference/*',
  'docs/reference/openapi.json',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const entry of globSync(sources, { cwd: root, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .toSorted()) {
    hash.update(`${path.relative(root, entry)}\0`).update(readFileSync(entry));
  }
  return hash.digest('hex');
}

async function buildScreen(build: Build): Promise<void> {
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/** The hub's entry and every worker thread, each a file of its own beside the others. */
async function buildHub(build: Build): Promise<void> {
  await buildForNode(
    build,
    'hub',
    globSync(['hub/main.ts', '{hub,storage}/*-worker.ts'], { cwd: root }),
    nativePackages,
  );
}

async function buildShell(build: Build): Promise<void> {
  await buildForNode(build, 'electron', ['electron/main.ts'], ['electron']);
}

async function buildForNode(
  build: Build,
  folder: string,
  entries: readonly string[],
  external: string[],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Packages are bundled too, for what of them is used: 12 MB less memory and a faster start. Native ones cannot be.
    ssr: { noExternal: true, external },
    plugins: [
      {
        name: 'one-byte',
        generateBundle(_, bundle) {
          for (const each of Object.values(bundle)) if (each.type === 'chunk') each.code = oneByte(each.code);
        },
      },
    ],
    build: {
      ssr: true,
      target: 'node24',
      outDir: path.join(root, 'dist', folder),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [path.basename(entry, '.ts'), path.join(root, entry)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // V8 keeps the text: without spaces it is a quarter less. Names stay, for those who read a stack.
          comments: false,
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
}

const stamp = stampOfSources();
const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!process.argv.includes('--if-stale') || !fresh) {
  console.error('mantel: building the screen, the hub and the shell ...');
  rmSync(stampFile, { force: true });
  const { build } = await import('vite');
  await buildScreen(build);
  buildReference();
  await buildHub(build);
  await buildShell(build);
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
