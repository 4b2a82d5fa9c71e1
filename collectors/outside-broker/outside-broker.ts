import { randomUUID } from 'node:crypto';
import { defineCollector } from '#model/collector.ts';
import { openLink } from './link.ts';
import { relay } from './relay.ts';
import { outsideBrokerSettings } from './settings.ts';

export const outsideBroker = defineCollector({
  kind: 'outside-broker',
  title: 'Outside MQTT broker',
  about:
    'Reads another MQTT broker, such as Mosquitto or EMQX, as if its devices were connected here, and passes chosen topics on to it.',
  settings: outsideBrokerSettings,
  series: {},
  clash: (one, other) =>
    one.url === other.url && one.client_id === other.client_id
      ? 'two sources at one broker would throw each other out; write another client_id for one'
      : undefined,
  async run(world) {
    const link = await openLink(world.settings, world.signal);
    if (!link) return;
    await using open = link;
    await relay(world, open, `mantel/who/${randomUUID()}`);
  },
});
