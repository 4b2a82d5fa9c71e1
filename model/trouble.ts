/** Error kinds. Each message says what happened, to which thing, and what to do, in one plain sentence. */

/** The person must act; trying again will not help. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

/** The other side does not let us in, with HTTP status 401 (who are you?) or 403 (not you). */
export class Refused extends Misconfigured {
  readonly status: 401 | 403;
  constructor(message: string, status: 401 | 403) {
    super(message);
    this.status = status;
  }
}

/** Watches until it is disposed, and calls back once when the world has changed so that another try makes sense. */
export type WhenChanged = (notify: () => void) => Disposable;

/** The other side does not answer now; the supervisor tries again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  /** Milliseconds to wait before the next try: those the other side asked for, or those that trying costs it. */
  readonly retryAfter: number | undefined;
  /** Ends the wait early. */
  readonly whenChanged: WhenChanged | undefined;
  /** There is nothing of the kind here: trouble for whoever listed the source, none where it runs unasked. */
  readonly isAbsent: boolean;
  constructor(
    message: string,
    options?: ErrorOptions & { retryAfter?: number; whenChanged?: WhenChanged; isAbsent?: boolean },
  ) {
    super(message, options);
    this.retryAfter = options?.retryAfter;
    this.whenChanged = options?.whenChanged;
    this.isAbsent = options?.isAbsent ?? false;
  }
}

/** Nothing is left of what the source allows; `retryAfter` ms from now there is. No failure of the source's. */
export class AllowanceSpent extends Unreachable {}

/** One reading that cannot be right: dropped, counted, and the first of its kind journalled. */
export class BadReading extends Error {
  override readonly name = 'BadReading';
  /** A known whim of its device, which is dealt with: nobody need look at it. */
  readonly isHandled: boolean;
  constructor(message: string, options?: ErrorOptions & { isHandled?: boolean }) {
    super(message, options);
    this.isHandled = options?.isHandled ?? false;
  }
}

export const healthStates = ['starting', 'healthy', 'partial', 'retrying', 'misconfigured', 'faulty', 'off'] as const;
export type HealthState = (typeof healthStates)[number];

/** Health of one source, as the supervisor knows it. `since` is when this state began, epoch ms. */
export type Health = {
  readonly state: HealthState;
  readonly since: number;
  /** One plain sentence; absent when healthy, and when off by the settings. */
  readonly reason?: string;
  /** Epoch ms of the next attempt while retrying, or while off because there is nothing yet. */
  readonly next?: number;
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
