/** Who has the token of a sign-in: a port, as those of ports.ts. */

/** The access token of a source that is signed in to. Both throw Misconfigured when a person must sign in, else Unreachable. */
export type Bearer = {
  /** One that holds for a while yet. */
  token(): Promise<string>;
  /** This one was not accepted; resolves once there is another. */
  refused(token: string): Promise<void>;
};
