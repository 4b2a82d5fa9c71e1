/** Runs a real agent as a process of its own, and invites it to a hub. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pairingAnswerSchema } from '#model/agent.ts';
import type { HubProcess } from './hub-process.ts';

const entry = resolve(import.meta.dirname, '../../hub/main.ts');
const patience = 30_000;

/** Disposing kills it if it still runs. */
export type AgentProcess = AsyncDisposable & {
  /** What it printed, both streams. */
  output(): string;
  /** Sends a signal and waits for the end. Resolves with exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
};

export type AgentProcessOptions = {
  readonly data: string;
  /** Code to join with. */
  readonly code?: string;
  /** Modules loaded first. */
  readonly preloads?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** A code of this hub. */
export async function inviteTo(hub: Pick<HubProcess, 'url' | 'data'>): Promise<string> {
  const token = readFileSync(join(hub.data, 'admin-token'), 'utf8').trim();
  const answer = await fetch(`${hub.url}/api/v1/pairings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  return pairingAnswerSchema.parse(await answer.json()).code;
}

/** Resolves once it is ready, whether or not its hub answers. */
export async function startAgentProcess(options: AgentProcessOptions): Promise<AgentProcess> {
  const { data, code, preloads = [], environment } = options;
  const imports = preloads.flatMap((file) => ['--import', resolve(import.meta.dirname, file)]);
  const args = ['agent', '--data', data, ...(code === undefined ? [] : ['--join', code])];
  const child = spawn(process.execPath, [...imports, entry, ...args], {
    env: { ...process.env, CI: 'true', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-200_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise<number | string>((done) => {
    child.once('exit', (status, signal) => done(signal ?? status ?? -1));
  });
  const end: AgentProcess['end'] = async (signal) => {
    if (!isOver()) child.kill(signal);
    return await ended;
  };
  const deadline = performance.now() + patience;
  while (!text.includes('Ready after')) {
    if (isOver() || performance.now() > deadline) {
      await end('SIGKILL');
      throw new Error(`The agent did not start:\n${text}`);
    }
    await sleep(10);
  }
  return { output: () => text, end, [Symbol.asyncDispose]: async () => void (await end('SIGKILL')) };
}
