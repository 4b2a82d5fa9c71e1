/**
 * Turns the display off and on as the hub has decided: tries one way after the other, looks whether it took, looks again
 * later whether it lasts, and remembers what worked. Where nothing takes, the page is black all the same.
 */
import type { ScreenSwitch, WireKiosk } from '#model/kiosk.ts';
import { minute, second } from '#model/time.ts';
import { screenPowerWords as words } from '#model/words/screen-power-en.ts';
import type { World } from './ports.ts';
import type { DisplaySwitch } from './screen-switches.ts';

export type ScreenPowerOptions = Pick<World, 'timers' | 'say'> & {
  readonly switches: readonly DisplaySwitch[];
  /** What worked last, also before this process. */
  readonly remembered: () => ScreenSwitch | undefined;
  readonly remember: (worked: ScreenSwitch) => void;
};

export type ScreenPower = Disposable & {
  /** Follows the decision; undefined while there is none, and after a minute of that the display is on. */
  follow(wanted: { readonly on: boolean; readonly by: WireKiosk['offBy'] } | undefined): void;
};

/** A display takes its time; looked at so often, so far apart (ms). */
const looks = { count: 4, pause: second / 2 };
/** Some monitors search for another input and wake by that (ms). */
const recheck = { first: 15 * second, later: minute };
/** It woke so often by itself: that way is no good here. */
const patience = 3;
/** A hub that restarts does not light up a bedroom (ms). */
const alone = minute;

export function createScreenPower({ switches, remembered, remember, timers, say }: ScreenPowerOptions): ScreenPower {
  let wanted = { on: true, by: 'auto' as WireKiosk['offBy'] };
  /** Where it is by our doing; undefined at the start, when a process before us may have turned it off. */
  let done: 'on' | 'off' | undefined;
  /** By what it was turned off; undefined while only the page is black. */
  let used: DisplaySwitch | undefined;
  let wakes = 0;
  let refused = new Set<ScreenSwitch>();
  let isWorking = false;
  let ended = false;
  let told = '';
  let looking: Disposable | undefined;
  let lonely: Disposable | undefined;
  const waits = new Set<() => void>();

  const tell = (sentence: string): void => {
    if (sentence !== told) say(sentence);
    told = sentence;
  };

  const pause = (span: number): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        timer[Symbol.dispose]();
        waits.delete(finish);
        resolve();
      };
      const timer = timers.after(span, finish);
      waits.add(finish);
    });

  /** Whether a display went where it was sent. What cannot be seen is believed. */
  async function took(by: DisplaySwitch, on: boolean): Promise<boolean> {
    if (!(await by.turn(on))) return false;
    for (let look = 0; look < looks.count && !ended; look++) {
      const state = await by.state();
      if (state === undefined) return by.name === 'ddcutil';
      if (state === (on ? 'on' : 'off')) return true;
      await pause(looks.pause);
    }
    return false;
  }

  function candidates(): readonly DisplaySwitch[] {
    const { by } = wanted;
    const there = switches.filter(
      ({ applies, name }) => applies && (by === 'auto' || by === name) && !refused.has(name),
    );
    const known = remembered();
    return [...there].sort((a, b) => Number(b.name === known) - Number(a.name === known));
  }

  async function turnOff(): Promise<void> {
    used = undefined;
    for (const by of candidates()) {
      if (ended || wanted.on) return;
      if (!(await took(by, false))) continue;
      used = by;
      remember(by.name);
      tell(words.off(by.name));
      look(recheck.first);
      return;
    }
    tell(words.black);
  }

  async function turnOn(): Promise<void> {
    looking?.[Symbol.dispose]();
    const by = used ?? switches.find(({ applies, name }) => applies && name === remembered());
    used = undefined;
    wakes = 0;
    refused = new Set();
    if (!by) return;
    // At the start a display is left alone that is on anyhow.
    if (done === undefined && (await by.state()) !== 'off') return;
    if (await took(by, true)) return tell(words.on(by.name));
    tell(words.notOn(by.name));
    looking = timers.after(recheck.first, () => {
      used = by;
      done = 'off';
      void work();
    });
  }

  /** Later, whether it is still off. */
  function look(span: number): void {
    looking?.[Symbol.dispose]();
    looking = timers.after(span, () => {
      void stillOff().catch((error: unknown) => say(words.failed(String(error))));
    });
  }

  async function stillOff(): Promise<void> {
    if (!used || wanted.on || ended) return;
    if ((await used.state()) !== 'on') return look(recheck.later);
    wakes += 1;
    if (wakes >= patience) {
      refused.add(used.name);
      tell(words.wakes(used.name));
      wakes = 0;
    }
    done = 'on';
    void work();
  }

  /** One step after the other, and only the last wish counts. */
  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      while (!ended && done !== (wanted.on ? 'on' : 'off')) {
        const { on } = wanted;
        await (on ? turnOn() : turnOff());
        done = on ? 'on' : 'off';
      }
    } catch (error) {
      say(words.failed(String(error)));
    } finally {
      isWorking = false;
    }
  }

  return {
    follow(next) {
      lonely?.[Symbol.dispose]();
      lonely = undefined;
      if (next) {
        wanted = next;
        void work();
      } else {
        lonely = timers.after(alone, () => {
          wanted = { ...wanted, on: true };
          void work();
        });
      }
    },
    [Symbol.dispose]() {
      ended = true;
      lonely?.[Symbol.dispose]();
      looking?.[Symbol.dispose]();
      for (const finish of waits) finish();
      // Nobody would turn it on later.
      void used?.turn(true).catch(() => undefined);
    },
  };
}
