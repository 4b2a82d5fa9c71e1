/** A WebSocket as the stream of bytes that aedes reads and writes (MQTT 3.1.1, section 6). */
import type { WebSocket } from '@fastify/websocket';
import { Duplex } from 'node:stream';
import { large, type LargeRoom } from './large-room.ts';

/** RFC 6455 section 7.4.1. */
const unsupportedData = 1003;

/** What is used of ws' WebSocket beyond its types; test/hub/broker/websocket.test.ts fails when it is gone. */
type InnerSocket = { readonly _receiver: InnerReceiver };
type InnerReceiver = {
  _maxPayload: number;
  /** Bytes that the frames of the message under way have announced so far. */
  readonly _totalPayloadLength: number;
  /** Runs after the header of each frame and before its payload is kept. */
  haveLength(done: (error?: Error) => void): void;
};

const receiverOf = (socket: WebSocket): InnerReceiver => (socket as unknown as InnerSocket)._receiver;

export type StreamOptions = {
  /** Bytes, each way. */
  readonly highWaterMark: number;
  /** ws buffers a whole message before anybody sees a byte of it, so a large one takes room from its first header on. */
  readonly room: LargeRoom;
  /** There was no room for a message, of which so many bytes are known; the connection is closed. */
  readonly onNoRoom: (bytes: number) => void;
};

/**
 * Frames and packets need not end together. A text frame ends the connection
 * (MQTT-6.0.0-1).
 */
export function streamOf(socket: WebSocket, { highWaterMark, room, onNoRoom }: StreamOptions): Duplex {
  const send = (bytes: Buffer, done: (error?: Error | null) => void): void => socket.send(bytes, done);
  const stream = new Duplex({
    highWaterMark,
    read() {
      release();
      socket.resume();
    },
    write: (bytes: Buffer, _, done) => send(bytes, done),
    writev: (chunks, done) => send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close();
      done();
    },
    destroy(error, done) {
      socket.terminate();
      arrived();
      release();
      done(error);
    },
  });
  const receiver = receiverOf(socket);
  const haveLength = receiver.haveLength.bind(receiver);
  /** Room taken for the message under way, and for those that wait for the reader. */
  let arriving = 0;
  let unread = 0;
  receiver.haveLength = (done) => {
    haveLength(done);
    const bytes = receiver._totalPayloadLength;
    if (bytes <= large || stream.destroyed) return;
    if (room.take(bytes - arriving)) {
      arriving = bytes;
    } else {
      onNoRoom(bytes);
      stream.destroy();
    }
  };
  function arrived(): void {
    unread += arriving;
    arriving = 0;
  }
  function release(): void {
    room.give(unread);
    unread = 0;
  }
  socket.on('message', (data, isBinary) => {
    arrived();
    if (!isBinary || !Buffer.isBuffer(data)) {
      socket.close(unsupportedData, 'MQTT is sent in binary frames.');
      stream.destroy();
    } else if (stream.push(data)) {
      // No more of it waits than of what came over TCP.
      release();
    } else {
      // `read` comes when it is taken.
      socket.pause();
    }
  });
  socket.on('close', () => stream.destroy());
  socket.on('error', () => stream.destroy());
  return stream;
}

/** Longest message, in bytes, that is taken from now on; a longer one ends the connection before it is buffered. */
export function limitMessages(socket: WebSocket, bytes: number): void {
  receiverOf(socket)._maxPayload = bytes;
}
