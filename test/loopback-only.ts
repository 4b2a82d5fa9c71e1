/** Tests search for devices on loopback alone: a datagram into the network they run in fails the file that sent it. */
import { Socket } from 'node:dgram';
import { afterAll } from 'vitest';

const elsewhere: string[] = [];
const { send } = Socket.prototype;

Socket.prototype.send = function (this: Socket, ...args: unknown[]): void {
  const host = args.findLast((arg) => typeof arg === 'string');
  if (typeof host === 'string' && !/^(127\.|::1$|localhost$)/.test(host)) elsewhere.push(host);
  Reflect.apply(send, this, args);
} as typeof send;

afterAll(() => {
  if (elsewhere.length > 0) throw new Error(`Datagrams were sent to ${elsewhere.join(', ')}.`);
});
