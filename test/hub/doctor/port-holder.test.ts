import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { inodeOf, portHolder } from '#hub/doctor/port-holder.ts';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:075B 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0
   1: 0100007F:20F8 0100007F:A1B2 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1 0
`;

test('who listens is told from who is connected', () => {
  expect([inodeOf(table, 1_883), inodeOf(table, 8_440), inodeOf(table, 80)]).toEqual(['4711', undefined, undefined]);
});

test('a program that listens is named, and a free port has nobody', async () => {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(portHolder(port)).toMatchObject({ by: 'other', pid: process.pid, name: expect.any(String) as string });
  await new Promise((done) => void server.close(done));
  expect(portHolder(port)).toEqual({ by: 'nobody' });
});
