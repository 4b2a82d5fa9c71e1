/** A real pseudo-terminal under the name of a serial port, with whatever a simulator makes of it behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type PseudoPort = AsyncDisposable & {
  send(bytes: Uint8Array): void;
  /** Takes the port and its name away. */
  unplug(): Promise<void>;
};

/** `link` is where its name appears, as udev would put it under /dev/serial/by-id. Needs socat. */
export async function openPseudoPort(link: string, heard: (bytes: Buffer) => void): Promise<PseudoPort> {
  mkdirSync(dirname(link), { recursive: true });
  const port = spawn('socat', [`pty,raw,echo=0,ignoreeof,link=${link}`, '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(port, 'exit');
  port.stdin.on('error', () => {});
  port.stdout.on('data', heard);
  while (!existsSync(link)) {
    if (port.exitCode !== null) throw new Error('socat ended before the port was there');
    await sleep(5);
  }
  const unplug = async (): Promise<void> => {
    // Killed, socat does not take its link away; udev does when a port goes.
    rmSync(link, { force: true });
    if (port.exitCode === null && port.signalCode === null) port.kill('SIGKILL');
    await ended;
  };
  return { send: (bytes) => void port.stdin.write(bytes), unplug, [Symbol.asyncDispose]: unplug };
}
