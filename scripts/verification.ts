/** What a verification is: one guarantee, measured, with a control that proves the measurement can go red. */

/** What a run gives back. The figures are what a person compares: unit in the name, for example `p99Ms`. */
export type VerificationResult = {
  readonly ok: boolean;
  readonly figures: Readonly<Record<string, number | string>>;
  /** One plain sentence with the figure that decides: "200 rounds, 401,233 acknowledged, 0 missing, 0 doubled". */
  readonly sentence: string;
};

export type VerificationOptions = {
  /** The form run in `npm test`: a few seconds to a minute, the same assertions. */
  readonly short: boolean;
  /** One line on progress for the person who waits. */
  say(text: string): void;
};

export type Verification = {
  /** Kebab-case; also the name of its file in test/verify/. */
  readonly name: string;
  /** A sentence: what is guaranteed. */
  readonly title: string;
  /** Globs of the files the result depends on. The lock file and the check's own file are always added. */
  readonly watches: readonly string[];
  /** Whether it has a short form for `npm test`. */
  readonly short: boolean;
  /** It clicks into windows or measures times of a few ms: in `npm test` nothing runs beside it. */
  readonly alone?: boolean;
  /** Programs it cannot run without, as in scripts/system-packages.ts; it is skipped by name where one is missing. */
  readonly needs?: readonly string[];
  run(options: VerificationOptions): Promise<VerificationResult>;
  /** The same with the guarantee switched off: must come back with `ok: false`. */
  control(options: VerificationOptions): Promise<VerificationResult>;
};
