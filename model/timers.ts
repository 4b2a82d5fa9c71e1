/** Timers as an argument. Periods start when they are asked for; a late one does not catch up. Spans in ms. */
export type Timers = {
  after(span: number, run: () => void): Disposable;
  every(span: number, run: () => void): Disposable;
};
