/**
 * Keeps the session from counting itself idle, and so from blanking or locking the display, while the screen of Mantel
 * fills it (freedesktop ScreenSaver, as KDE, GNOME, XFCE and swayidle's bridges have it). The service ends it by itself
 * with our connection.
 */
import { z } from 'zod';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { pauseBefore } from './pauses.ts';
import type { World } from './ports.ts';
import type { SessionBus } from './session-bus.ts';

const service = 'org.freedesktop.ScreenSaver';
const object = { path: '/org/freedesktop/ScreenSaver', interface: service };
const cookieSchema = z.number().int();

export type IdleInhibit = Disposable & {
  /** Whether the session is to be kept awake. */
  hold(on: boolean): void;
};

export type IdleInhibitOptions = World & { readonly bus: SessionBus };

export function createIdleInhibit({ bus, timers, random, say }: IdleInhibitOptions): IdleInhibit {
  let wanted = false;
  let present = false;
  /** Counts the owners of the service: a cookie of an earlier one is worth nothing. */
  let owner = 0;
  let cookie: number | undefined;
  let isWorking = false;
  let failures = 0;
  let retry: Disposable | undefined;

  const call = (member: string, signature: string, body: unknown[]): Promise<unknown> =>
    bus.call({ destination: service, ...object, member, signature, body });

  async function step(): Promise<void> {
    const of = owner;
    if (wanted && cookie === undefined) {
      const given = cookieSchema.parse(await call('Inhibit', 'ss', [words.product, words.keepsAwake]));
      if (of === owner) cookie = given;
    } else if (!wanted && cookie !== undefined) {
      const held = cookie;
      cookie = undefined;
      await call('UnInhibit', 'u', [held]);
    }
  }

  async function work(): Promise<void> {
    if (isWorking || retry || !present) return;
    isWorking = true;
    try {
      while (present && wanted !== (cookie !== undefined)) await step();
      failures = 0;
    } catch (error) {
      if (failures === 0) say(words.notKeptAwake(messageOf(error)));
      retry = timers.after(pauseBefore(failures++, random()), () => {
        retry = undefined;
        void work();
      });
    } finally {
      isWorking = false;
    }
  }

  const watching = bus.watchName(service, (owned) => {
    owner += 1;
    present = owned;
    cookie = undefined;
    void work();
  });

  return {
    hold(on) {
      wanted = on;
      void work();
    },
    [Symbol.dispose]() {
      wanted = false;
      retry?.[Symbol.dispose]();
      retry = undefined;
      void work();
      watching[Symbol.dispose]();
    },
  };
}
