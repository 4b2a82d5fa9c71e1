import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { playwrightOff, withoutAddressBar } from './chromium-switches.ts';

/** What this version of Playwright switches off by itself, as it is written in it. */
function ownOfPlaywright(): string[] {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'));
  const core = path.dirname(resolve('playwright-core/package.json'));
  const text = readFileSync(path.join(core, 'lib/coreBundle.js'), 'utf8');
  const list = /\bdisabledFeatures = \[(.*?)\]/s.exec(text)?.[1]?.replaceAll(/^\s*\/\/.*$/gm, '') ?? '';
  return [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
}

test('everything that Playwright switches off stays off', () => {
  expect(ownOfPlaywright()).toContain('PaintHolding');
  expect(playwrightOff).toEqual(ownOfPlaywright());
  for (const name of playwrightOff) expect(withoutAddressBar).toContain(name);
});
