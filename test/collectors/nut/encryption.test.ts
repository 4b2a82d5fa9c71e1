/** STARTTLS: only with a certificate that somebody vouches for. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConversation } from '#collectors/nut/conversation.ts';
import { notUpsd } from '#collectors/nut/reading.ts';
import { UpsdRefusal } from '#collectors/nut/upsd.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { findTool } from '#scripts/system-packages.ts';
import { selfSigned } from '../../simulators/certificate.ts';
import { temporaryFolder } from '../../simulators/hub-process.ts';

const never = new AbortController().signal;

/** An upsd that answers STARTTLS with `answer`, and once it is encrypted everything with OK. */
async function listen(
  answer: string | ((socket: Socket) => void),
  secrets: { readonly key: string; readonly cert: string } | undefined,
) {
  const sockets = new Set<Socket>();
  const plain: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (asked) => {
      plain.push(String(asked));
      if (typeof answer === 'string') socket.write(answer);
      else answer(socket);
      if (!secrets) return;
      const secure = new TLSSocket(socket, { isServer: true, ...secrets });
      secure.on('error', () => undefined);
      secure.on('data', () => void secure.write('OK\n'));
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    /** What was said before the encryption began. */
    plain,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
}

const talk = (port: number, fingerprint?: string, deadline = 4_000) =>
  openConversation({ host: '127.0.0.1', port, encryption: { fingerprint } }, deadline, never);

describe('an upsd that cannot', () => {
  it('says so by its code', async () => {
    await using server = await listen('ERR FEATURE-NOT-CONFIGURED\n', undefined);
    const error = await talk(server.port).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpsdRefusal);
    expect(error).toMatchObject({ code: 'FEATURE-NOT-CONFIGURED' });
  });

  it('does not hold up longer than the deadline', async () => {
    await using server = await listen('OK STARTTLS\n', undefined);
    await expect(talk(server.port, undefined, 300)).rejects.toThrow(/does not answer within 0\.3 s/);
  });

  it('is not taken for one that can', async () => {
    await using server = await listen('OK STARTTLS\nthis is no TLS at all\n', undefined);
    await expect(talk(server.port, undefined, 2_000)).rejects.toThrow(Unreachable);
  });
});

/** Far beyond the deadline of the conversation nobody waits for it. */
const settled = async (conversation: Promise<unknown>): Promise<unknown> =>
  await Promise.race([
    conversation.then(
      () => 'opened',
      (error: unknown) => error,
    ),
    new Promise((done) => {
      AbortSignal.timeout(2_500).addEventListener('abort', () => done('never'));
    }),
  ]);

describe('an upsd that goes away', () => {
  const brokenOff = /^upsd at 127\.0\.0\.1:\d+ breaks the connection off; look whether this machine may connect\.$/;

  it.each([
    ['without an answer', (socket: Socket) => void socket.end()],
    ['by a reset', (socket: Socket) => void socket.resetAndDestroy()],
    ['within its answer', (socket: Socket) => void socket.end('OK START')],
    [
      'within the handshake',
      (socket: Socket) => {
        socket.write('OK STARTTLS\n');
        socket.once('data', () => socket.end());
      },
    ],
  ])('%s is told at once', async (_, answer) => {
    await using server = await listen(answer, undefined);
    const error = await settled(talk(server.port, undefined, 1_000));
    expect(error).toBeInstanceOf(Unreachable);
    expect((error as Unreachable).message).toMatch(brokenOff);
  });

  it('that says nothing, or half of it, is waited for until the deadline', async () => {
    for (const said of ['', 'OK START']) {
      await using server = await listen((socket) => void socket.write(said), undefined);
      expect(await settled(talk(server.port, undefined, 300))).toMatchObject({
        name: 'Unreachable',
        message: expect.stringContaining('does not answer within 0.3 s') as string,
      });
    }
  });

  it('and whoever stops meanwhile is not held up', async () => {
    await using server = await listen(() => undefined, undefined);
    const stop = new AbortController();
    const place = { host: '127.0.0.1', port: server.port, encryption: { fingerprint: undefined } };
    const conversation = settled(openConversation(place, 60_000, stop.signal));
    await expect.poll(() => server.plain).toEqual(['STARTTLS\n']);
    stop.abort();
    expect(await conversation).toBeInstanceOf(Unreachable);
  });
});

it('what is no answer of upsd is not waited for to its end', async () => {
  await using server = await listen((socket) => void socket.write('x'.repeat(2_000)), undefined);
  expect(await settled(talk(server.port, undefined, 1_000))).toMatchObject({ name: notUpsd().name });
});

describe.skipIf(!findTool('openssl'))('with openssl', () => {
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  const secrets = { key: '', cert: '' };
  let fingerprint = '';
  beforeAll(() => {
    const made = selfSigned(folder.path, 'upsd');
    secrets.key = readFileSync(made.key, 'utf8');
    secrets.cert = readFileSync(made.certificate, 'utf8');
    fingerprint = new X509Certificate(secrets.cert).fingerprint256;
  });

  it('talks encrypted when the fingerprint is right, in whatever letters', async () => {
    await using server = await listen('OK STARTTLS\n', secrets);
    await using upsd = await talk(server.port, fingerprint.toLowerCase());
    expect(await upsd.ask('PASSWORD "secret"')).toEqual(['OK']);
    expect(await upsd.ask('LIST UPS')).toEqual(['OK']);
    expect(server.plain).toEqual(['STARTTLS\n']);
  });

  it('takes the answer in whatever pieces it comes', async () => {
    const inPieces = (socket: Socket): void => {
      socket.setNoDelay().write('OK ST');
      setImmediate(() => {
        socket.write('ARTTLS\r\n');
        const secure = new TLSSocket(socket, { isServer: true, ...secrets });
        secure.on('error', () => undefined).on('data', () => void secure.write('OK\n'));
      });
    };
    await using server = await listen(inPieces, undefined);
    await using upsd = await talk(server.port, fingerprint);
    expect(await upsd.ask('LIST UPS')).toEqual(['OK']);
  });

  it('names the fingerprint when nobody vouches for the certificate', async () => {
    await using server = await listen('OK STARTTLS\n', secrets);
    const opened = talk(server.port);
    await expect(opened).rejects.toThrow(Misconfigured);
    await expect(opened).rejects.toThrow(`write its fingerprint ${fingerprint}.`);
  });

  it('says nothing to one with another certificate', async () => {
    await using server = await listen('OK STARTTLS\n', secrets);
    await expect(talk(server.port, `00${fingerprint.slice(2)}`)).rejects.toThrow(/has another certificate than/);
    expect(server.plain).toEqual(['STARTTLS\n']);
  });
});
