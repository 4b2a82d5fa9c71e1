/** The pages one can go to, for what stands on pages itself: they come in from outside, as they do in router.ts. */
import { useMemo } from 'react';
import type { LiveState } from '../live/live-store.ts';
import { useLive } from '../live/live.ts';
import type { ListedPage } from '../pages/listed.ts';

let listed: (state: LiveState) => readonly ListedPage[] = () => [];
/** Every page that was opened asks with each frame. */
let told: { readonly of: LiveState; readonly text: string } | undefined;

/** Tells how they are found, before the first page is shown. */
export function openWays(pages: typeof listed): void {
  listed = pages;
  told = undefined;
}

function textOf(state: LiveState): string {
  if (told?.of !== state) told = { of: state, text: JSON.stringify(listed(state)) };
  return told.text;
}

/** Another list only when a page comes, goes or is renamed. */
export function useWays(): readonly ListedPage[] {
  const text = useLive(textOf);
  return useMemo(() => JSON.parse(text) as readonly ListedPage[], [text]);
}
