import { randomUUID } from 'node:crypto';
import { defineCollector } from '#model/collector.ts';
import { probeTopics } from '#model/own-topics.ts';
import { minute } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { outsideBrokerCollectorWords as words } from '#model/words/collector-outside-broker-en.ts';
import { openLink } from './link.ts';
import { normalPlaceOf } from './place.ts';
import { relay } from './relay.ts';
import { outsideBrokerSettings } from './settings.ts';

/** A broker that refuses what it once allowed is asked again so often: its users may be out of order for a while. */
const askAgain = 5 * minute;

/** Settings with which it has worked since they were read. */
const worked = new WeakSet<object>();
/** Filters that a broker is known to hold for a session, by place and client id. */
const held = new Map<string, Set<string>>();

export const outsideBroker = defineCollector({
  kind: 'outside-broker',
  title: 'Outside MQTT broker',
  about:
    'Reads another MQTT broker, such as Mosquitto or EMQX, as if its devices were connected here, and passes chosen topics on to it.',
  settings: outsideBrokerSettings,
  series: {},
  relays: true,
  clash: (one, other) =>
    normalPlaceOf(one.url) === normalPlaceOf(other.url) && one.client_id === other.client_id
      ? words.sameClient
      : undefined,
  async run(world) {
    const { settings, signal, hubId } = world;
    const clientId = settings.client_id ?? `mantel-${hubId}`;
    const session = `${normalPlaceOf(settings.url)} ${clientId}`;
    const filters = held.get(session) ?? new Set();
    held.set(session, filters);
    try {
      const link = await openLink(settings, clientId, signal);
      if (!link) return;
      await using open = link;
      await relay(world, open, {
        probe: `${probeTopics}${randomUUID()}`,
        held: filters,
        works: () => void worked.add(settings),
      });
    } catch (error) {
      if (!(error instanceof Misconfigured) || !worked.has(settings)) throw error;
      throw new Unreachable(error.message, { cause: error, retryAfter: askAgain });
    }
  },
});
