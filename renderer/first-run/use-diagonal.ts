/** How large the screen is: as its settings say, else as it says itself, else as its pixels make likely. */
import { useEffect, useState } from 'react';
import type { displaysSchema } from '#model/display-api.ts';
import type { z } from 'zod';
import { useLive } from '../live/live.ts';
import { currentPixels } from '../theme/screen-size.ts';
import { ask } from './requests.ts';
import { displayOf, guessedDiagonal } from './seat.ts';

export type Diagonal = { readonly inches: number; readonly isMeasured: boolean };

/** The hub sees the screens of its own machine only. */
const isOnHub = (): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname);

/** @param isFirst Nobody has said yet how large it is. */
export function useDiagonal(shown: boolean, isFirst: boolean): Diagonal {
  const set = useLive((state) => state.screen?.diagonal);
  const [measured, setMeasured] = useState<number>();
  useEffect(() => {
    if (!shown || !isOnHub()) return undefined;
    const leaving = new AbortController();
    void ask<z.output<typeof displaysSchema>>('displays', { signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted || !answer.ok) return;
      const { width, height } = currentPixels().display;
      setMeasured(displayOf(answer.value, { width: width * devicePixelRatio, height: height * devicePixelRatio }));
    });
    return () => leaving.abort();
  }, [shown]);
  if (!isFirst && set !== undefined) return { inches: set, isMeasured: set === measured };
  if (measured !== undefined) return { inches: measured, isMeasured: true };
  return { inches: guessedDiagonal(currentPixels().display), isMeasured: false };
}
