/** Pauses of alerts as they are written under `maintenance`. Pure. */
import { thingClasses, type ThingClass } from '#model/thing-class.ts';
import { isoText, parseInstant } from '#model/time.ts';
import { isValues, plainText, type Values } from '../form/paths.ts';

export type Pause = {
  /** Epoch ms; undefined when it has begun at once. */
  readonly from: number | undefined;
  readonly until: number;
  readonly rule: string;
  readonly device: string;
  readonly any: ThingClass | undefined;
  readonly written: Values;
};

export const maintenancePath = ['maintenance'] as const;

const all = (written: Values | undefined): readonly Values[] => {
  const windows = written?.['maintenance'];
  return Array.isArray(windows) ? windows.filter(isValues) : [];
};

/** Those that last or are still to come, the first to end before the others. */
export function pausesIn(written: Values | undefined, now: number): readonly Pause[] {
  return all(written)
    .map((window) => ({
      from: parseInstant(plainText(window['from'])),
      until: parseInstant(plainText(window['until'])) ?? 0,
      rule: plainText(window['rule']),
      device: plainText(window['device']),
      any: thingClasses.find((each) => each === window['any']),
      written: window,
    }))
    .filter(({ until }) => until > now)
    .toSorted((a, b) => a.until - b.until);
}

/** `class:` or `device:` and which, or nothing for everything. */
export function pauseOf(what: string, now: number, lasts: number): Values {
  const [kind, ...name] = what.split(':');
  const which = name.join(':');
  return {
    until: isoText(now + lasts),
    ...(kind === 'class' && { any: which }),
    ...(kind === 'device' && { device: which }),
  };
}

/** The change of settings after which these are written; those that are over are not kept. */
export function pausesChange(pauses: readonly Values[]) {
  return pauses.length === 0 ? { path: maintenancePath, remove: true } : { path: maintenancePath, value: pauses };
}
