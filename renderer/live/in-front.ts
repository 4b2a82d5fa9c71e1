/** Whether the page that something stands on is the one that is looked at: what is hidden asks for nothing and hears nothing. */
import { createContext, createElement, use, useLayoutEffect, useState, type ReactNode } from 'react';
import { createFront, type Front, type Source } from './front.ts';

/** What stands on no page is looked at. */
const Shown = createContext(true);
const Through = createContext<Front['through']>((source) => source);

/** For whoever hides pages. */
export function InFront({ value, children }: { readonly value: boolean; readonly children: ReactNode }) {
  const [front] = useState(createFront);
  // Before the page is painted, so that nobody sees what was so when it was hidden.
  useLayoutEffect(() => front.turn(value), [front, value]);
  const heard = createElement(Through, { value: front.through }, children);
  return createElement(Shown, { value }, heard);
}

export const useInFront = (): boolean => use(Shown);

/** The source, silent while the page is hidden: unlike {@link useInFront} it draws nothing anew when that changes. */
export const useThrough = (source: Source): Source => use(Through)(source);
