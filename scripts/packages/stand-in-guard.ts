/** Keeps what stands for Electron in tests out of everything that does not call itself STANDIN. */
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { standInMark } from '#test/electron-stand-in/dist.ts';

/** In the name of each package that holds it. */
export const standInName = 'STANDIN';

/** Lets it in. Nobody sets it but scripts/package.ts, when it packs the stand-in. */
export const standInLeave = 'MANTEL_ALLOW_STANDIN';

const mark = Buffer.from(standInMark);
/** Its programs and texts are small; what is larger is Electron's, Node's or ours. */
const largest = 1 << 20;

/** Files below the folder, itself included if it is one, in which the mark of the stand-in stands. */
export function standInFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => lstatSync(file).size <= largest && readFileSync(file).includes(mark))
    .map((file) => path.relative(folder, file));
}

/** Throws when the payload holds the stand-in without leave, or would go under a name that does not say so. */
export function refuseStandIn(payload: string, output: string, leave = process.env[standInLeave]): boolean {
  const [first] = standInFiles(payload);
  if (first === undefined) return false;
  if (leave !== '1') {
    throw new Error(`${path.basename(output)} would hold the stand-in for Electron (${first}); nobody asked for that.`);
  }
  if (!path.basename(output).includes(standInName)) {
    throw new Error(
      `${path.basename(output)} holds the stand-in for Electron (${first}) and does not say ${standInName}.`,
    );
  }
  return true;
}
