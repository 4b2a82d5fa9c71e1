/** The lines to and from upsd, over real connections; and every way in which they can go wrong. */
import { type AddressInfo, type Socket, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openConversation } from '#collectors/nut/conversation.ts';
import { UpsdRefusal } from '#collectors/nut/upsd.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';

/** Listens on a free port; `answer` is given each piece that comes. */
async function listen(answer: (socket: Socket, text: string) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.setEncoding('utf8').on('data', (text: string) => answer(socket, text));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    open: () => sockets.size,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
}

const never = new AbortController().signal;
const talk = (port: number, deadline = 2_000, signal = never) =>
  openConversation({ host: '127.0.0.1', port }, deadline, signal);

describe('a conversation', () => {
  it('takes lists and single lines, in whatever pieces they come', async () => {
    const text = 'BEGIN LIST UPS\r\nUPS a "A"\nUPS b "B"\nEND LIST UPS\n';
    await using server = await listen((socket, asked) => {
      if (asked !== 'LIST UPS\n') return void socket.write('OK\n');
      for (const character of text) socket.write(character);
    });
    await using upsd = await talk(server.port);
    expect(await upsd.ask('USERNAME x')).toEqual(['OK']);
    expect(await upsd.ask('LIST UPS')).toEqual(['UPS a "A"', 'UPS b "B"']);
    expect(await upsd.ask('USERNAME x')).toEqual(['OK']);
  });

  it('tells the code of a refusal, and goes on', async () => {
    await using server = await listen(
      (socket, asked) => void socket.write(asked === 'a\n' ? 'ERR DATA-STALE\n' : 'OK\n'),
    );
    await using upsd = await talk(server.port);
    const error = await upsd.ask('a').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpsdRefusal);
    expect(error).toMatchObject({ code: 'DATA-STALE' });
    expect(await upsd.ask('b')).toEqual(['OK']);
  });

  it('ends its connection', async () => {
    await using server = await listen((socket) => void socket.write('OK\n'));
    {
      await using upsd = await talk(server.port);
      await upsd.ask('a');
      expect(server.open()).toBe(1);
    }
    await expect.poll(() => server.open()).toBe(0);
  });

  it('fails within its deadline when nothing comes, or only half of it', async () => {
    for (const half of ['', 'BEGIN LIST UPS\nUPS a "A"\n']) {
      await using server = await listen((socket) => void socket.write(half));
      await using upsd = await talk(server.port, 200);
      const asked = upsd.ask('LIST UPS');
      await expect(asked).rejects.toThrow(Unreachable);
      await expect(asked).rejects.toThrow(
        `upsd at 127.0.0.1:${server.port} does not answer within 0.2 s; look whether that machine is on.`,
      );
    }
  });

  it('fails when the other side hangs up', async () => {
    await using server = await listen((socket) => void socket.end('BEGIN LIST UPS\n'));
    await using upsd = await talk(server.port);
    await expect(upsd.ask('LIST UPS')).rejects.toThrow(/breaks off within its answer\.$/);
  });

  it('fails when the other side resets it', async () => {
    await using server = await listen((socket) => void socket.resetAndDestroy());
    await using upsd = await talk(server.port);
    await expect(upsd.ask('LIST UPS')).rejects.toThrow(/breaks the connection off; look whether this machine/);
  });

  it('fails when nobody listens', async () => {
    const server = await listen(() => undefined);
    await server[Symbol.asyncDispose]();
    await expect(talk(server.port)).rejects.toThrow(/refuses the connection; start it there\.$/);
  });

  it('fails for a name that nobody knows', async () => {
    const asked = openConversation({ host: 'nobody.invalid', port: 3493 }, 4_000, never);
    await expect(asked).rejects.toThrow(/^upsd at nobody\.invalid:3493 (has a name|does not answer)/);
  });

  it('fails, and remembers no more of it, when the other side never stops', async () => {
    const much = `${'x'.repeat(1_023)}\n`.repeat(64);
    const pour = (socket: Socket): void => {
      if (!socket.destroyed) socket.write(much, () => pour(socket));
    };
    await using server = await listen((socket) => {
      socket.write('BEGIN LIST UPS\n');
      pour(socket);
    });
    await using upsd = await talk(server.port, 10_000);
    await expect(upsd.ask('LIST UPS')).rejects.toThrow(BadReading);
  });

  it('is given up when the source is stopped', async () => {
    await using server = await listen(() => undefined);
    const stop = new AbortController();
    await using upsd = await talk(server.port, 10_000, stop.signal);
    const asked = upsd.ask('LIST UPS');
    stop.abort();
    await expect(asked).rejects.toThrow(Unreachable);
    await expect.poll(() => server.open()).toBe(0);
  });
});
