/** The decisions that the engine is made of, so that a test can put a wrong one in and see that somebody notices. */
import { isMaintained } from '#model/maintenance.ts';
import { quietUntil } from '#model/quiet-hours.ts';
import { asItIs } from './as-it-is.ts';
import { afterBegin } from './flapping.ts';
import { judge, type Judge } from './judge.ts';
import { step } from './machine.ts';

export type Parts = {
  readonly judge: Judge;
  readonly step: typeof step;
  readonly asItIs: typeof asItIs;
  readonly afterBegin: typeof afterBegin;
  readonly isMaintained: typeof isMaintained;
  readonly quietUntil: typeof quietUntil;
};

export const ownParts: Parts = { judge, step, asItIs, afterBegin, isMaintained, quietUntil };
