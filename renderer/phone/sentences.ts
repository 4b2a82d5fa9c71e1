/** The sentences of a verdict, each of which has a line of its own in a hand. Pure. */
import { sentencesOf } from '#model/sentences.ts';
import { linesOf } from '../type-size.ts';

/** Font size of the sentences and the width they have, in u, as phone.css has them. */
const sizeInHand = 54;
const widthInHand = 448;
/** More lines than this push the numbers out of the hand. */
const mostLines = 4;

/** Whether sentences are so many words that they want smaller type. */
export const isLong = (sentences: readonly string[]): boolean =>
  sentences.reduce((sum, each) => sum + linesOf(each, sizeInHand, widthInHand), 0) > mostLines;

/** The first sentence of a text: what happened, before its details. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text;
