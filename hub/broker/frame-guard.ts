import { brokerWords } from '#model/words/broker-en.ts';
import type { InnerClient } from './inner-client.ts';
import type { Limits } from './limits.ts';

/**
 * Refuses a packet by its length, and one that comes before CONNECT by its type, when only the fixed header has been
 * read: mqtt-packet itself would buffer up to 256 MB of it, from anybody.
 */
export function guardFrames(
  client: InnerClient,
  limits: Pick<Limits, 'frameBytes' | 'strangerFrameBytes'>,
  onRefused: (reason: string) => void,
): void {
  const parser = client._parser;
  const parseLength = parser._parseLength.bind(parser);
  const refuse = (reason: string): false => {
    onRefused(reason);
    parser._emitError(new Error(reason));
    return false;
  };
  parser._parseLength = () => {
    if (!parseLength()) return false;
    const { cmd, length } = parser.packet;
    const longest = client.connected ? limits.frameBytes : limits.strangerFrameBytes;
    if (length > longest) return refuse(brokerWords.frameTooLong(length, longest));
    if (cmd !== 'connect' && !client.connected && !client.connecting) return refuse(brokerWords.notConnect);
    return true;
  };
}
