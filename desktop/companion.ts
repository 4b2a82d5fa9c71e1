/**
 * The hub's companion in a person's session: follows the hub, turns the display off and on as it decides, and tells of it
 * by tray icon and notifications. Of a hub and session one tells: whoever comes second waits until the first has gone.
 */
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { followHub, type HubLinkOptions } from './hub-link.ts';
import { digestNotices, noticesOf } from './notices.ts';
import { createIdleInhibit } from './idle-inhibit.ts';
import { createNotifications } from './notifications.ts';
import type { Picture } from './picture.ts';
import type { World } from './ports.ts';
import { createScreenPower } from './screen-power.ts';
import type { ScreenPrograms } from './screen-programs.ts';
import { openSessionBus, sessionAddress } from './session-bus.ts';
import { createTray } from './tray.ts';
import { trayViewOf } from './tray-view.ts';

export type CompanionOptions = World &
  Pick<HubLinkOptions, 'hub' | 'token' | 'openSocket' | 'fetch'> & {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly pid: number;
    /** What turns the display off. */
    readonly screen: ScreenPrograms;
    /** Brings the dashboard before the person. */
    readonly open: () => void;
    readonly quit: () => void;
    /** Nothing else is before the person: the session must not count itself idle while the screen is on. */
    readonly isFullscreen?: boolean;
  };

/** What the banner of a screen says, the desktop does not say too. While the hub does not answer, nothing new is said. */
export const desktopSpeaks = ({ bannerSeen }: Pick<Picture, 'bannerSeen'>): boolean => !bannerSeen;

export function startCompanion(options: CompanionOptions): AsyncDisposable {
  const { hub, environment, pid, open, quit, say } = options;
  const bus = openSessionBus({ ...options, address: () => sessionAddress(environment) });
  const ours = `dev.mantel.Companion.port${new URL(hub).port || '80'}`;
  const power = createScreenPower({ ...options, ...options.screen });
  const awake = options.isFullscreen ? createIdleInhibit({ ...options, bus }) : undefined;
  let picture: Picture | undefined;
  let hadPin: boolean | undefined;
  /** While this is the companion of the session. */
  let serving: (Disposable & { tell(): void }) | undefined;

  awake?.hold(true);
  // Also where there is no bus: a display is switched without one.
  const link = followHub({
    ...options,
    changed(next) {
      picture = next;
      hadPin = next?.screen.kiosk.pin ?? hadPin;
      power.follow(next && { on: next.wall.on, by: next.screen.kiosk.offBy });
      // While it is to be off the session may blank it, too.
      awake?.hold(next?.wall.on ?? true);
      serving?.tell();
    },
  });

  function serve(): void {
    if (serving) return;
    const stack = new DisposableStack();
    const { acknowledge, snooze } = link;
    const notifications = stack.use(createNotifications({ ...options, bus, acknowledge, snooze, open }));
    const tray = stack.use(createTray({ ...options, bus, pid, acknowledge, snooze, open, quit }));
    serving = {
      tell() {
        tray.show(trayViewOf(picture, hadPin));
        if (!picture) return;
        const { alerts, digest, now } = picture;
        notifications.show([...noticesOf(alerts, now), ...digestNotices(digest, now)], desktopSpeaks(picture));
      },
      [Symbol.dispose]: () => stack.dispose(),
    };
    if (picture) serving.tell();
  }

  function rest(): void {
    serving?.[Symbol.dispose]();
    serving = undefined;
  }

  const claim = bus.own(ours, (state) => {
    if (state === 'ours') serve();
    else rest();
    if (state === 'waiting') say(words.elsewhere);
  });

  return {
    async [Symbol.asyncDispose]() {
      rest();
      awake?.[Symbol.dispose]();
      link[Symbol.dispose]();
      power[Symbol.dispose]();
      claim[Symbol.dispose]();
      await bus[Symbol.asyncDispose]();
    },
  };
}
