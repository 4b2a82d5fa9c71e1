/** What the parts of the desktop are given from outside: time, chance, words for the log. */

export type Timers = {
  /** Runs once after so many ms; disposing prevents it. */
  after(span: number, run: () => void): Disposable;
};

export type World = {
  readonly timers: Timers;
  /** In [0, 1). */
  readonly random: () => number;
  /** Takes one sentence per change of state. */
  readonly say: (sentence: string) => void;
};
