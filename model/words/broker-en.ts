import { spoken } from './spoken.ts';

/** What the MQTT broker says in log, journal and status, in English. `who` is a client's name, id or address. */
export const brokerWords = spoken('broker', {
  listens: (where: string) => `The MQTT broker listens on ${where}.`,
  listensSecurely: (where: string) => `The MQTT broker listens with TLS on ${where}.`,
  everywhere: (port: number) => `every address of this machine, port ${port}`,
  portTaken: (port: number) =>
    `Port ${port} is taken by another program, so Mantel's own MQTT broker is off; stop that program, choose another port, or, if it is a broker, read it as an outside-broker.`,
  portForbidden: (port: number) => `Mantel may not use port ${port} for MQTT; choose one above 1023.`,
  portTrouble: (port: number, why: string) => `The MQTT broker cannot use port ${port}: ${why}.`,
  secureTrouble: (why: string) => `MQTT over TLS is not right: ${why}`,
  noFile: (path: string) => `the file ${path} is not there; correct broker.tls in the settings.`,
  mayNotRead: (path: string) => `Mantel may not read ${path}; give its user the right to.`,
  cannotRead: (path: string, why: string) => `${path} cannot be read (${why}).`,
  noCertificate: (path: string) => `${path} holds no certificate in PEM form.`,
  noKey: (path: string) => `${path} holds no private key in PEM form that opens without a password.`,
  wrongKey: (key: string, certificate: string) =>
    `the key in ${key} does not belong to the certificate in ${certificate}.`,
  acceptFailed: (why: string) => `The MQTT broker could not take a connection: ${why}.`,
  speaksMqtt5: (who: string) => `An MQTT client at ${who} speaks MQTT 5; set it to 3.1.1.`,
  noLogin: (who: string) => `An MQTT client at ${who} gave no login; create one for it and enter it there.`,
  wrongLogin: (who: string) => `An MQTT client at ${who} gave a wrong or revoked login; check its name and token.`,
  mayNotPublish: (who: string, topic: string) => `${who} may not publish to ${topic}; its connection was closed.`,
  mayNotLeaveWill: (who: string, topic: string) => `${who} may not leave a will on ${topic}; it was not let in.`,
  badFrame: (who: string, why: string) => `An MQTT client at ${who} was cut off: ${why}.`,
  frameTooLong: (bytes: number, most: number) => `its packet of ${bytes} bytes is longer than ${most}`,
  notConnect: 'its first packet was not CONNECT',
  noRoomForFrame: (bytes: number) => `there was no room for its packet of ${bytes} bytes beside other large ones`,
  wrongLength: 'a packet of it was longer or shorter than it said',
  noMessageId: 'a packet of it had no identifier',
  repeatsNothing: 'a message of it with QoS 0 said to be a repetition',
  noFilter: 'it subscribed to or unsubscribed from nothing',
  manyFilters: (most: number) => `it named more than ${most} filters in one packet`,
  badFilter: 'it subscribed to something that is no topic filter, or too long',
  passwordAlone: 'it gave a password without a user name',
  unknownVersion: 'it speaks a version of MQTT that does not exist',
  notText: 'a text of it was not valid UTF-8',
  noRoom: (who: string) =>
    `An MQTT client at ${who} was not let in, because too many are connected; close some of those that are not needed.`,
  queueFull: (who: string) => `${who} has too many MQTT messages waiting for it; new ones are dropped.`,
  queuesFull: (who: string) =>
    `Too many MQTT messages wait for clients that are away; new ones for ${who} and others are dropped until some of them come back.`,
  retainedFull: (topic: string) =>
    `There are too many retained MQTT messages; that of ${topic} and further new ones are passed on, but not kept.`,
  sessionEnded: (who: string) =>
    `The MQTT session of ${who}, which was away longest, was ended to make room for others; it begins anew when it comes back.`,
  tooManyFilters: (who: string) => `${who} subscribed to too many MQTT filters; some were refused.`,
  tooManyUnreleased: (who: string) =>
    `The connection of ${who} was closed, because too many MQTT messages with QoS 2 were begun and not finished; use QoS 1 there, or start that client with a clean session once.`,
  tooSlow: (who: string) => `${who} does not read its MQTT messages fast enough; some passed it by.`,
  readerFailed: (topic: string, why: string) => `Reading the message on ${topic} failed: ${why}.`,
  publishFailed: (topic: string, why: string) => `Mantel could not publish to ${topic}: ${why}.`,
  brokerFailed: (why: string) => `The MQTT broker could not pass on a message: ${why}.`,
  metricFailed: (series: string, why: string) => `The MQTT broker could not record ${series}: ${why}.`,
  notKept: (why: string) => `Retained and queued MQTT messages are not stored yet: ${why}`,
} as const);

/** Who holds the port of the own broker, and what becomes of it. */
export const neighbourWords = spoken('neighbour', {
  another: (port: number) =>
    `Another MQTT broker has port ${port}, so Mantel's own is off; connect to that one, or choose another port.`,
  mantel: (port: number) =>
    `Another Mantel on this machine has port ${port} for MQTT, so this one has no broker; stop one of them, or choose another port.`,
  free: (port: number) => `Port ${port} was taken when Mantel started and is free now; start Mantel again to use it.`,
  chosen: (port: number) => `The MQTT broker on port ${port} of this machine is read instead of an own one.`,
  wantsLogin: (port: number) => `The broker on port ${port} asks for a login; write a user and a password it knows.`,
  wrongLogin: (port: number) => `The broker on port ${port} refuses this login; check user and password.`,
  nothing: 'No other broker has the port of Mantel now, so there is none to connect to.',
} as const);
