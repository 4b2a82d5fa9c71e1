/** Text that somebody made to cost time: the hub has one thread, so a message that takes seconds stops everything. */
import { expect, test } from 'vitest';
import { createReader } from '#collectors/mqtt/reader.ts';
import { mqttSettings } from '#collectors/mqtt/settings.ts';
import { BadReading } from '#model/trouble.ts';

const mappings = [{ topic: 'mapped/x', path: 'a', quantity: 'level' }];
/** Milliseconds of processor time a message may take: what is slow takes seconds, and nothing here a tenth of this. */
const most = 500;

function costOf(topic: string, payload: string): number {
  const sink = { discover: () => ({ put: () => undefined }), snapshot: () => undefined, journal: () => undefined };
  const { read } = createReader({ settings: mqttSettings.parse({ mappings }), sink, now: () => 0 });
  const before = process.threadCpuUsage();
  try {
    read({ topic, payload: Buffer.from(payload), qos: 0, retain: false });
  } catch (error) {
    if (!(error instanceof BadReading)) throw error;
  }
  const { user } = process.threadCpuUsage(before);
  return user / 1_000;
}

const digits = `${'1'.repeat(30_000)}x`;
const announcement = JSON.stringify({
  dev: { ids: ['a'] },
  cmps: Object.fromEntries(
    Array.from({ length: 250 }, (_, n) => [
      `part${n}`,
      { p: 'sensor', stat_t: `a/${n}`, unit_of_meas: 'W', val_tpl: `${n}${'{{'.repeat(1_990)}` },
    ]),
  ),
});

test.each([
  ['digits that are no number', 'a/b', digits],
  ['digits that are no number, under a known name', 'a/b', JSON.stringify({ temperature: digits })],
  ['digits that are no number, mapped', 'mapped/x', JSON.stringify({ a: digits })],
  ['a level of a topic again and again', `a${'/AtoMQTT'.repeat(8_000)}\n`, '21'],
  ['templates of brackets that stay open', 'homeassistant/device/a/config', announcement],
])('%s', (_, topic, payload) => {
  expect(costOf(topic, payload)).toBeLessThan(most);
});
