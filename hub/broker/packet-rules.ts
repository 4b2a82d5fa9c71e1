/** What MQTT 3.1.1 demands of a packet beyond what mqtt-packet looks at. Pure. */
import { isUtf8 } from 'node:buffer';
import { brokerWords } from '#model/words/broker-en.ts';
import type { InnerPacket } from './inner-client.ts';
import { isFilter } from './topics.ts';

/** Filters of one packet: aedes looks at all of them again for each. Home Assistant sends 500 at a time. */
const mostFilters = 1_000;

/** Packets that name another one; PUBLISH does as well, unless it is QoS 0. */
const numbered = new Set(['puback', 'pubrec', 'pubrel', 'pubcomp', 'subscribe', 'unsubscribe']);

/** Why a packet must end its connection (MQTT-4.8.0-1), if it must. `read` says how many bytes of it were understood. */
export function faultOf(packet: InnerPacket, read: number): string | undefined {
  const { cmd, length, qos = 0, messageId, subscriptions, unsubscriptions } = packet;
  if (cmd === 'publish' ? read > length : read !== length) return brokerWords.wrongLength;
  // MQTT-2.3.1-1; mqtt-packet gives -1 where there was none.
  if ((cmd === 'publish' ? qos > 0 : numbered.has(cmd ?? '')) && !(typeof messageId === 'number' && messageId > 0)) {
    return brokerWords.noMessageId;
  }
  // MQTT-3.3.1-2.
  if (cmd === 'publish' && qos === 0 && packet.dup === true) return brokerWords.repeatsNothing;
  // MQTT-3.8.3-3, MQTT-3.10.3-2.
  if (subscriptions?.length === 0 || unsubscriptions?.length === 0) return brokerWords.noFilter;
  // MQTT-4.7.1-2, MQTT-4.7.1-3, MQTT-4.7.3-1, and our own limits.
  if (subscriptions?.some(({ topic }) => !isFilter(topic))) return brokerWords.badFilter;
  if ((subscriptions ?? unsubscriptions ?? []).length > mostFilters) return brokerWords.manyFilters(mostFilters);
  // MQTT-3.1.2-22.
  if (cmd === 'connect' && packet.protocolVersion !== 5 && packet.username === undefined && packet.password) {
    return brokerWords.passwordAlone;
  }
  return undefined;
}

/**
 * Whether a text may stand in a packet: well-formed UTF-8 (MQTT-1.5.3-1) without U+0000 (MQTT-1.5.3-2). `bytes` is asked
 * only when the decoded text holds U+FFFD, which ill-formed bytes become, but which may also have been sent.
 */
export function isText(decoded: string, bytes: () => Uint8Array): boolean {
  return !decoded.includes('\0') && (!decoded.includes('\uFFFD') || isUtf8(bytes()));
}
