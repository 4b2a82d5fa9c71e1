/**
 * How the home is spoken to: in which language, and in which units. English stands in the files beside this one, a group
 * of words each; another language says the same groups in a file of its own, and takes their place where they are read.
 * One manner holds for a whole process, as a home has one.
 */
import type { UnitSystem } from '../shown-units.ts';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Groups of words by their names. */
export type Translation = Readonly<Record<string, object>>;

export type Manner = {
  /** English without one. */
  readonly translation?: Translation | undefined;
  readonly language: Language;
  readonly system: UnitSystem;
};

const plain: Manner = { language: 'en', system: 'metric' };
let manner = plain;

/** Every group in English, once its file is loaded: what a translation is compared with. */
export const groups = new Map<string, object>();

/** A group of words that follows the language. Read a word when it is said, not before. */
export function spoken<Words extends object>(group: string, words: Words): Words {
  groups.set(group, words);
  return new Proxy(words, { get: (own, word) => Reflect.get(manner.translation?.[group] ?? own, word) as unknown });
}

/** From now on words, numbers and dates are told in this manner. */
export function speak(next: Manner = plain): void {
  manner = next;
}

/** More groups of the language that is spoken. */
export function learn(more: Translation): void {
  manner = { ...manner, translation: { ...manner.translation, ...more } };
}

export const unitSystem = (): UnitSystem => manner.system;

/** A name behind other words: English writes it small, German writes nouns as they are. */
export const within = (name: string): string => (manner.language === 'de' ? name : name.toLowerCase());

/** How numbers and dates are written: a BCP 47 tag. Where miles are driven, the month comes before the day. */
export function locale(): string {
  if (manner.language === 'de') return 'de-DE';
  return manner.system === 'imperial' ? 'en-US' : 'en-GB';
}
