/** Tells the hub whether a person can see this screen, so that its desktop stays silent while the banner is in view. */
import { screenTellsEvery, type ScreenFrame } from '#model/wire.ts';

const fullscreenMode = matchMedia('(display-mode: fullscreen)');

/** Fullscreen by kiosk or F11, or by a script of the page. */
export const isFullscreen = (): boolean => fullscreenMode.matches || document.fullscreenElement !== null;

/**
 * Chromium under X11 calls a fullscreen page visible although it is minimised or covered. Either takes the focus away,
 * so without it the page does not count as seen: an alert told twice is better than one not told.
 */
const isInView = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/** Follows the window for as long as the page lives. `tell` says it again, as to a new connection. */
export function followPresence(send: (frame: ScreenFrame) => void): { tell(): void } {
  function tell(): void {
    if (!isInView()) send({ type: 'screen', visible: false, fullscreen: isFullscreen() });
    // A page that draws no frames is not seen, whatever it believes of itself; then nothing is said.
    else requestAnimationFrame(() => send({ type: 'screen', visible: isInView(), fullscreen: isFullscreen() }));
  }

  document.addEventListener('visibilitychange', tell);
  document.addEventListener('fullscreenchange', tell);
  addEventListener('focus', tell);
  addEventListener('blur', tell);
  fullscreenMode.addEventListener('change', tell);
  setInterval(tell, screenTellsEvery);
  return { tell };
}
