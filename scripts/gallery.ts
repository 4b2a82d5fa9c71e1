/**
 * Pictures of every page at every size, by day, by night and during an alert, in every language, from the simulated house
 * with a year behind it: into .gallery/, with index.html to look at them.
 *
 *   npm run gallery [-- --page home,energy --size 1920x1080 --theme day,night --language en --devices 300]
 *   npm run screenshots      the chosen ones, which go into docs/screenshots as well
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chosen } from './gallery/chosen.ts';
import { pictureFile, wantedPictures } from './gallery/pictures.ts';
import { writeSheet } from './gallery/sheet.ts';
import { findTool, installSystemPackages } from './system-packages.ts';
import { takePictures } from './gallery/take-pictures.ts';

const folder = path.resolve(import.meta.dirname, '../.gallery');
const documents = path.resolve(import.meta.dirname, '../docs/screenshots');

const options = {
  page: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  language: { type: 'string' },
  devices: { type: 'string', default: '300' },
  chosen: { type: 'boolean', default: false },
} as const;
const { values } = parseArgs({ options });

const pictures = values.chosen ? chosen.map(({ picture }) => picture) : wantedPictures(values);
installSystemPackages(console.log);
if (findTool('chromium') === undefined) throw new Error('Pictures need Chromium: apt-get install chromium');
execFileSync(process.execPath, [path.resolve(import.meta.dirname, 'build.ts'), '--if-stale'], { stdio: 'inherit' });
const failed = await takePictures({
  pictures,
  folder,
  devices: Number(values.devices),
  say: console.log,
});
writeSheet(folder);
console.log(`${pictures.length - failed} pictures: ${path.join(folder, 'index.html')}`);
if (values.chosen && failed === 0) keepChosen();
process.exitCode = failed === 0 ? 0 : 1;

/** In place of those of before. */
function keepChosen(): void {
  mkdirSync(documents, { recursive: true });
  for (const file of readdirSync(documents)) if (file.endsWith('.png')) rmSync(path.join(documents, file));
  for (const { picture, name } of chosen)
    copyFileSync(path.join(folder, pictureFile(picture)), path.join(documents, `${name}.png`));
}
