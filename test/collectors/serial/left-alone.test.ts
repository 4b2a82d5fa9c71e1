/** Which ports are opened again, and which are left alone, from run to run of one source. */
import { describe, expect, test } from 'vitest';
import { attend } from '#collectors/serial/attend.ts';
import { anySensor } from '#collectors/serial/sensors.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeSerial } from '../fake-serial.ts';

/** Ports with what each says; `mark` is that of all. */
function attended(says: Readonly<Record<string, string>>) {
  let now = 0;
  const opened: string[] = [];
  const leftAlone: string[] = [];
  const settings = {};
  let mark = 'first';
  const run = async (own: object = settings): Promise<Unreachable> => {
    const stop = new AbortController();
    const fake = createFakeSerial({
      ports: says,
      signal: stop.signal,
      stop: () => stop.abort(),
      pass: (ms) => (now += ms),
    });
    opened.length = 0;
    const attending = attend({
      settings: own,
      serial: {
        list: () => {
          const found = fake.serial.list();
          return { ...found, leftAlone, ports: found.ports.map((port) => ({ ...port, mark })) };
        },
        open(path, options) {
          opened.push(path);
          return fake.serial.open(path, options);
        },
      },
      signal: stop.signal,
      clock: { now: () => now, ticks: () => Promise.reject(new Error('not wanted')) as never },
      port: 'auto',
      protocols: anySensor,
      sought: { thing: 'sensor', name: 'sensor' },
      read: () => Promise.resolve(),
      trouble: () => undefined,
    });
    const error: unknown = await attending.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Unreachable)) throw new Error('It ended otherwise than by finding nothing.');
    return error;
  };
  return {
    run,
    opened: () => [...new Set(opened)],
    leftAlone,
    replug: () => void (mark = 'second'),
  };
}

/** "1-0:1.8.0*255(000001)", as a meter says it. */
const meter = `40 x ${Buffer.from('1-0:1.8.0*255(000001)\n').toString('hex')}\n`;

describe('what is no sensor', () => {
  test('is opened again only once it was plugged in anew, when it had spoken; else in ten minutes', async () => {
    const { run, opened, replug } = attended({ '/dev/meter': meter, '/dev/mute': '' });
    const first = await run();
    expect(opened().toSorted()).toEqual(['/dev/meter', '/dev/mute']);
    expect(first.message).toContain(
      'What speaks at /dev/meter is no sensor, and is left alone until it is plugged in again.',
    );
    expect(first.retryAfter).toBe(10 * 60_000);
    const second = await run();
    expect(opened()).toEqual(['/dev/mute']);
    // Still said, as nothing has changed.
    expect(second.message).toBe(first.message);
    replug();
    await run();
    expect(opened().toSorted()).toEqual(['/dev/meter', '/dev/mute']);
  });

  test('is opened again under other settings', async () => {
    const { run, opened } = attended({ '/dev/meter': meter });
    await run();
    await run({});
    expect(opened()).toEqual(['/dev/meter']);
  });

  test('and is left alone from the start is told of', async () => {
    const { run, leftAlone } = attended({});
    leftAlone.push('/dev/meter is left alone; to read it, list it.');
    expect((await run()).message).toBe(
      'No sensor was found; plug one in. /dev/meter is left alone; to read it, list it.',
    );
  });
});
