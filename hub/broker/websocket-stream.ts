/** A WebSocket as the stream of bytes that aedes reads and writes (MQTT 3.1.1, section 6). */
import type { WebSocket } from '@fastify/websocket';
import { Duplex } from 'node:stream';

/** RFC 6455 section 7.4.1. */
const unsupportedData = 1003;

/** What is used of ws' WebSocket beyond its types; test/hub/broker/websocket.test.ts fails when it is gone. */
type InnerSocket = { readonly _receiver: { _maxPayload: number } };

/**
 * `highWaterMark` in bytes, each way. Frames and packets need not end together. A text frame ends the connection
 * (MQTT-6.0.0-1).
 */
export function streamOf(socket: WebSocket, highWaterMark: number): Duplex {
  const send = (bytes: Buffer, done: (error?: Error | null) => void): void => socket.send(bytes, done);
  const stream = new Duplex({
    highWaterMark,
    read: () => socket.resume(),
    write: (bytes: Buffer, _, done) => send(bytes, done),
    writev: (chunks, done) => send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close();
      done();
    },
    destroy(error, done) {
      socket.terminate();
      done(error);
    },
  });
  socket.on('message', (data, isBinary) => {
    if (!isBinary || !Buffer.isBuffer(data)) {
      socket.close(unsupportedData, 'MQTT is sent in binary frames.');
      stream.destroy();
    } else if (!stream.push(data)) {
      socket.pause();
    }
  });
  socket.on('close', () => stream.destroy());
  socket.on('error', () => stream.destroy());
  return stream;
}

/** Longest message, in bytes, that is taken from now on; a longer one ends the connection before it is buffered. */
export function limitMessages(socket: WebSocket, bytes: number): void {
  (socket as unknown as InnerSocket)._receiver._maxPayload = bytes;
}
