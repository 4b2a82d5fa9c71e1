/** Packets that other brokers are tested with, sent as they are. They are not part of the project. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connected, raw } from './raw-client.ts';
import { rig } from './fakes.ts';

const folder = process.env['MANTEL_CASES'];

const caseSchema = z.object({
  name: z.string(),
  connect: z.boolean().optional(),
  expect_disconnect: z.boolean().optional(),
  msgs: z.array(z.object({ type: z.string(), payload: z.string() })),
});
const groupsSchema = z.array(
  z.object({ group: z.string(), ver: z.number(), connect: z.boolean().optional(), tests: z.array(caseSchema) }),
);

/** What a broker may do either way, and why we do it ours. */
const different: readonly (readonly [RegExp, string])[] = [
  [/U\+(0001|001F|007F|009F)|0x(0001|001F|007F|009F)/, 'control characters are discouraged, not forbidden (1.5.3)'],
  [/\$CONTROL/, 'a topic of another broker, here one like any other'],
  [/Username zero length ok|Password flag 1 ok|Password with/, 'the login is unknown here'],
  [/v3\.1 {3}CONNECT 1[04] ok/, 'a reserved flag is set, which aedes refuses in 3.1 as in 3.1.1 (MQTT-3.1.2-3)'],
  [/proto ver [26]/, 'it is answered with the 3.1.1 return code 1 (MQTT-3.1.2-2), then closed'],
  [/QoS 2 Dup flow\*3/, 'the third repetition is answered like the second'],
];

/** The notation of the files: hex digits, 'text', r remaining length, s and m and k numbers of 16 bits. */
function bytesOf(notation: string): Buffer {
  const parts = [...notation.matchAll(/'([^']*)'|([rsmk])(\d+)|([0-9a-fA-F]{2,})/g)];
  return Buffer.concat(
    parts.map(([, text, kind, number, hex]) => {
      if (text !== undefined) return Buffer.from(text);
      if (hex !== undefined) return Buffer.from(hex, 'hex');
      return kind === 'r' ? remainingLength(Number(number)) : Buffer.from([Number(number) >> 8, Number(number) & 255]);
    }),
  );
}

function remainingLength(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ;) {
    const digit = left % 128;
    left = Math.floor(left / 128);
    bytes.push(left > 0 ? digit | 128 : digit);
    if (left === 0) return Buffer.from(bytes);
  }
}

describe.skipIf(folder === undefined)('recorded payloads of MQTT', () => {
  const names = folder === undefined ? [] : ['CONNECT', 'PUBLISH', 'SUBSCRIBE', 'PINGREQ', 'DISCONNECT'];
  const groups = names.flatMap((name) =>
    groupsSchema.parse(JSON.parse(readFileSync(resolve(folder ?? '', 'mqtt-packets', `${name}.json`), 'utf8'))),
  );
  for (const { group, ver, connect: groupConnects = true, tests } of groups.filter(({ ver }) => ver < 5)) {
    describe(`${group}`, () => {
      const cases = tests.filter(({ name }) => !different.some(([pattern]) => pattern.test(`${group} ${name}`)));
      test.for(cases)('$name', async ({ connect = groupConnects, expect_disconnect: ends = true, msgs }) => {
        await using hub = await rig();
        const version = ver === 3 ? ({ protocolId: 'MQIsdp', protocolVersion: 3 } as const) : {};
        using client = connect ? await connected(hub.port, { clientId: 'case', ...version }) : await raw(hub.port);
        const heard: Buffer[] = [];
        client.socket.on('data', (chunk: Buffer) => heard.push(chunk));
        const expected = Buffer.concat(msgs.filter(({ type }) => type === 'recv').map((one) => bytesOf(one.payload)));
        // What is read after another packet is sent only once that has been answered.
        let awaited = 0;
        for (const { type, payload } of msgs) {
          if (type === 'send') client.sendBytes(bytesOf(payload));
          if (type !== 'recv') continue;
          awaited += bytesOf(payload).length;
          await expect.poll(() => Buffer.concat(heard).length, { interval: 1 }).toBeGreaterThanOrEqual(awaited);
        }
        if (ends) await client.closed;
        else await client.settled();
        const got = Buffer.concat(heard).toString('hex');
        expect(got.slice(0, expected.length * 2)).toBe(expected.toString('hex'));
      });
    });
  }
});
