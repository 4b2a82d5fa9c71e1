/** A line of a list on the desk. */
export type DeskLine = {
  readonly id: string;
  /** A day, a sender; undefined where there is none. */
  readonly lead?: string | undefined;
  readonly text: string;
  readonly tail?: string | undefined;
  /** The one thing that needs a person. */
  readonly needs?: boolean;
};
