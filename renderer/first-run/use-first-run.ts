import { useEffect, useRef } from 'react';
import { useLive } from '../live/live.ts';
import { useMay } from '../live/may.ts';
import { go, usePlace } from '../router.ts';

/**
 * Opens the first run on a screen that may answer, once the hub says that nobody has, and leaves it once the hub says so
 * no more: another screen answered, a backup was put back, or the settings were empty for a moment only.
 */
export function useFirstRun(): void {
  const isAsked = useLive(({ screen }) => screen?.firstRun === true);
  const mayAnswer = useMay('admin');
  const isThere = usePlace().page === 'first-run';
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (isAsked && mayAnswer === true) go({ page: 'first-run' });
  }, [isAsked, mayAnswer]);
  // Here and not on the page, whose code may come after the questions are gone.
  useEffect(() => {
    if (wasAsked.current && !isAsked && isThere) go({ page: 'home' });
    wasAsked.current = isAsked;
  }, [isAsked, isThere]);
}
