/** A tap into a web page on a panel goes to that page, and the keyboard with it: it is a touch, and on the wall the keys come back. */

/** Told of the window when a hand went into a frame; nothing else of it can be seen from here. */
export const frameTouch = 'frametouch';

/**
 * Follows frames for as long as the page lives. On a wall digits, arrows and Ctrl+Q must work after any tap; in a window
 * somebody may be typing into that page.
 */
export function followFrames(isWall: () => boolean): void {
  addEventListener('blur', () => {
    // The frame has the focus once this event is over.
    setTimeout(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLIFrameElement)) return;
      dispatchEvent(new Event(frameTouch));
      if (!isWall()) return;
      activeElement.blur();
      window.focus();
    });
  });
}
