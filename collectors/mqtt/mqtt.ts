import type { SeriesTable } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { createDryRunner } from './dry-run.ts';
import { patience } from './early-words.ts';
import { knownQuantities } from './quantities.ts';
import { createReader } from './reader.ts';
import { mqttSettings } from './settings.ts';

const series: SeriesTable = Object.fromEntries(
  knownQuantities.map(({ name, unit, kind, about, low, high }) => {
    const range = unit === 'bool' ? '' : ` Anything outside ${low} to ${high} is dropped.`;
    return [name, { unit, kind, about: `${about}${range}`, labels: ['device'] }];
  }),
);

export const mqtt = defineCollector({
  kind: 'mqtt',
  title: 'MQTT',
  about:
    'Reads what devices publish. By itself: Zigbee2MQTT, Tasmota, Shelly, Z-Wave JS UI, rtl_433, Ruuvi, Theengs, whatever announces itself to Home Assistant (ESPHome), flat JSON objects, bare numbers and words; anything else by mapping.',
  settings: mqttSettings,
  series,
  discovers: 'Any other number under its own name, as a gauge without unit, and whatever a mapping names.',
  clash: (one, other) => (one.automatic && other.automatic ? words.twoSources : undefined),
  async run(world) {
    const { settings, sink, clock, bus, devices } = world;
    const now = (): number => clock.now();
    const reader = createReader({ settings, sink, now, known: devices });
    const { read, learn, settle } = reader;
    world.dryRuns.offer(createDryRunner({ reader, now, known: devices }));
    using _subscription = bus.read('#', read);
    using _kept = bus.kept('#', learn);
    for await (const _ of clock.ticks(patience, world.signal)) {
      try {
        settle();
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        sink.trouble(words.earlyWords, error);
      }
    }
  },
});
