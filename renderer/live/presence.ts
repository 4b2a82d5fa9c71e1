/** Tells the hub whether a person can see this screen, so that its desktop stays silent while the banner is in view. */
import { screenTellsEvery, type ScreenFrame } from '#model/wire.ts';

const fullscreenMode = matchMedia('(display-mode: fullscreen)');

/** Fullscreen by kiosk or F11, or by a script of the page. */
const isFullscreen = (): boolean => fullscreenMode.matches || document.fullscreenElement !== null;

/** Follows the window for as long as the page lives. `tell` says it again, as to a new connection. */
export function followPresence(send: (frame: ScreenFrame) => void): { tell(): void } {
  function tell(): void {
    if (document.visibilityState === 'hidden') send({ type: 'screen', visible: false, fullscreen: isFullscreen() });
    // A page that draws no frames is not seen, whatever it believes of itself; then nothing is said.
    else requestAnimationFrame(() => send({ type: 'screen', visible: true, fullscreen: isFullscreen() }));
  }

  document.addEventListener('visibilitychange', tell);
  document.addEventListener('fullscreenchange', tell);
  fullscreenMode.addEventListener('change', tell);
  setInterval(tell, screenTellsEvery);
  return { tell };
}
