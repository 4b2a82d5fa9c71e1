import { expect, test } from 'vitest';
import { createLineParser, linesAt } from '#collectors/serial/lines.ts';
import { measure } from '#collectors/serial/measure.ts';
import { mhz19 } from '#collectors/serial/mhz19.ts';
import { createOutlet } from '#collectors/serial/outlet.ts';
import type { FoundSensor, Protocol } from '#collectors/serial/protocol.ts';
import { createStreamReader } from '#collectors/serial/stream.ts';
import { minute } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { mhz19Answer } from '#test/simulators/sensor-frames.ts';
import { createFakeSerial } from '../fake-serial.ts';

/** A sensor that says these lines of hex, `every` ms apart, until it falls silent; what was stored and told of it. */
async function reading(protocol: Protocol, arrivals: string, every = 1_000) {
  const stop = new AbortController();
  let now = 0;
  const fake = createFakeSerial({
    ports: { '/dev/one': arrivals },
    signal: stop.signal,
    stop: () => stop.abort(),
    pass: () => (now += every),
  });
  const connection = await fake.serial.open('/dev/one', { baudRate: 9_600 });
  const reader = createStreamReader(protocol.createParser());
  const found: FoundSensor = { connection, protocol, heard: [], reader, id: undefined };
  const stored: [name: string, value: number][] = [];
  const troubles = new Set<string>();
  async function* ticks(): AsyncGenerator<number> {
    while (!stop.signal.aborted) yield now;
  }
  const outlet = createOutlet({
    world: {
      signal: stop.signal,
      clock: { now: () => now, ticks },
      sink: { snapshot: () => undefined, trouble: (_, error) => void troubles.add(messageOf(error)) },
    },
    found,
    device: protocol.kind,
    every: 0,
    open: ({ quantity }, device) => ({ put: (value) => void stored.push([`${device} ${quantity}`, value]) }),
    heard: () => undefined,
  });
  const ended = await measure(found, outlet).catch(messageOf);
  return { stored, troubles: [...troubles], ended };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('an MH-Z19 that says nothing but 410 is believed after three minutes', async () => {
  const answers = Array.from({ length: 8 }, () => hex(mhz19Answer(410)));
  const { stored } = await reading(mhz19, [...answers, 'stop'].join('\n'), minute / 2);
  // Heard after half a minute, one minute ... four minutes; the sixth is at three.
  expect(stored).toHaveLength(3);
});

test('one that says another value is believed at once, and 410 from then on', async () => {
  const answers = [400, 5_000, 733, 410].map((ppm) => hex(mhz19Answer(ppm)));
  const { stored } = await reading(mhz19, [...answers, 'stop'].join('\n'));
  expect(stored).toEqual([
    ['mhz19 co2', 733],
    ['mhz19 co2', 410],
  ]);
});

test('a sensor that answers without ever measuring is told, once', async () => {
  const { stored, troubles } = await reading(mhz19, `70 x ${hex(mhz19Answer(0))}\nstop`);
  expect(stored).toEqual([]);
  expect(troubles).toEqual(['It answers, but gives no readings.']);
});

test('a board that names ever new readings fills no memory', async () => {
  const line = (i: number): string => hex(Buffer.from(`{"n${i}": 1}\n`));
  const lines = Array.from({ length: 1_100 }, (_, i) => line(i));
  const { stored, troubles } = await reading(linesAt(9_600, true), [...lines, line(7), 'stop'].join('\n'));
  expect(new Set(stored.map(([name]) => name)).size).toBe(1_000);
  expect(stored.at(-1)).toEqual(['lines n7', 1]);
  expect(troubles[0]).toBe('It names more than 1000 readings; n1000 and further ones are left out.');
});

test('what one stream has said is nothing to another', () => {
  const [one, other] = [createLineParser(true), createLineParser(true)];
  const pairs = Buffer.from('temp=21\n');
  one(pairs);
  expect(one(pairs).kind).toBe('frame');
  expect(other(pairs).kind).toBe('none');
});
