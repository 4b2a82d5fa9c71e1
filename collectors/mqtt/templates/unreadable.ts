/** A template that needs more than is read here; the message names what, as a phrase. */
export class UnreadableTemplate extends Error {
  override readonly name = 'UnreadableTemplate';
}

/** A template that is understood but makes no value of this message; the message says why, as a phrase. */
export class NoValue extends Error {
  override readonly name = 'NoValue';
}
