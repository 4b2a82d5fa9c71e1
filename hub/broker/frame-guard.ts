import { brokerWords } from '#model/words/broker-en.ts';
import type { InnerClient, InnerParser } from './inner-client.ts';
import { large, type LargeRoom } from './large-room.ts';
import type { Limits } from './limits.ts';
import { faultOf, isText } from './packet-rules.ts';
import type { Peer } from './peer.ts';

/** CONNACK with "unacceptable protocol version" (MQTT-3.1.2-2). */
const wrongVersion = Uint8Array.of(0x20, 2, 0, 1);

/**
 * Stands between the bytes of a connection and aedes. Refuses a packet by its length, and one that comes before CONNECT
 * by its type, when only the fixed header has been read: mqtt-packet itself would buffer up to 256 MB of it, from
 * anybody. Refuses what MQTT forbids as soon as a packet has been read.
 */
export function createFrameGuard(limits: Pick<Limits, 'frameBytes' | 'strangerFrameBytes'>, room: LargeRoom) {
  return function guard(client: InnerClient, peer: Pick<Peer, 'rights'>, onRefused: (reason: string) => void): void {
    const parser = client._parser;
    const parseLength = parser._parseLength.bind(parser);
    const parsePayload = parser._parsePayload.bind(parser);
    const parseString = parser._parseString.bind(parser);
    let own = 0;

    /** What comes behind the packet that ended the connection is nobody's fault any more. */
    function tell(reason: string): void {
      if (!client.closed) onRefused(reason);
    }
    function refuse(reason: string): false {
      tell(reason);
      parser._emitError(new Error(reason));
      return false;
    }
    function release(): void {
      room.give(own);
      own = 0;
    }
    client.conn.once('close', release);

    parser._parseLength = () => {
      if (!parseLength()) return false;
      const { cmd, length } = parser.packet;
      // `connected` comes only when all that waited for the session has been sent.
      const longest = peer.rights ? limits.frameBytes : limits.strangerFrameBytes;
      if (length > longest) return refuse(brokerWords.frameTooLong(length, longest));
      if (cmd !== 'connect' && !client.connected && !client.connecting) return refuse(brokerWords.notConnect);
      if (length > large) {
        if (!room.take(length)) return refuse(brokerWords.noRoomForFrame(length));
        own = length;
      }
      return true;
    };
    parser._parsePayload = () => {
      const { cmd, length } = parser.packet;
      if (cmd === 'connect' && parser._list.length >= length && asksForUnknownVersion(parser._list)) {
        client.conn.write(wrongVersion);
        return refuse(brokerWords.unknownVersion);
      }
      if (!parsePayload()) return false;
      if (own > 0) release();
      // mqtt-packet has told aedes already.
      if (parser.error) return false;
      const fault = faultOf(parser.packet, parser._pos);
      return fault === undefined || refuse(fault);
    };
    parser._parseString = () => {
      const from = parser._pos + 2;
      const text = parseString();
      if (text === null || isText(text, () => parser._list.slice(from, parser._pos))) return text;
      tell(brokerWords.notText);
      // mqtt-packet makes an error of it.
      return null;
    };
  };
}

/** The levels that go with each name of the protocol: MQTT 3.1, and 3.1.1; 5 is answered by aedes. */
const levels: Readonly<Record<string, readonly number[]>> = { MQIsdp: [3], MQTT: [4, 5] };

function asksForUnknownVersion(list: Pick<InnerParser['_list'], 'slice'>): boolean {
  const start = list.slice(0, 9);
  const behind = start.length < 2 ? 0 : 2 + start.readUInt16BE(0);
  // Bit 7 marks a bridge.
  const level = (start[behind] ?? 0) & 0x7f;
  const known = levels[start.toString('latin1', 2, behind)];
  return known !== undefined && behind < start.length && !known.includes(level);
}
