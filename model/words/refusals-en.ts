import { spoken } from './spoken.ts';

/** Why the API does not do what it is asked, in English. */
export const refusalWords = spoken('refusals', {
  noAlert: 'There is no such alert any more.',
  notHeld: (series: string) => `No readings of ${series} wait to be accepted.`,
  noToken: 'There is no such token.',
  noSwitch: (device: string) => `Nothing of the name ${device} can be switched.`,
  noPlayer: (id: string) => `No player ${id} can be controlled.`,
  noPicture: 'There is no picture of that name.',
  notBuilt: 'The screen is not built yet; run npm start once.',
  storeLate: 'The store did not answer in time; try again.',
  storeBehind: 'The store is behind; send the batch again in a moment.',

  wrongTokens: (seconds: string) => `Too many wrong tokens came from here; wait ${seconds} s.`,
  tokenNotValid: 'This token is not valid, or was revoked.',
  needsScope: (scope: string) => `This needs a token with the scope "${scope}".`,
  oldTicket: 'This ticket was used or is too old; ask for a new one.',
  oldCode: 'This code is wrong, was used, or is older than ten minutes; ask for a new one.',
  /** `why` is a sentence, or nothing. */
  agentsUnheard: (why: string) => `Agents speak MQTT, and this hub's broker does not listen. ${why}`.trim(),
  notOpen: 'This is not open to anybody.',
  otherHost: 'Mantel does not answer to this host name; add it to api.hosts in the settings if it is yours.',
  ownPagesOnly: 'Mantel answers only its own pages.',

  oddAddress: 'This address is not well formed.',
  longAddress: 'This address is too long.',
  nothingHere: 'There is nothing at this address.',
  methods: (allowed: string) => `This address answers ${allowed} only.`,
  webSocketOnly: 'This address speaks WebSocket only.',
  webSocketAt: (one: string, other: string) => `Only ${one} and ${other} speak WebSocket.`,
  subprotocol: (name: string) => `This address speaks the WebSocket subprotocol "${name}" only.`,
  notFilter: 'listen, topic: must be a topic or an MQTT filter.',

  tooLarge: (kilobytes: number) => `The body is larger than ${kilobytes} kB; send less at once.`,
  jsonOnly: 'Mantel reads JSON only; send it with Content-Type: application/json.',
  otherLength: 'The body is not as long as its Content-Length says.',
  notJson: 'The body is not JSON that Mantel can read.',
  empty: 'The body is empty; send JSON.',
  packed: 'Mantel reads bodies as they are; send it without Content-Encoding.',
  unreadable: (why: string) => `Mantel cannot read this request: ${why}.`,
  wentWrong: 'Something went wrong in Mantel; the log says more.',
} as const);

/** Why a token is not made, or not read. */
export const tokenWords = spoken('tokens', {
  taken: (name: string) => `There is already a token named ${name}; revoke it first or take another name.`,
  notFilter: (topic: string) => `"${topic}" is not an MQTT topic filter a device may publish to.`,
  noAdminToken: (path: string) =>
    `${path} does not hold an admin token; delete the file, and the next start makes a new one.`,
} as const);
