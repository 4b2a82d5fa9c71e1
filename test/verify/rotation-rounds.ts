/**
 * Kills the hub at every step of a renewal whose refresh token is replaced by another one, and looks whether the next start
 * is still signed in.
 */
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AuthorizationServer,
  type Rotation,
  startAuthorizationServer,
} from '../simulators/authorization-server.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';
import { type SignedInHub, comes, startSignedInHub } from '../simulators/signed-in-hub.ts';

/**
 * asked: the server has decided, and its answer is lost. given: the answer is here. half: it stands in another file, not yet
 * on disk. written: it is on disk there. renamed: the file has its name. used: the server has seen the new token.
 */
export const steps = ['asked', 'given', 'half', 'written', 'renamed', 'used'] as const;
export type Step = (typeof steps)[number];

export type RotationFigures = {
  kills: number;
  /** Steps after which nobody was signed in any more. */
  lost: Step[];
  renewals: number;
};

/** ms; a busy machine starts a hub in ten seconds. */
const patience = 30_000;

export type RotationOptions = {
  readonly rounds: number;
  readonly rotation: Rotation;
  readonly steps: readonly Step[];
  readonly preload?: string;
};

export async function rotationRounds(options: RotationOptions): Promise<RotationFigures> {
  using folder = temporaryFolder();
  await using server = await startAuthorizationServer({ rotation: options.rotation, accessHolds: 2 });
  const figures: RotationFigures = { kills: 0, lost: [], renewals: 0 };
  const order = Array.from({ length: options.rounds }, () => options.steps).flat();
  const endAt = join(folder.path, 'end-at');
  const { preload = 'ended-while-writing.mjs' } = options;
  const at = { url: server.url, flow: 'code' } as const;
  let before: Step | undefined;
  for (const step of [...order, undefined]) {
    await using running = await startSignedInHub({ data: folder.path, at, preload, endAt });
    if (!(await isSignedIn(running, server))) {
      if (before !== undefined) figures.lost.push(before);
      await signIn(running, server, folder.path);
    }
    if (step === undefined) break;
    await killAt(step, running, server, endAt);
    figures.kills++;
    before = step;
  }
  figures.renewals = server.asked.filter((grant) => grant === 'refresh_token').length;
  return figures;
}

/** A request is let in; false when the hub asks for a person instead. */
async function isSignedIn(running: SignedInHub, server: AuthorizationServer): Promise<boolean> {
  const used = server.used.length;
  let isNeeded = false;
  await comes(async () => {
    isNeeded = (await running.source()).signIn?.state === 'needed';
    return isNeeded || server.used.length > used;
  }, patience);
  return !isNeeded && server.used.length > used;
}

async function signIn(running: SignedInHub, server: AuthorizationServer, folder: string): Promise<void> {
  const { page = '' } = await running.signIn();
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`Nobody could sign in: ${await answer.text()}`);
  if (!(await isSignedIn(running, server))) throw new Error('Signed in, nothing was asked.');
  if (!(await comes(() => existsSync(join(folder, 'sign-ins.yaml')), patience)))
    throw new Error('Nothing was written.');
}

async function killAt(step: Step, { hub }: SignedInHub, server: AuthorizationServer, endAt: string): Promise<void> {
  const ended = hub.child.exitCode === null && hub.child.signalCode === null ? once(hub.child, 'exit') : undefined;
  const renewals = server.asked.length;
  const kill = async (): Promise<void> => void (await hub.end('SIGKILL'));
  if (step === 'asked') server.held.renewal = kill;
  else if (step === 'used') server.held.thing = async () => (server.asked.length > renewals ? await kill() : undefined);
  else writeFileSync(endAt, step);
  const late = AbortSignal.timeout(patience);
  const isLate = new Promise((resolve) => {
    late.addEventListener('abort', resolve, { once: true });
  });
  await Promise.race([ended, isLate]);
  if (hub.child.signalCode !== 'SIGKILL') throw new Error(`The hub did not come to the step ${step}:\n${hub.output()}`);
  delete server.held.renewal;
  delete server.held.thing;
  rmSync(endAt, { force: true });
}
