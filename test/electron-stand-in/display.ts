/** A display of its own for a test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findTool } from '#scripts/system-packages.ts';

/** `name` is for $DISPLAY. Disposing ends it. */
export async function startDisplay(): Promise<{ readonly name: string } & AsyncDisposable> {
  const program = findTool('Xvfb');
  if (!program) throw new Error('Xvfb is not installed');
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const numbers = server.stdio[3] as Readable;
  const number = await Promise.race([
    once(numbers, 'data').then(([chunk]: unknown[]) => String(chunk).trim()),
    ended.then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return {
    name: `:${number}`,
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
