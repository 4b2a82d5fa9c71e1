/** Bytes to a port as they are, which no client of HTTP would send, and all that comes back. */
import { connect } from 'node:net';

export type RawAnswer = {
  /** Status of each answer, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
};

/** An answer may follow right behind the body of the one before; only a status line ends in CRLF, no body of ours. */
export const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n/g)].map(([, status]) => Number(status));

/** Resolves when the other side closes, or has been silent for `patience` ms. */
export function rawExchange(port: number, bytes: string, patience = 1_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    // What is refused early is answered by a reset while we still send: what has come until then counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve({ statuses: statusesIn(text), text });
    });
  });
}
