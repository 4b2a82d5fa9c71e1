/** What another language must say: the same words as English, each a text, a list or a sentence of the same parts. */
export type Said<English> = English extends string
  ? string
  : English extends (...parts: infer Parts) => infer Told
    ? (...parts: Parts) => Said<Told>
    : English extends readonly (infer Each)[]
      ? readonly Said<Each>[]
      : English extends object
        ? { readonly [Word in keyof English]: Said<English[Word]> }
        : English;
