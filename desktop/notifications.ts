/**
 * Shows notices by the notification service of the desktop (freedesktop Desktop Notifications 1.2), and keeps what is
 * shown equal to what is wanted: shows, replaces, closes, and shows anew after the service was restarted.
 */
import { z } from 'zod';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { drawIcon } from './icon.ts';
import { escaped } from './markup.ts';
import type { Notice } from './notices.ts';
import { pauseBefore } from './pauses.ts';
import type { World } from './ports.ts';
import type { SessionBus } from './session-bus.ts';

const service = 'org.freedesktop.Notifications';
const object = { path: '/org/freedesktop/Notifications', interface: service };
/** Name of the .desktop file, by which a desktop groups notifications. */
export const desktopEntry = 'dev.mantel.Mantel';
const urgencies = { info: 0, warn: 1, alarm: 2 } as const;
const icons = { info: 'quiet', warn: 'attention', alarm: 'alarm' } as const;
const iconSize = 64;
/** Reason of NotificationClosed: closed by a call. */
const closedByCall = 3;
const never = 0;

const idSchema = z.number().int().positive();
const capabilitiesSchema = z.array(z.string());
const closedSchema = z.tuple([z.number(), z.number()]);
const actionSchema = z.tuple([z.number(), z.string()]);

type Shown = { readonly id: number; readonly notice: Notice };

export type Notifications = Disposable & {
  /** `speaks`: false while another voice tells of them; what is shown is then closed. */
  show(notices: readonly Notice[], speaks: boolean): void;
};

export type NotificationOptions = World & {
  readonly bus: SessionBus;
  readonly acknowledge: (alert: string) => void;
  readonly snooze: (alert: string) => void;
  readonly open: () => void;
};

export function createNotifications(options: NotificationOptions): Notifications {
  const { bus, acknowledge, snooze, open, timers, random, say } = options;
  const shown = new Map<string, Shown>();
  /** Episodes that are not to be shown again, by key: a person has closed them, or once was enough. */
  const closed = new Map<string, string>();
  let notices: readonly Notice[] = [];
  let speaks = false;
  /** Counts the owners of the service: what an earlier one answers no longer counts. */
  let owner = 0;
  let present = false;
  let capabilities: ReadonlySet<string> | undefined;
  let working = false;
  let failures = 0;
  /** Pending: until then nothing is asked of a service that failed, whatever changes. */
  let retry: Disposable | undefined;

  const call = async (member: string, signature?: string, body?: unknown[]): Promise<unknown> =>
    await bus.call({ destination: service, ...object, member, ...(signature && body && { signature, body }) });

  /** The next thing to do; undefined when what is shown is what is wanted. */
  function next(): (() => Promise<void>) | undefined {
    const wanted = speaks ? notices.filter(({ key, episode }) => closed.get(key) !== episode || shown.has(key)) : [];
    for (const [key, { id }] of shown) {
      if (!wanted.some((notice) => notice.key === key)) return () => close(key, id);
    }
    const due = wanted.find((notice) => !isSame(shown.get(notice.key)?.notice, notice));
    return due && (() => notify(due));
  }

  async function close(key: string, id: number): Promise<void> {
    shown.delete(key);
    await call('CloseNotification', 'u', [id]);
  }

  async function notify(notice: Notice): Promise<void> {
    const asked = owner;
    capabilities ??= new Set(capabilitiesSchema.parse(await call('GetCapabilities')));
    const { summary, detail, severity, alert } = notice;
    const body = capabilities.has('body-markup') ? escaped(detail) : detail;
    const actions = capabilities.has('actions') ? actionsFor(alert) : [];
    const hints = [
      ['urgency', ['y', urgencies[severity]]],
      ['desktop-entry', ['s', desktopEntry]],
      ['image-data', ['(iiibiiay)', imageOf(severity)]],
      ...(severity === 'info' ? [['suppress-sound', ['b', true]]] : []),
    ];
    const replaces = shown.get(notice.key)?.id ?? 0;
    const text = [words.product, replaces, '', summary, body, actions, hints, never];
    const id = idSchema.parse(await call('Notify', 'susssasa{sv}i', text));
    if (asked !== owner) return;
    shown.set(notice.key, { id, notice });
    if (notice.isOnce) closed.set(notice.key, notice.episode);
  }

  async function work(): Promise<void> {
    if (working || !present || retry) return;
    working = true;
    const asked = owner;
    try {
      for (let step = next(); step && asked === owner; step = next()) {
        await step();
        failures = 0;
      }
    } catch (error) {
      if (asked === owner) again(messageOf(error));
    } finally {
      working = false;
    }
    // A new service came while the old one was asked.
    if (asked !== owner) await work();
  }

  function again(why: string): void {
    if (failures === 0) say(words.notificationFailed(why));
    retry = timers.after(pauseBefore(failures++, random(), 4_000), () => {
      retry = undefined;
      void work();
    });
  }

  function forgetRetry(): void {
    retry?.[Symbol.dispose]();
    retry = undefined;
  }

  const ties = new DisposableStack();
  ties.use(
    bus.watchName(service, (owned) => {
      if (owned || present) say(owned ? words.notifies : words.noNotifications);
      owner += 1;
      present = owned;
      capabilities = undefined;
      failures = 0;
      shown.clear();
      forgetRetry();
      void work();
    }),
  );
  ties.use(
    bus.onSignal(service, { ...object, member: 'NotificationClosed' }, (body) => {
      const { data } = closedSchema.safeParse(body);
      const entry = data && entryOf(shown, data[0]);
      if (!entry) return;
      shown.delete(entry.notice.key);
      if (data[1] === closedByCall) void work();
      else closed.set(entry.notice.key, entry.notice.episode);
    }),
  );
  ties.use(
    bus.onSignal(service, { ...object, member: 'ActionInvoked' }, (body) => {
      const { data } = actionSchema.safeParse(body);
      const entry = data && entryOf(shown, data[0]);
      if (!entry) return;
      const { alert } = entry.notice;
      if (alert !== undefined && data[1] === 'acknowledge') acknowledge(alert);
      else if (alert !== undefined && data[1] === 'snooze') snooze(alert);
      else open();
    }),
  );

  return {
    show(next, speaking) {
      notices = next;
      speaks = speaking;
      for (const key of closed.keys()) if (!notices.some((notice) => notice.key === key)) closed.delete(key);
      void work();
    },
    [Symbol.dispose]() {
      ties.dispose();
      forgetRetry();
      if (!present) return;
      // Nobody would close them later. The connection still carries this before it ends.
      for (const { id } of shown.values()) call('CloseNotification', 'u', [id]).catch(() => undefined);
      present = false;
    },
  };
}

/** Names and words in turn. The unnamed one is the notification itself; GNOME shows no more than three others. */
function actionsFor(alert: string | undefined): readonly string[] {
  const ofAlert = ['acknowledge', words.acknowledge, 'snooze', words.snooze];
  return ['default', words.open, ...(alert === undefined ? [] : ofAlert), 'open', words.open];
}

function entryOf(shown: ReadonlyMap<string, Shown>, id: number): Shown | undefined {
  return [...shown.values()].find((one) => one.id === id);
}

/** The detail counts how long it has lasted and changes by the minute, which is no news. */
const isSame = (a: Notice | undefined, b: Notice): boolean =>
  a?.episode === b.episode && a.severity === b.severity && a.summary === b.summary;

/** Width, height, bytes per row, alpha, bits, channels and RGBA bytes, as the specification orders them. */
function imageOf(severity: Notice['severity']): unknown[] {
  const rgba = drawIcon(icons[severity], iconSize, 'rgba');
  return [iconSize, iconSize, iconSize * 4, true, 8, 4, rgba];
}
