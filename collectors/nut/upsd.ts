/** How the collector reaches upsd: over the network, or in cases a file of answers. */

export type Upsd = AsyncDisposable & {
  /**
   * The lines of an answer, of a list without its first and last. Throws UpsdRefusal for an answer ERR, Unreachable when
   * none comes, BadReading when it is none of upsd's.
   */
  ask(command: string): Promise<readonly string[]>;
};

/** upsd answered `ERR`. */
export class UpsdRefusal extends Error {
  override readonly name = 'UpsdRefusal';
  /** Such as DATA-STALE; RFC 9271 lists them. */
  readonly code: string;
  constructor(code: string) {
    super(`upsd answered ${code}.`);
    this.code = code;
  }
}
