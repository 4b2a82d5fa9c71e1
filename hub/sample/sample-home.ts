/** The data folder of a home that is made up: beside the real one, marked, and never the same. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectors } from '#collectors/all.ts';
import { sample } from '#collectors/sample/sample.ts';
import { Misconfigured } from '#model/trouble.ts';
import { sampleWords as words } from '#model/words/sample-en.ts';
import type { Exploring } from './exploring.ts';
import { sampleFolder } from './sample-folder.ts';

/** Tells people, and Mantel, what the folder is. */
const mark = 'SAMPLE-DATA.txt';

const settingsOf = (back: string | undefined): string => `# ${words.folder}home:
  name: ${words.homeName}
  latitude: 52.09
  longitude: 5.12
  time_zone: Europe/Amsterdam
  answered: true
screen:
  distance: 0.6
api:
  port: 0
broker:
  enabled: false
collectors:
  - kind: sample
    settings: {${back === undefined ? '' : `back: ${JSON.stringify(back)}`}}
`;

/**
 * Makes the folder, or readies the one of before, and says what the hub in it is made of. Throws Misconfigured for a folder
 * that somebody else has made.
 */
export function sampleHome(
  folder: string,
  back: string | undefined,
): Pick<Exploring, 'collectors'> & { folder: string } {
  const there = sampleFolder(folder);
  if (existsSync(there) && !existsSync(join(there, mark))) throw new Misconfigured(words.notSample(there));
  mkdirSync(there, { recursive: true, mode: 0o700 });
  writeFileSync(join(there, mark), words.folder);
  writeFileSync(join(there, 'mantel.yaml'), settingsOf(back), { mode: 0o600 });
  return { folder: there, collectors: [...collectors, sample] };
}
