/** What a source asks of a person and allows: data of each collector that reads from elsewhere, shown in settings and docs. */

export type Quota = {
  readonly perMinute?: number;
  readonly perDay?: number;
  readonly perMonth?: number;
  /** Time zone in which its days and months begin; UTC unless told. */
  readonly timeZone?: string;
};

export const accessKinds = ['none', 'key', 'token', 'oauth', 'login', 'file'] as const;

export type Capability = {
  /** none: keyless. oauth: sign in on the source's own page. */
  readonly auth: (typeof accessKinds)[number];
  /** One phrase: "free", "free key", "needs a Premium account". */
  readonly price: string;
  /** Whether a payment card must be given before anything is to be had. */
  readonly cardNeeded: boolean;
  /** Kept by the purse: never more calls than that. Of each key; of this home where there is none. */
  readonly quota?: Quota;
  /** What else limits it, a sentence each. */
  readonly limits?: readonly string[];
  /** To be shown beside what came from it. */
  readonly attribution?: string;
  /** How to get the key, a sentence each; with addresses. */
  readonly steps?: readonly string[];
  /** Day on which somebody last looked all this up: YYYY-MM-DD. */
  readonly verifiedOn: string;
};

/** What an answer says of what is left: by response headers. */
export type Allowance = {
  readonly left: number;
  /** Of how many, when told. */
  readonly of?: number;
  /** Milliseconds until it is full again, when told. */
  readonly resetsIn?: number;
};
