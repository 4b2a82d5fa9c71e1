/** Plants files in a temporary folder that mirrors the tree and asks the project's linter about them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export type LintConfig = {
  options: { typeAware: boolean };
  rules: Record<string, unknown>;
  overrides: { files: string[]; rules: Record<string, unknown> }[];
};

export function projectLintConfig(): LintConfig {
  return JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as LintConfig;
}

type Finding = { readonly code: string; readonly filename: string };

/** Lints the planted files (path to text) and returns, for each path, the names of the rules that refused it. */
export async function lintPlanted(
  files: Readonly<Record<string, string>>,
  config: LintConfig,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-planted-'));
  try {
    writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify(config));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const name of ['package.json', 'tsconfig.json']) {
      writeFileSync(path.join(folder, name), readFileSync(path.join(root, name)));
    }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const refused = new Map<string, string[]>(Object.keys(files).map((file) => [file, []]));
    for (const { code, filename } of await lint(folder, Object.keys(files))) {
      refused.get(filename)?.push(code.replace(/^.*\((.*)\)$/, '$1'));
    }
    return refused;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files are named because the linter would walk into the linked node_modules. */
function lint(folder: string, files: readonly string[]): Promise<readonly Finding[]> {
  const binary = path.join(root, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [binary, '-f', 'json', ...files],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        try {
          resolve((JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics);
        } catch {
          reject(new Error(`The linter gave no report: ${stderr || stdout}`, { cause: error }));
        }
      },
    );
  });
}
