/** The PIN of the wall as this screen sees it: whether one is set, and whether it has been given since the page was at Home. */
import { useSyncExternalStore } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import { live, useLive } from './live.ts';

const path = '/api/v1/pin';
const listeners = new Set<() => void>();
let isGiven = false;

function set(given: boolean): void {
  if (given === isGiven) return;
  isGiven = given;
  for (const listener of listeners) listener();
}

/** From now on it is asked for again. */
export const forgetPin = (): void => set(false);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePin(): { readonly isSet: boolean; readonly isOpen: boolean } {
  const isSet = useLive(({ screen }) => screen?.kiosk.pin ?? false);
  const given = useSyncExternalStore(listen, () => isGiven);
  return { isSet, isOpen: given || !isSet };
}

export const isPinSet = (): boolean => live.state.screen?.kiosk.pin ?? false;

/** `given` undefined where none is needed. Resolves with why not, in one sentence; undefined when it was accepted. */
export async function givePin(given: string | undefined, purpose: 'leave' | 'settings'): Promise<string | undefined> {
  const trouble = await asked('POST', { ...(given !== undefined && { pin: given }), purpose });
  if (trouble === undefined && purpose === 'settings') set(true);
  return trouble;
}

/** Sets one, or takes it off; `current` is the one there is. Who has just typed one is not asked for it at once. */
export async function changePin(next: string | null, current: string | undefined): Promise<string | undefined> {
  const trouble = await asked('PUT', { pin: next, ...(current !== undefined && { current }) });
  if (trouble === undefined) set(next !== null);
  return trouble;
}

async function asked(method: 'POST' | 'PUT', body: object): Promise<string | undefined> {
  try {
    const answer = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status === 401 || answer.status === 403) return words.mayNot;
    const told = (await answer.json()) as { accepted?: boolean; wait?: number; error?: string };
    if (!answer.ok) return told.error ?? words.unreachable;
    if (told.accepted === true) return undefined;
    return told.wait === undefined || told.wait === 0 ? words.wrong : words.wait(Math.ceil(told.wait / 1_000));
  } catch {
    return words.unreachable;
  }
}
