/** The PIN of the wall: whether one is set, who gave it, and whether the kiosk may be left. */
import { readFileSync } from 'node:fs';
import { leaveWithin } from '#model/kiosk.ts';
import type { Settings } from '#model/settings.ts';
import { messageOf } from '#model/trouble.ts';
import { pinWords as words } from '#model/words/pin-en.ts';
import { afterWrong, noGuesses, waitOf } from '../insight/pin-guesses.ts';
import type { HubClock, HubLog } from '../ports.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { hashPin, isPinOf } from './pin-hash.ts';

export type PinTry = { readonly accepted: boolean; /** ms until the next try is looked at. */ readonly wait: number };

export type Pin = Disposable & {
  readonly isSet: boolean;
  /** Somebody who may has asked to leave, just now. */
  readonly mayLeave: boolean;
  /** Looks at a PIN; what is wrong makes the next wait. Without a PIN set anything is accepted. */
  check(given: string | undefined, purpose: 'leave' | 'settings'): Promise<PinTry>;
  /** Sets one, or takes it off; `current` is the one there is. Throws Misconfigured when the settings refuse it. */
  change(next: string | null, current: string | undefined): Promise<PinTry>;
};

export type PinOptions = {
  readonly file: Pick<SettingsFile, 'current' | 'edit' | 'onChange' | 'trouble'>;
  /** Path of mantel.yaml. */
  readonly path: string;
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly randomBytes: (bytes: number) => Uint8Array;
  readonly log: HubLog;
};

export function keepPin({ file, path, clock, randomBytes, log }: PinOptions): Pin {
  let guesses = noGuesses;
  let leaveUntil = -Infinity;
  /** Tries are looked at one after the other: ten at once are ten tries. */
  let queue: Promise<unknown> = Promise.resolve();

  const kept = (): string | undefined => file.current.screen.pin;
  /** Settings that are not in force may name a PIN; that they are wrong must not open the wall. */
  const isWritten = (): boolean => {
    if (kept() !== undefined || file.trouble === undefined) return false;
    try {
      return /^\s+pin\s*:/m.test(readFileSync(path, 'utf8'));
    } catch {
      return false;
    }
  };

  async function look(given: string | undefined): Promise<PinTry> {
    const now = clock.monotonic();
    const hash = kept();
    if (hash === undefined) return { accepted: !isWritten(), wait: 0 };
    const wait = waitOf(guesses, now);
    if (wait > 0) return { accepted: false, wait };
    if (given !== undefined && (await isPinOf(hash, given))) {
      guesses = noGuesses;
      return { accepted: true, wait: 0 };
    }
    guesses = afterWrong(guesses, now);
    if (guesses.wrong === 1) log.warn({}, words.wrong);
    return { accepted: false, wait: waitOf(guesses, now) };
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  /** Digits that somebody wrote into mantel.yaml do not stay there. */
  function conceal({ screen }: Pick<Settings, 'screen'>): void {
    const { pin } = screen;
    if (pin === undefined || pin.startsWith('scrypt:')) return;
    inTurn(async () => {
      if (kept() === pin) await file.edit(['screen', 'pin'], await hashPin(pin, randomBytes));
    }).catch((error: unknown) => log.warn({ err: error }, words.notConcealed(messageOf(error))));
  }

  const following = file.onChange(conceal);
  conceal(file.current);
  return {
    get isSet() {
      return kept() !== undefined || isWritten();
    },
    get mayLeave() {
      return clock.monotonic() < leaveUntil;
    },
    check: (given, purpose) =>
      inTurn(async () => {
        const tried = await look(given);
        if (tried.accepted && purpose === 'leave') leaveUntil = clock.monotonic() + leaveWithin;
        return tried;
      }),
    change: (next, current) =>
      inTurn(async () => {
        const tried = await look(current);
        if (!tried.accepted) return tried;
        await file.edit(['screen', 'pin'], next === null ? undefined : await hashPin(next, randomBytes));
        log.info({}, next === null ? words.takenOff : words.set);
        return tried;
      }),
    [Symbol.dispose]: () => following[Symbol.dispose](),
  };
}
