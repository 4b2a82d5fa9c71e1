/**
 * The hub's companion in a person's session: follows the hub and tells of it by tray icon and notifications. One for a
 * hub and session: whoever comes second waits until the first has gone.
 */
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { followHub, type HubLinkOptions } from './hub-link.ts';
import { noticesOf } from './notices.ts';
import { createNotifications } from './notifications.ts';
import type { Picture } from './picture.ts';
import type { World } from './ports.ts';
import { openSessionBus, sessionAddress } from './session-bus.ts';
import { createTray } from './tray.ts';
import { trayViewOf } from './tray-view.ts';

export type CompanionOptions = World &
  Pick<HubLinkOptions, 'hub' | 'token' | 'openSocket' | 'fetch'> & {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly pid: number;
    /** Brings the dashboard before the person. */
    readonly open: () => void;
    readonly quit: () => void;
  };

/** What the banner of a screen says, the desktop does not say too. While the hub does not answer, nothing new is said. */
export const desktopSpeaks = ({ bannerSeen }: Pick<Picture, 'bannerSeen'>): boolean => !bannerSeen;

export function startCompanion(options: CompanionOptions): AsyncDisposable {
  const { hub, environment, pid, open, quit, say } = options;
  const bus = openSessionBus({ ...options, address: () => sessionAddress(environment) });
  const ours = `dev.mantel.Companion.port${new URL(hub).port || '80'}`;
  let serving: DisposableStack | undefined;

  function serve(): void {
    if (serving) return;
    const stack = new DisposableStack();
    serving = stack;
    const acknowledge = (alert: string): void => link.acknowledge(alert);
    const notifications = stack.use(createNotifications({ ...options, bus, acknowledge, open }));
    const tray = stack.use(createTray({ ...options, bus, pid, acknowledge, open, quit }));
    const changed = (picture: Picture | undefined): void => {
      tray.show(trayViewOf(picture));
      if (picture) notifications.show(noticesOf(picture.alerts, picture.now), desktopSpeaks(picture));
    };
    const link = stack.use(followHub({ ...options, changed }));
  }

  function rest(): void {
    serving?.dispose();
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
      claim[Symbol.dispose]();
      await bus[Symbol.asyncDispose]();
    },
  };
}
