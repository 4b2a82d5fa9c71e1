/** Files that a person puts into a folder of the data folder. A collector reads them, and never writes there. */
import type { Epoch } from './time.ts';

export type GivenFile = {
  /** From the data folder on, with slashes: "meters/2026/may.xml". */
  readonly path: string;
  readonly bytes: number;
  readonly changedAt: Epoch;
  /** Its content in pieces. Throws Unreachable when it cannot be read. */
  read(): AsyncIterable<Uint8Array>;
  /** It was read, and what it says is stored: it is not told again until it changes. */
  taken(): Promise<void>;
};

export type Files = {
  /**
   * Files in a folder and the folders below it that were not taken as they are now, sorted by path; none while the folder
   * is not there. Hidden ones and links are left out. Throws Misconfigured when the folder is not within the data folder.
   */
  untaken(folder: string): Promise<readonly GivenFile[]>;
};
