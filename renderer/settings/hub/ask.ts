/** What the settings page asks of the hub, and how it is refused. */
import type { SettingPath } from '#model/settings-api.ts';
import { screenWords } from '#model/words/screen-en.ts';

export type Refused = {
  /** One plain sentence. */
  readonly refused: string;
  /** Of HTTP; 0 when the hub was not reached. */
  readonly status: number;
  /** The setting it is about, when it is about one. */
  readonly path?: SettingPath;
  /** What is wrong with that setting, without naming it. */
  readonly fault?: string;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

/** Somebody else changed it meanwhile. */
export const isConflict = ({ status }: Refused): boolean => status === 409;

/** The answer, undefined where it is empty, or why there is none. Never throws. */
export async function ask<T>(method: Method, path: string, body?: object, signal?: AbortSignal): Promise<T | Refused> {
  try {
    const answer = await fetch(path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const text = answer.status === 204 ? '' : await answer.text();
    const told = text === '' ? undefined : parsed(text);
    if (answer.ok) return told as T;
    return refusalOf(told, answer.status);
  } catch {
    return { refused: screenWords.actionFailed, status: 0 };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusalOf(told: unknown, status: number): Refused {
  if (status === 401 || status === 403) return { refused: screenWords.mayOnlyLook, status };
  if (typeof told !== 'object' || told === null || !('error' in told))
    return { refused: screenWords.actionFailed, status };
  const path = 'path' in told && Array.isArray(told.path) ? { path: told.path as SettingPath } : {};
  const fault = 'fault' in told && typeof told.fault === 'string' ? { fault: told.fault } : {};
  return { refused: String(told.error), status, ...path, ...fault };
}
