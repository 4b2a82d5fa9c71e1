/** A secret's value, held so that it reaches neither a log, nor an answer, nor an error by accident. */
import { Misconfigured } from './trouble.ts';
import { secretWords } from './words/secret-en.ts';

const dots = '••••';

export class Secret {
  /** The entry in secrets.yaml. */
  readonly name: string;
  readonly #value: string | undefined;

  constructor(name: string, value?: string) {
    this.name = name;
    this.#value = value;
  }

  get isSet(): boolean {
    return this.#value !== undefined;
  }

  /** The value itself. Throws Misconfigured while there is none. */
  reveal(): string {
    if (this.#value === undefined) {
      // A key where its name should stand is the mistake of many; said again, it would stand in the log and on the wall.
      if (isLikeKey(this.name)) throw new Misconfigured(secretWords.keyItself);
      throw new Misconfigured(secretWords.notSet(this.name, `MANTEL_SECRET_${this.name.toUpperCase()}`));
    }
    return this.#value;
  }

  toString(): string {
    return dots;
  }

  toJSON(): string {
    return dots;
  }
}

/** Whether it is written like the secret itself rather than like the name of one: long with digits, or with odd signs. */
export const isLikeKey = (name: string): boolean => !/^[\w.-]*$/.test(name) || (name.length >= 16 && /\d/.test(name));
