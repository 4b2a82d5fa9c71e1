import { defineCollector } from '#model/collector.ts';
import { second } from '#model/time.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import { openConversation } from './conversation.ts';
import { nutSeries } from './series.ts';
import type { NutSettings } from './settings.ts';
import { nutSettings } from './settings.ts';
import type { Upsd } from './upsd.ts';
import { watch } from './watch.ts';

/** upsd answers from memory, at once. */
const deadline = 5 * second;

/** The collector on an upsd: cases give it a file of answers, the hub the real one. */
export function nutOf(connect: (settings: NutSettings, signal: AbortSignal) => Promise<Upsd>) {
  return defineCollector({
    kind: 'nut',
    title: 'UPS (Network UPS Tools)',
    about: 'Battery, load, voltages and power of uninterruptible power supplies, from upsd; and when the mains fail.',
    settings: nutSettings,
    series: nutSeries,
    clash: (one, other) =>
      one.host === other.host && one.port === other.port && overlaps(one.ups, other.ups) ? words.sameUps : undefined,
    run: (world) => watch(world, () => connect(world.settings, world.signal)),
  });
}

/** No name means all. */
const overlaps = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((name) => others.includes(name));

export const nut = nutOf(({ host, port, tls, fingerprint }, signal) =>
  openConversation({ host, port, encryption: tls ? { fingerprint } : undefined }, deadline, signal),
);
