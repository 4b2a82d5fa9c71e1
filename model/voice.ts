/** One voice: who tells a person of an alert, the banner on a screen or a notification of the desktop. Pure. */

/** What is known of a screen that is connected. */
export type SeenScreen = {
  /** In view and in focus, as its page last said: neither hidden, minimised nor covered. */
  readonly visible: boolean;
  readonly fullscreen: boolean;
  /** It is on the machine whose desktop would speak. */
  readonly here: boolean;
};

/** Whether one of the screens is sure to be seen by whoever would see a notification: then its banner is the notification. */
export function bannerIsSeen(screens: Iterable<SeenScreen>): boolean {
  for (const { visible, fullscreen, here } of screens) if (visible && fullscreen && here) return true;
  return false;
}
