/** Another broker has the port of Mantel's own: how a person connects to it. */
import type { WireOffer } from '#model/wire.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

export type Login = { readonly username: string; readonly password: string };

/** Host and port, for people. */
export const placeOf = ({ url }: WireOffer): string => url.replace(/^mqtts?:\/\//, '');

/** Why it was not done, in one sentence; undefined when it was. */
export async function takeOffer(login: Login | undefined): Promise<string | undefined> {
  try {
    const answer = await fetch('/api/v1/broker/connect', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(login ? { login } : {}),
    });
    if (answer.ok) return undefined;
    if (answer.status === 401 || answer.status === 403) return words.mayOnlyLook;
    const { error } = (await answer.json()) as { readonly error?: string };
    return error ?? words.actionFailed;
  } catch {
    return words.actionFailed;
  }
}
