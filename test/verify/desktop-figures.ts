/** What the checks of the desktop share: figures, what went wrong, and waiting for something to become true. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Notebook = {
  readonly figures: Record<string, number>;
  readonly faults: string[];
  /** ms until it is true, kept under the name; a fault when that takes longer than `most`. */
  until(name: string, most: number, isSo: () => boolean | Promise<boolean>): Promise<void>;
  check(sentence: string, isSo: boolean): void;
};

export function createNotebook(say: (text: string) => void): Notebook {
  const figures: Record<string, number> = {};
  const faults: string[] = [];
  const check = (sentence: string, isSo: boolean): void => {
    if (isSo) return;
    faults.push(sentence);
    say(`not so: ${sentence}`);
  };
  return {
    figures,
    faults,
    check,
    async until(name, most, isSo) {
      const begun = performance.now();
      let waited = 0;
      let reached = await isSo();
      while (!reached && waited < most) {
        await sleep(20);
        reached = await isSo();
        waited = performance.now() - begun;
      }
      figures[`${name}Ms`] = Math.round(performance.now() - begun);
      check(`${name} within ${most} ms`, reached);
    },
  };
}
