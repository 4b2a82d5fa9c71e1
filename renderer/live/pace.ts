/**
 * How often the page takes readings: at once after a calm moment, else together, a few as soon as they come to the eye as
 * one and many once a second. A house of 300 devices tells something four times a second, and each time costs as much as
 * all of it together. What a person waits for, as a door that opens or an alert, is never held back, and takes nothing
 * with it that can wait.
 */
import type { DeltaFrame, Frame, WireLatest } from '#model/wire.ts';

/** ms between two times at which readings are taken: after few of them, and after many. */
export const pauseAfter = { few: 250, many: 1_000 } as const;
/** So many readings at once are many. */
export const many = 25;
/** Fields of a frame that tells nothing: its type and its time. */
const bare = 2;

export type Pace = {
  /** A frame that arrived when this machine's clock showed `now`. */
  take(frame: Frame, now: number): void;
  /** Delivers what is held: nothing comes after it. */
  end(): void;
};

type Options = {
  deliver(frame: Frame, now: number): void;
  /** Whether somebody waits for this reading. */
  isAwaited(reading: WireLatest): boolean;
  /** Calls back once, so many ms later. */
  wait(ms: number, then: () => void): void;
};

export function createPace({ deliver, isAwaited, wait }: Options): Pace {
  /** The newest reading of each series that waits. */
  const held = new Map<number, WireLatest>();
  /** Of the frame heard last: what was held is told as of then. */
  let heard = { hub: 0, here: 0 };
  let isResting = false;

  /** How many readings were held. */
  function flush(): number {
    const latest = [...held.values()];
    held.clear();
    if (latest.length > 0) deliver({ type: 'delta', now: heard.hub, latest }, heard.here);
    return latest.length;
  }

  function rest(readings: number): void {
    isResting = true;
    wait(readings >= many ? pauseAfter.many : pauseAfter.few, () => {
      isResting = false;
      const taken = flush();
      if (taken > 0) rest(taken);
    });
  }

  /** What of a frame is not held. */
  function pressing({ latest, ...others }: DeltaFrame): DeltaFrame | undefined {
    const awaited = latest?.filter(isAwaited) ?? [];
    for (const reading of latest ?? []) held.set(reading[0], reading);
    // An older one that is told later would turn the state back.
    for (const [id] of awaited) held.delete(id);
    if (awaited.length > 0) return { ...others, latest: awaited };
    return latest === undefined || Object.keys(others).length > bare ? others : undefined;
  }

  return {
    take(frame, now) {
      heard = { hub: frame.now, here: now };
      // A hello tells all anew, and older readings would follow it.
      if (frame.type === 'hello') held.clear();
      const told = frame.type === 'delta' && isResting ? pressing(frame) : frame;
      if (told !== undefined) deliver(told, now);
      if (!isResting) rest(frame.latest?.length ?? 0);
    },
    end: () => void flush(),
  };
}
