/** A secret's value, held so that it reaches neither a log, nor an answer, nor an error by accident. */
import { Misconfigured } from './trouble.ts';

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
      throw new Misconfigured(
        `The secret "${this.name}" is not set; add it to secrets.yaml or to MANTEL_SECRET_${this.name.toUpperCase()}.`,
      );
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
