/**
 * Draws packaging/icons/ from renderer/icon.svg with Chromium: the sizes that desktops look for. They are committed, so
 * that whoever packs needs no browser; a test notices when the drawing has changed since.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findTool } from './system-packages.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'packaging', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512];

const program = findTool('chromium');
if (!program) throw new Error('Chromium is not installed');
const drawing = readFileSync(path.join(root, 'renderer', 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: program,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}html{background:transparent}</style>${drawing}`,
    );
    writeFileSync(path.join(folder, `${size}x${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
writeFileSync(path.join(folder, 'drawing.sha256'), `${createHash('sha256').update(drawing).digest('hex')}\n`);
console.log(`mantel: ${sizes.length} icons in ${path.relative(process.cwd(), folder)}`);
