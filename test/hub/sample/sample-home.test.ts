import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { sampleHome } from '#hub/sample/sample-home.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from '../../simulators/hub-process.ts';

it('makes a folder of its own beside the real one, which is marked', () => {
  using real = temporaryFolder();
  const home = sampleHome(join(real.path, 'mantel'), 'http://127.0.0.1:8440');
  expect(home.folder).toBe(join(real.path, 'mantel-sample'));
  expect(readFileSync(join(home.folder, 'SAMPLE-DATA.txt'), 'utf8')).toContain('made up');
  expect(readFileSync(join(home.folder, 'mantel.yaml'), 'utf8')).toContain('back: "http://127.0.0.1:8440"');
  expect(existsSync(join(real.path, 'mantel'))).toBe(false);
  expect(() => sampleHome(join(real.path, 'mantel'), undefined)).not.toThrow();
});

it('takes no folder that it did not make', () => {
  using real = temporaryFolder();
  mkdirSync(join(real.path, 'mantel-sample'));
  expect(() => sampleHome(join(real.path, 'mantel'), undefined)).toThrow(Misconfigured);
});

it('is the only hub that knows where sample data come from', () => {
  using real = temporaryFolder();
  const settings = { collectors: [{ kind: 'sample' }] };
  expect(composeSettings(collectors).safeParse(settings).success).toBe(false);
  const known = sampleHome(join(real.path, 'mantel'), undefined).collectors ?? [];
  expect(composeSettings(known).safeParse(settings).success).toBe(true);
});
