/** How broker state stands in the store: a message as the MQTT packet it is, subscriptions as JSON. */
import type { Subscription } from 'aedes';
import mqtt from 'mqtt-packet';

export type KeptMessage = {
  readonly topic: string;
  readonly payload: Buffer;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  /** 0 while none is assigned, which MQTT never uses. */
  readonly messageId: number;
};

export function encodeMessage({ topic, payload, qos, retain, messageId }: KeptMessage): Uint8Array {
  return mqtt.generate({ cmd: 'publish', topic, payload, qos, retain, dup: false, messageId });
}

/** The second half of a QoS 2 delivery: only the id is still needed. */
export function encodeRelease(messageId: number): Uint8Array {
  return mqtt.generate({ cmd: 'pubrel', messageId });
}

/** Undefined when the body is not one of ours. */
export function decodePacket(body: Uint8Array): KeptMessage | { readonly release: number } | undefined {
  let found: KeptMessage | { readonly release: number } | undefined;
  const parser = mqtt.parser();
  parser.on('error', () => {
    found = undefined;
  });
  parser.on('packet', (packet) => {
    if (packet.cmd === 'pubrel' && packet.messageId !== undefined) found = { release: packet.messageId };
    if (packet.cmd !== 'publish') return;
    const { topic, qos, retain, messageId = 0 } = packet;
    found = { topic, payload: ownBytes(packet.payload), qos, retain, messageId };
  });
  parser.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  return found;
}

export function encodeSubscriptions(subscriptions: Iterable<Subscription>): Uint8Array {
  return Buffer.from(JSON.stringify([...subscriptions]));
}

export function decodeSubscriptions(body: Uint8Array): readonly Subscription[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
    return Array.isArray(list) ? list.filter(isSubscription) : [];
  } catch {
    return [];
  }
}

function isSubscription(value: unknown): value is Subscription {
  if (typeof value !== 'object' || value === null || !('topic' in value) || !('qos' in value)) return false;
  return typeof value.topic === 'string' && (value.qos === 0 || value.qos === 1 || value.qos === 2);
}

/** A copy with memory of its own: what came from a socket is a view that would keep its whole 64 kB chunk alive. */
export function ownBytes(payload: string | Uint8Array): Buffer {
  if (typeof payload === 'string') return Buffer.from(payload);
  const own = Buffer.allocUnsafeSlow(payload.length);
  own.set(payload);
  return own;
}
