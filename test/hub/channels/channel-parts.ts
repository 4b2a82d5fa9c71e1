/** What a channel is given in tests: HTTP to this machine, memory, and a notice. */
import { createSourceHttp } from '#hub/sources/source-http.ts';
import type { Notice } from '#hub/channels/channel.ts';
import { Secret } from '#model/secret.ts';
import type { Kept } from '#storage/contract.ts';

export const at = Date.UTC(2027, 0, 15, 11);
export const noticeOf = (rest: Partial<Notice> = {}): Notice => ({
  number: 1,
  severity: 'warn',
  title: 'Kitchen air is unhealthy.',
  text: 'PM2.5 is 62 µg/m³, above 35.',
  at,
  isQuiet: false,
  expires: at + 3_600_000,
  alert: 'unhealthy-air mqtt.pm2_5{device=kitchen}',
  series: 'mqtt.pm2_5{device=kitchen}',
  ...rest,
});

export const secretOf = (value: string): Secret => new Secret('given', value);

/** The HTTP of the sources, which reaches what the settings name. */
export const httpOf = (settings: object) => (signal: AbortSignal) =>
  createSourceHttp({ settings: { settings }, signal, clock: { now: () => at } });

export function memoryOf(kept: Kept[] = []) {
  const all = new Map(kept.map((one) => [`${one.space} ${one.key}`, one]));
  return {
    keep: (changed: Kept) => {
      if (changed.body === null) all.delete(`${changed.space} ${changed.key}`);
      else all.set(`${changed.space} ${changed.key}`, changed);
    },
    get all(): Kept[] {
      return [...all.values()];
    },
  };
}

export const never = (): AbortSignal => new AbortController().signal;
