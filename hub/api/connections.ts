/** Keeps strangers from using up the connections of the hub. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { isLoopback } from '../access/wrong-tokens.ts';

export const maxConnections = 256;
/** A browser opens six and a WebSocket; a household device one. */
export const maxConnectionsPerAddress = 32;

export function capConnections(server: Server): void {
  const open = new Map<string, number>();
  server.maxConnections = maxConnections;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    if (count > maxConnectionsPerAddress && !isLoopback(address)) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

/** The raw answer to bytes that are no HTTP request, or came too slowly. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const large = error.code === 'HPE_HEADER_OVERFLOW';
    const status = late ? '408 Request Timeout' : large ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const sentence = late ? 'The request came too slowly.' : 'This is not a request Mantel can read.';
    const body = JSON.stringify({ error: sentence });
    socket.write(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}
