/** What the MQTT broker says in log, journal and status, in English. `who` is a client's name, id or address. */
export const brokerWords = {
  listens: 'MQTT broker listens',
  portTaken: (port: number) =>
    `Port ${port} is taken by another program, so Mantel's own MQTT broker is off; stop that program or choose another port.`,
  portForbidden: (port: number) => `Mantel may not use port ${port} for MQTT; choose one above 1023.`,
  portTrouble: (port: number, why: string) => `The MQTT broker cannot use port ${port}: ${why}.`,
  acceptFailed: (why: string) => `The MQTT broker could not take a connection: ${why}.`,
  speaksMqtt5: (who: string) => `An MQTT client at ${who} speaks MQTT 5; set it to 3.1.1.`,
  noLogin: (who: string) => `An MQTT client at ${who} gave no login; create one for it and enter it there.`,
  wrongLogin: (who: string) => `An MQTT client at ${who} gave a wrong or revoked login; check its name and token.`,
  mayNotPublish: (who: string, topic: string) => `${who} may not publish to ${topic}; its connection was closed.`,
  mayNotLeaveWill: (who: string, topic: string) => `${who} may not leave a will on ${topic}; it was not let in.`,
  badFrame: (who: string, why: string) => `An MQTT client at ${who} was cut off: ${why}.`,
  frameTooLong: (bytes: number, most: number) => `its packet of ${bytes} bytes is longer than ${most}`,
  notConnect: 'its first packet was not CONNECT',
  queueFull: (who: string) => `${who} has too many MQTT messages waiting for it; new ones are dropped.`,
  tooSlow: (who: string) => `${who} does not read its MQTT messages fast enough; some passed it by.`,
  readerFailed: (topic: string, why: string) => `Reading the message on ${topic} failed: ${why}.`,
  publishFailed: (topic: string, why: string) => `Mantel could not publish to ${topic}: ${why}.`,
  brokerFailed: (why: string) => `The MQTT broker could not pass on a message: ${why}.`,
  metricFailed: (series: string, why: string) => `The MQTT broker could not record ${series}: ${why}.`,
  notKept: (why: string) => `Retained and queued MQTT messages are not stored yet: ${why}`,
} as const;
