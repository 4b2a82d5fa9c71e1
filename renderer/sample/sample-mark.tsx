/** Below every page of a home that is made up: that it is, and the way back. */
import { useLayoutEffect } from 'react';
import { sampleWords as words } from '#model/words/sample-en.ts';
import { useLive } from '../live/live.ts';
import { currentPixels, reserve } from '../theme/screen-size.ts';
import { pixelPitch } from '../type-size.ts';
import './sample-mark.css';

/** CSS pixels the line has at least. */
const least = 44;
/** mm: a finger. */
const finger = 10;

export function SampleMark() {
  const sample = useLive(({ screen }) => screen?.sample);
  const diagonal = useLive(({ screen }) => screen?.diagonal ?? 24);
  const isMade = sample !== undefined;
  useLayoutEffect(() => {
    if (!isMade) return undefined;
    reserve(Math.max(least, Math.ceil(finger / pixelPitch(currentPixels().display, diagonal))));
    return () => reserve(0);
  }, [isMade, diagonal]);
  if (sample === undefined) return null;
  return (
    <aside className="sample-mark" aria-label={words.mark}>
      <p>
        <strong>{words.mark}.</strong> {words.markNote}
      </p>
      {sample.back === null ? null : (
        <a className="sample-back" href={sample.back}>
          {words.back}
        </a>
      )}
    </aside>
  );
}
