/** A line of a list on the desk. */
export type DeskLine = {
  readonly id: string;
  /** A day, a sender; undefined where there is none. */
  readonly lead?: string | undefined;
  readonly text: string;
  readonly tail?: string | undefined;
  /** Too long for a line, with room for a second one. */
  readonly isLong?: boolean;
  /** The one thing that needs a person. */
  readonly needs?: boolean;
};
