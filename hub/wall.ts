/** Follows what decides whether the wall is on: the settings, the presence topic, touches and alerts; tells the screens. */
import type { Alert } from '#model/alert.ts';
import type { Message } from '#model/collector.ts';
import { minutesOf } from '#model/kiosk.ts';
import type { Settings } from '#model/settings.ts';
import { clockReading, second } from '#model/time.ts';
import { wallWords as words } from '#model/words/wall-en.ts';
import type { Timers } from './clock.ts';
import { homeOf } from './home.ts';
import { presenceTold } from './insight/presence-told.ts';
import { wall, type WallState } from './insight/wall.ts';
import type { HubClock, HubLog, Live, MessageBus } from './ports.ts';

export type Wall = Disposable & {
  /** Somebody touched the screen of this machine. */
  touched(): void;
};

export type WallOptions = {
  readonly settings: () => Settings;
  /** This machine's, for homes that name none. */
  readonly timeZone: string;
  readonly bus: Pick<MessageBus, 'read' | 'kept'>;
  readonly live: Pick<Live, 'wall'>;
  readonly alerts: () => readonly Alert[];
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly timers: Pick<Timers, 'every'>;
  readonly log: HubLog;
};

export function keepWall({ settings, timeZone, bus, live, alerts, clock, timers, log }: WallOptions): Wall {
  let topic: string | undefined;
  let listening: DisposableStack | undefined;
  let presence: WallState['presence'];
  let touchedAt: number | undefined;
  let isUnreadable = false;
  let told = '';

  function hear({ payload }: Message): void {
    const there = presenceTold(Buffer.from(payload).toString());
    if (there === undefined) {
      if (!isUnreadable) log.warn({ topic }, words.unreadable(topic ?? ''));
      isUnreadable = true;
      return;
    }
    isUnreadable = false;
    if (presence?.there !== there) presence = { there, since: clock.monotonic() };
    decide();
  }

  function listen(): void {
    const wanted = settings().screen.presence_topic;
    if (wanted === topic) return;
    listening?.dispose();
    listening = new DisposableStack();
    topic = wanted;
    presence = undefined;
    if (topic === undefined) return;
    listening.use(bus.read(topic, hear));
    listening.use(bus.kept(topic, hear));
  }

  function decide(): void {
    listen();
    const { off_from: from, off_to: to, presence_delay: delay } = settings().screen;
    const date = clock.now();
    const next = wall({
      now: clock.monotonic(),
      minute: clockReading(date, homeOf(settings(), timeZone).timeZone).minute,
      off: from === undefined || to === undefined ? undefined : { from: minutesOf(from), to: minutesOf(to) },
      delay: topic === undefined ? undefined : delay,
      presence,
      touchedAt,
      alerts: alerts(),
      date,
    });
    live.wall(next);
    const state = next.on ? words.on[next.reason] : words.off[next.reason];
    if (state !== told && told !== '') log.info({}, state);
    told = state;
  }

  const ticking = timers.every(second, decide);
  decide();
  return {
    touched() {
      touchedAt = clock.monotonic();
      decide();
    },
    [Symbol.dispose]() {
      ticking[Symbol.dispose]();
      listening?.dispose();
    },
  };
}
