/**
 * Which time to believe, as a pure step. The hub keeps its own time: the monotonic clock plus an offset. Small
 * differences to the wall clock are followed slowly; a jump is believed only when it has lasted, when the machine
 * slept as long, or when the system says it has just synchronised. Until a clock has earned trust it is simply followed.
 */

/** One look at the machine's clocks, all in ms. */
export type Reading = {
  /** Epoch ms by the system's wall clock, which people and NTP may set. */
  readonly wall: number;
  /** Since the hub started; never jumps, stands still while the machine sleeps. */
  readonly monotonic: number;
  /** Since the machine started, sleep included; whole seconds. */
  readonly uptime: number;
  /** Epoch ms at which the system last synchronised with a time server, when it says. */
  readonly synchronisedAt: number | undefined;
};

export type Discipline = {
  /** Epoch ms at monotonic 0. */
  readonly offset: number;
  readonly trusted: boolean;
  /** Epoch ms of the release: the present is later. */
  readonly builtAt: number;
  /** Epoch ms of the newest stored sample: a clock that says less has yet to be set. */
  readonly newestAt: number;
  /** Monotonic ms of the last step. */
  readonly steppedAt: number;
  /** uptime - monotonic at the last step: grows by what the machine slept. */
  readonly asleep: number;
  /** A jump of the wall clock that is not believed yet. */
  readonly jump: { readonly offset: number; readonly since: number; readonly wall: number } | undefined;
};

export type ClockEvent =
  | { readonly kind: 'trusted' }
  /** The wall clock jumped by so many ms; our own time is kept. */
  | { readonly kind: 'jumped'; readonly by: number }
  | { readonly kind: 'returned' }
  /** Our time moved by so many ms. */
  | { readonly kind: 'adopted'; readonly by: number; readonly why: 'held' | 'synchronised' | 'slept' };

/** Differences up to this are drift and are followed; more is a jump, which NTP steps and people make. */
export const driftLimit = 2_000;
/** A jump is believed after it has stood this long: longer than a mistaken `date -s` and its correction usually take. */
export const holdTime = 60_000;
/** Own time runs at most this much faster or slower while it follows. */
const slewRate = 0.1;
/** Readings of two clocks are never simultaneous: closer than this they agree. */
const agreement = 5;
/** Uptime counts whole seconds. */
const sleepTolerance = driftLimit;

export type Step = { readonly state: Discipline; readonly events: readonly ClockEvent[] };

export function begin(reading: Reading, builtAt: number, newestAt: number): Step {
  const state: Discipline = {
    offset: reading.wall - reading.monotonic,
    trusted: false,
    builtAt,
    newestAt,
    steppedAt: reading.monotonic,
    asleep: reading.uptime - reading.monotonic,
    jump: undefined,
  };
  return step(state, reading);
}

export function step(state: Discipline, reading: Reading): Step {
  const wallOffset = reading.wall - reading.monotonic;
  const next = { ...state, steppedAt: reading.monotonic, asleep: reading.uptime - reading.monotonic };
  if (!state.trusted) {
    const trusted = reading.wall >= Math.max(state.builtAt, state.newestAt) || synchronisedThisBoot(reading);
    return { state: { ...next, offset: wallOffset, trusted }, events: trusted ? [{ kind: 'trusted' }] : [] };
  }
  const by = wallOffset - state.offset;
  if (Math.abs(by) < driftLimit) {
    const most = (reading.monotonic - state.steppedAt) * slewRate;
    const correction = Math.abs(by) < agreement ? 0 : Math.min(most, Math.max(-most, by));
    const events: ClockEvent[] = state.jump ? [{ kind: 'returned' }] : [];
    return { state: { ...next, offset: state.offset + correction, jump: undefined }, events };
  }
  const slept = next.asleep - state.asleep;
  if (slept > driftLimit && Math.abs(by - slept) < sleepTolerance) return adopt(next, wallOffset, by, 'slept');
  return weigh(next, reading, wallOffset, by);
}

function weigh(state: Discipline, reading: Reading, offset: number, by: number): Step {
  const known = state.jump !== undefined && Math.abs(offset - state.jump.offset) < driftLimit ? state.jump : undefined;
  const jump = known ?? { offset, since: reading.monotonic, wall: reading.wall };
  // An hour back may be right; a time before the release never is.
  const possible = reading.wall >= state.builtAt;
  const at = reading.synchronisedAt;
  if (possible && at !== undefined && at >= jump.wall - driftLimit && at <= reading.wall + driftLimit) {
    return adopt(state, offset, by, 'synchronised');
  }
  if (possible && reading.monotonic - jump.since >= holdTime) return adopt(state, offset, by, 'held');
  return { state: { ...state, jump }, events: state.jump ? [] : [{ kind: 'jumped', by }] };
}

function adopt(state: Discipline, offset: number, by: number, why: 'held' | 'synchronised' | 'slept'): Step {
  return { state: { ...state, offset, jump: undefined }, events: [{ kind: 'adopted', by, why }] };
}

/** A mark left by an earlier boot, in a folder that survived it, says nothing about this one. */
function synchronisedThisBoot({ wall, uptime, synchronisedAt }: Reading): boolean {
  return (
    synchronisedAt !== undefined && synchronisedAt >= wall - uptime - driftLimit && synchronisedAt <= wall + driftLimit
  );
}
