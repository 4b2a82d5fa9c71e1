import { spoken } from './spoken.ts';

/** What is said about an outside MQTT broker, in English. `place` is its host and port. */
export const outsideBrokerCollectorWords = spoken('collector-outside-broker', {
  sameClient: 'two sources at one broker would throw each other out; write another client_id for one',
  overlap: (one: string, other: string) =>
    `${one} and ${other} both match some topics, which would be read twice; write filters that do not`,

  wrongLogin: (place: string) => `The broker at ${place} refuses the login; check username and password.`,
  noLogin: (place: string) =>
    `The broker at ${place} does not let Mantel in; give it a login there, and write it here.`,
  badClientId: (place: string) => `The broker at ${place} refuses the client id; write another one under client_id.`,
  untrusted: (place: string) =>
    `The certificate of the broker at ${place} is not known to this machine; write its certificate authority under ca.`,
  otherName: (place: string) =>
    `The certificate of the broker at ${place} is for another name; write that name into url.`,
  expired: (place: string) => `The certificate of the broker at ${place} has expired; renew it there.`,
  noSuchName: (place: string) => `The name of the broker at ${place} leads nowhere; check url.`,
  noLookup: (place: string) =>
    `The name of the broker at ${place} cannot be looked up now; check that this machine has a network.`,
  noNetwork: (place: string) => `This machine has no network that leads to ${place}; check its cable or Wi-Fi.`,
  noAnswer: (place: string) => `Nothing answers at ${place}; check that the broker runs there.`,
  unreachable: (place: string, why: string) => `The broker at ${place} cannot be reached (${why}).`,
  notBroker: (place: string) => `What answers at ${place} does not speak MQTT; check the port in url.`,
  takenOver: (clientId: string) => `Another client uses the client id ${clientId}; write another client_id.`,
  closed: (place: string) => `The broker at ${place} has closed the connection.`,

  tooLarge: (place: string) => `The broker at ${place} takes no message that large, so it is left out.`,
  tooSlow: 'It takes what is sent to it too slowly, so some of it was left out.',
  notStored: (place: string) => `What ${place} sends cannot be stored now.`,
  ownBroker: (place: string) => `The broker at ${place} is Mantel's own; write the address of another one into url.`,
  mayReadNone: (place: string, filters: string) =>
    `The broker at ${place} does not let Mantel read ${filters}; allow it there.`,
  mayNotRead: (place: string) => `The broker at ${place} does not let Mantel read it; allow it there.`,
} as const);
