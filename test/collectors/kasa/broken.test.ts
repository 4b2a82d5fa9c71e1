/** Devices that do not do what they should, over real TCP and UDP on loopback. */
import type { Socket as DatagramSocket } from 'node:dgram';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { disguise } from '#collectors/kasa/cipher.ts';
import { startKasaHome, type KasaHome } from '../../simulators/kasa.ts';
import { superviseKasa, until } from './supervised.ts';

const id = 'A'.repeat(40);
/** ms: so that those that hang do not hold up the tests. */
const impatient = 400;
const deskSeries = `kasa.power{device=${id}}`;
const framed = (text: string, announced = text.length): Buffer => {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(announced);
  return Buffer.concat([header, disguise(text)]);
};
const withDesk = async (home: KasaHome): Promise<void> => {
  const realtime = { voltage: 230, current: 0.5, power: 115, total: 1 };
  await home.plug({ model: 'hs110', address: '127.0.0.41', id, alias: 'Desk', realtime });
};

test.each<[string, (socket: Socket) => void, string]>([
  [
    'answers garbage',
    (socket) => void socket.end(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'.repeat(4))),
    'It breaks off within its answer, so this reading is left out.',
  ],
  [
    'answers something else than JSON',
    (socket) => void socket.end(framed('I am a teapot')),
    'It answers something that is not JSON, so this reading is left out.',
  ],
  [
    'answers other JSON',
    (socket) => void socket.end(framed('{"system":{}}')),
    "Its answer has not the shape of a Kasa device's (system.get_sysinfo), so this reading is left out.",
  ],
  [
    'ends within its answer',
    (socket) => void socket.end(framed('{"system":', 700)),
    'It breaks off within its answer, so this reading is left out.',
  ],
  [
    'hangs within its answer',
    (socket) => void socket.write(framed('{"system":', 700)),
    'It does not answer within 0.4 s at 127.0.0.42; check that it has power and Wi-Fi.',
  ],
  [
    'takes the question and says nothing',
    (socket) => void socket.resume(),
    'It does not answer within 0.4 s at 127.0.0.42; check that it has power and Wi-Fi.',
  ],
  [
    'hangs up at once',
    (socket) => void socket.destroy(),
    'It does not answer at 127.0.0.42; check that it has power and Wi-Fi.',
  ],
])('one that %s is one sentence, and the others go on', async (_, behave, sentence) => {
  await using home = await startKasaHome();
  await withDesk(home);
  await home.broken('127.0.0.42', behave);
  await using kasa = await superviseKasa(home, { hosts: ['127.0.0.42'] }, impatient);
  await until(() => kasa.value(deskSeries) === 115, 'the desk is read');
  const before = kasa.ingest.samples.length;
  for (let i = 0; i < 3; i++) await kasa.tick();
  // On a busy machine one of three may come too late for the impatient.
  expect(kasa.ingest.samples.length - before).toBeGreaterThanOrEqual(10);
  expect(kasa.health).toMatchObject({ state: 'partial', reason: `127.0.0.42: ${sentence}` });
  expect(kasa.ingest.entries).toHaveLength(1);
  expect(kasa.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('one that never answers holds up no other, and is asked once at a time', async () => {
  await using home = await startKasaHome();
  await withDesk(home);
  let [open, most] = [0, 0];
  await home.broken('127.0.0.42', (socket) => {
    most = Math.max(most, ++open);
    socket.resume().on('close', () => (open -= 1));
  });
  // Longer than the whole test, so that whoever waits for it is found out.
  await using kasa = await superviseKasa(home, { hosts: ['127.0.0.42', '127.0.0.41'] }, 3_000, 'unanswered');
  const readings = (): number => kasa.ingest.samples.filter(({ series }) => series === deskSeries).length;
  await until(() => readings() > 0 && open === 1, 'the desk is read and the other asked');
  for (let tick = 0; tick < 4; tick++) {
    const before = readings();
    await kasa.tickOnly();
    await until(() => readings() > before, 'the desk is read while the other is asked');
  }
  expect([open, most]).toEqual([1, 1]);
});

test('where nobody answers, it says where it asked, and tries again', async () => {
  await using home = await startKasaHome();
  await using kasa = await superviseKasa(home);
  for (let i = 0; i < 6 && kasa.health?.state === 'starting'; i++) await kasa.tick();
  expect(kasa.health).toMatchObject({
    state: 'retrying',
    reason:
      'No Kasa plug answers (the search at 127.255.255.255); check that they have power and Wi-Fi, or write their addresses under hosts.',
  });
});

test('nothing is left open when it has stopped, not even to a plug that was about to answer', async () => {
  await using home = await startKasaHome();
  await home.plug({ model: 'hs100', address: '127.0.0.41', id, delay: 200 });
  const begun = Promise.withResolvers<void>();
  const tcp = new Set<Socket>();
  const udp = new Set<DatagramSocket>();
  const noteTcp = (message: unknown): void => {
    tcp.add((message as { socket: Socket }).socket);
    begun.resolve();
  };
  const noteUdp = (message: unknown): void => void udp.add((message as { socket: DatagramSocket }).socket);
  subscribe('net.client.socket', noteTcp);
  subscribe('udp.socket', noteUdp);
  try {
    const kasa = await superviseKasa(home);
    await begun.promise;
    await kasa.stop();
    expect(tcp.size).toBeGreaterThan(0);
    expect([...tcp].filter(({ destroyed }) => !destroyed)).toEqual([]);
    expect(udp.size).toBe(1);
    for (const socket of udp) expect(() => socket.address()).toThrow('Not running');
  } finally {
    unsubscribe('net.client.socket', noteTcp);
    unsubscribe('udp.socket', noteUdp);
  }
});
