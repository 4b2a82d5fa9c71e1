/** Timers the broker is given, so that tests hold them. */
export type Timers = {
  /** Calls back once after so many ms, unless disposed before. */
  after(milliseconds: number, action: () => void): Disposable;
  /** Calls back again and again, the first time after one period. */
  every(milliseconds: number, action: () => void): Disposable;
};
