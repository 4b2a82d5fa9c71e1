import { brokerWords } from '#model/words/broker-en.ts';
import type { InnerClient } from './inner-client.ts';

/**
 * Refuses a packet by its length, and one that comes before CONNECT by its type, when only the fixed header has been
 * read: mqtt-packet itself would buffer up to 256 MB of it, from anybody.
 */
export function guardFrames(client: InnerClient, frameBytes: number, onRefused: (reason: string) => void): void {
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
    if (length > frameBytes) return refuse(brokerWords.frameTooLong(length, frameBytes));
    if (cmd !== 'connect' && !client.connected && !client.connecting) return refuse(brokerWords.notConnect);
    return true;
  };
}
