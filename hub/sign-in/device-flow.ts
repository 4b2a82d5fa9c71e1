/** Waits for a person who types a code on the page of a source: RFC 8628 section 3.4 and 3.5. */
import { minute, second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import type { Timers } from '../clock.ts';
import type { HubClock } from '../ports.ts';
import { until } from '../until.ts';
import type { DeviceCode, Granted } from './answers.ts';
import { Declined, type TokenEndpoint } from './token-endpoint.ts';

export type DeviceFlowOptions = {
  readonly endpoint: TokenEndpoint;
  readonly code: DeviceCode;
  readonly timers: Pick<Timers, 'after'>;
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly signal: AbortSignal;
};

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
const shortest = second;
const longest = minute;
/** By which slow_down lengthens the interval, this time and from then on. */
const slower = 5 * second;

/**
 * 'late' when nobody agreed in time. Throws Declined for every refusal but those that ask for patience, and Misconfigured;
 * rejects with the signal's reason once that aborts. A server that does not answer is asked less often.
 */
export async function waitForDevice(options: DeviceFlowOptions): Promise<Granted | 'late'> {
  const { endpoint, code, timers, clock, signal } = options;
  const end = clock.monotonic() + code.holds;
  let interval = Math.max(code.interval, shortest);
  let wait = interval;
  for (;;) {
    const span = wait;
    await until(signal, (done) => timers.after(span, done));
    signal.throwIfAborted();
    if (clock.monotonic() >= end) return 'late';
    try {
      return await endpoint.ask({ grant_type: grantType, device_code: code.device });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Unreachable) {
        wait = Math.max(Math.min(wait * 2, longest), interval, error.retryAfter ?? 0);
        continue;
      }
      if (!(error instanceof Declined)) throw error;
      if (error.code === 'expired_token') return 'late';
      if (error.code === 'slow_down') interval += slower;
      else if (error.code !== 'authorization_pending') throw error;
      wait = interval;
    }
  }
}
