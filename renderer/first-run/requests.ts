/** Questions and wishes to the hub. None rejects: what went wrong is a sentence for the person. */
import { firstRunWords as words } from '#model/words/first-run-en.ts';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `status` is 0 where the hub was not reached. */
  | { readonly ok: false; readonly status: number; readonly why: string };

type Wish = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** Sent as JSON; a file is sent as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/** `path` begins behind /api/v1. An answer without a body is undefined. */
export async function ask<Value>(path: string, { method = 'GET', body, signal }: Wish = {}): Promise<Answer<Value>> {
  try {
    const answer = await fetch(`/api/v1/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' },
        body: body instanceof Blob ? body : JSON.stringify(body),
      }),
      ...(signal && { signal }),
    });
    const told: unknown = answer.status === 204 ? undefined : await answer.json();
    if (answer.ok) return { ok: true, value: told as Value };
    const { error } = (told ?? {}) as { readonly error?: string };
    return { ok: false, status: answer.status, why: error ?? words.failed };
  } catch {
    return { ok: false, status: 0, why: words.failed };
  }
}

/** A setting and its new value; undefined takes it out. */
export type Change = { readonly path: readonly string[]; readonly value: unknown };

/** The sentence why it was not done; undefined when it was. */
export async function change(changes: readonly Change[]): Promise<string | undefined> {
  const wanted = changes.map(({ path, value }) => (value === undefined ? { path, remove: true } : { path, value }));
  const answer = await ask('settings', { method: 'PATCH', body: { changes: wanted } });
  return answer.ok ? undefined : answer.why;
}
