/**
 * A device that announces itself says first that it is there, and then what it is: ESPHome and many others in one breath.
 * What the broker is to keep on whether something is there therefore waits until it is known whose word it is.
 */
import type { Message } from '#model/collector.ts';
import type { Epoch } from '#model/time.ts';
import { second } from '#model/time.ts';
import { mqttCollectorWords } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';

export type EarlyWord = { readonly message: Message; readonly at: Epoch };

export type EarlyWords = {
  readonly any: boolean;
  /** False when there are too many: then it is read at once. */
  hold(message: Message, at: Epoch): boolean;
  /** Takes those for which it holds, in the order they came. */
  take(wanted: (word: EarlyWord) => boolean): readonly EarlyWord[];
  readonly memory: readonly EarlyWord[];
};

/** An announcement follows within a second; beyond this a word stands for itself. */
export const patience = 5 * second;
const most = 1_000;

export function createEarlyWords(from: readonly EarlyWord[] = []): EarlyWords {
  let words = [...from];
  return {
    get any() {
      return words.length > 0;
    },
    hold(message, at) {
      if (words.length >= most) return false;
      words.push({ message, at });
      return true;
    },
    take(wanted) {
      const taken = words.filter(wanted);
      if (taken.length > 0) words = words.filter((word) => !taken.includes(word));
      return taken;
    },
    get memory() {
      return words;
    },
  };
}

/** For whoever asks what becomes of it. */
export const waitsOn = (topic: string): string => mqttCollectorWords.waits(shown(topic), patience / second);
