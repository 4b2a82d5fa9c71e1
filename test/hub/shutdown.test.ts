import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { onFreePort } from '#hub/next-port.ts';
import { createShutdown } from '#hub/shutdown.ts';
import { createFakeMachine } from './fake-machine.ts';

describe('stopping', () => {
  it('goes in reverse, past steps that fail or hang, and happens once', async () => {
    const machine = createFakeMachine();
    const failures: string[] = [];
    const done: string[] = [];
    const shutdown = createShutdown(machine.timers, (text) => failures.push(text));
    shutdown.defer('first', 1_000, () => void done.push('first'));
    shutdown.defer('hanging', 1_000, () => new Promise(() => undefined));
    shutdown.defer('failing', 1_000, () => Promise.reject(new Error('no')));
    shutdown.defer('throwing', 1_000, () => {
      throw new Error('never');
    });
    shutdown.defer('last', 1_000, async () => {
      await new Promise<void>((resolve) => machine.timers.after(900, resolve));
      done.push('last');
    });
    const running = shutdown.run();
    expect(shutdown.run()).toBe(running);
    await machine.pass(2_000);
    await running;
    expect(done).toEqual(['last', 'first']);
    expect(failures).toEqual([
      'Stopping throwing failed: never',
      'Stopping failing failed: no',
      'Stopping hanging took longer than 1 s; Mantel went on without it.',
    ]);
    expect(machine.waiting).toBe(0);
  });
});

describe('a port', () => {
  const listen = async (port: number) => {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause) => reject(new Error('cannot listen', { cause })));
      server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    return { port: typeof address === 'object' && address ? address.port : 0, [Symbol.dispose]: () => server.close() };
  };

  it('that is taken is passed over', async () => {
    using taken = await listen(0);
    using next = await onFreePort(taken.port, listen);
    expect(next.port).not.toBe(taken.port);
    expect(next.port).toBeGreaterThan(0);
  });

  it('that cannot be had for another reason is not', async () => {
    let tries = 0;
    const refuse = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new Error('cannot listen', { cause: Object.assign(new Error('no'), { code: 'EACCES' }) }));
    };
    await expect(onFreePort(80, refuse)).rejects.toThrow('cannot listen');
    expect(tries).toBe(1);
  });

  it('is any free one when twenty in a row are taken', async () => {
    const asked: number[] = [];
    const chosen = await onFreePort(65_530, (port) => {
      asked.push(port);
      const error = Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
      return port === 0 ? Promise.resolve('any') : Promise.reject(error);
    });
    expect([chosen, asked]).toEqual(['any', [65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 0]]);
  });
});
