/** aedes and mqtt-packet are used beyond their published types; this says so when an update takes something away. */
import { Aedes } from 'aedes';
import { Duplex } from 'node:stream';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inner } from '#hub/broker/inner-client.ts';

function versionOf(name: string): string {
  const path = resolve(import.meta.dirname, '../../../node_modules', name, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version;
}

test('the versions are those that were read', () => {
  expect(['aedes', 'mqtt-packet', 'aedes-persistence'].map(versionOf)).toEqual(['1.2.0', '9.0.2', '11.0.0']);
});

test('what is used of a client is there', async () => {
  const broker = await Aedes.createBroker();
  const client = inner(broker.handle(new Duplex({ read: () => undefined, write: (_, __, done) => done() })));
  expect({
    batch: typeof client._parsingBatch,
    parseLength: typeof client._parser._parseLength,
    emitError: typeof client._parser._emitError,
    parsePayload: typeof client._parser._parsePayload,
    parseString: typeof client._parser._parseString,
    list: typeof client._parser._list.slice,
    length: typeof client._parser.packet.length,
    subscriptions: typeof client.subscriptions,
    will: client.will,
    pause: typeof client.pause,
    keepalive: client._keepaliveTimer,
  }).toEqual({
    batch: 'number',
    parseLength: 'function',
    emitError: 'function',
    parsePayload: 'function',
    parseString: 'function',
    list: 'function',
    length: 'number',
    subscriptions: 'object',
    will: null,
    pause: 'function',
    keepalive: null,
  });
  client.close();
  await new Promise<void>((resolve) => broker.close(resolve));
});
