import { spoken } from './spoken.ts';

/** What the opening of a window says, in English, in the terminal. */

export const windowWords = spoken('window', {
  fetching: (version: string) =>
    `Fetching Electron ${version} for a window of its own, about 120 MB, once; Mantel already runs ...`,
  arrived: (percent: number) => `  ${percent} % of Electron is here.`,
  notFetched: (why: string) => `Electron could not be fetched (${why}), so the screen opens in Chromium.`,
  instead: (why: string) => `Electron ${why}, so the screen opens in Chromium.`,
  notOpened: (why: string) => `No window was opened: ${why}.`,
  givenUp: (file: string) =>
    `Electron showed nothing twice, so the screen opens in Chromium; delete ${file} to try Electron again.`,
  notCounted: (why: string) => `It could not be noted how Electron fared: ${why}`,
} as const);
