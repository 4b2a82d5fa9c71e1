/** What the API says to whom it refuses, and what the log says of its connections, in English. */

export const apiWords = {
  tooSlow: 'The request came too slowly.',
  notHttp: 'This is not a request Mantel can read.',
  crowdOwn: 'Programs on this machine hold too many connections to the API, so the idlest are closed.',
  crowdStrangers: 'Other machines hold too many connections to the API, so the idlest are closed.',
  twoHosts: 'The request names two hosts; send one.',
  tooDeep: (depth: number) => `The body is nested deeper than ${depth} levels; send it flatter.`,
} as const;
