/** What a person can do about a job or a sign-in, and how the hub hears of it. */
import type { WireSignIn } from '#model/wire.ts';
import { screenWords } from '#model/words/screen-en.ts';

/** Why it was refused, in one sentence; `costs` when the hub would do it if told so again. */
export type Refusal = { readonly error: string; readonly costs: boolean };

async function ask(path: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const answer = await fetch(path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const told: unknown = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (answer.ok) return told;
  const error =
    typeof told === 'object' && told !== null && 'error' in told ? String(told.error) : screenWords.actionFailed;
  throw new Refused(error, answer.status === 409);
}

class Refused extends Error {
  readonly costs: boolean;
  constructor(message: string, costs: boolean) {
    super(message);
    this.costs = costs;
  }
}

/** The answer, or why there is none. */
async function tried<T>(work: Promise<T>): Promise<T | Refusal> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused) return { error: error.message, costs: error.costs };
    return { error: screenWords.actionFailed, costs: false };
  }
}

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'costs' in answer;

const pathOf = (source: string, job: string, what: string): string =>
  `/api/v1/jobs/${encodeURIComponent(source)}/${encodeURIComponent(job)}/${what}`;

export type JobRequests = {
  run(confirmed: boolean): Promise<unknown>;
  pause(paused: boolean): Promise<unknown>;
  /** Local days, YYYY-MM-DD, both included. */
  fetchDays(from: string, to: string): Promise<unknown>;
  stopFetching(): Promise<unknown>;
};

/** Each resolves with a Refusal when the hub does not do it. */
export function jobRequests(source: string, job: string): JobRequests {
  return {
    run: (confirmed) => tried(ask(pathOf(source, job, 'run'), 'POST', { confirmed })),
    pause: (paused) => tried(ask(pathOf(source, job, 'pause'), 'POST', { paused })),
    fetchDays: (from, to) => tried(ask(pathOf(source, job, 'backfill'), 'POST', { from, to })),
    stopFetching: () => tried(ask(pathOf(source, job, 'backfill'), 'DELETE')),
  };
}

export async function startSignIn(source: string): Promise<WireSignIn | Refusal> {
  return await tried(ask(`/api/v1/sources/${encodeURIComponent(source)}/sign-in`, 'POST') as Promise<WireSignIn>);
}
