/** What sources tell of what is within them. */

/** Something within a source that has trouble. */
export type TroubledPart = {
  readonly subject: string;
  readonly since: number;
  readonly text: string;
  /** Whether it is a topic of the bus whose messages cannot be read. */
  readonly isMessage: boolean;
};

/** What the newest run of a job that told said of a part. */
export type PartOfJob = Pick<TroubledPart, 'subject' | 'since' | 'text'>;
