/** What a broken or hostile sender may publish: each kind must be survived, explained at most once, and stored as nothing wrong. */
export type BadPayload = { readonly name: string; readonly topic: string; readonly payload: string | Uint8Array };

const yearAhead = (now: number): number => now + 365 * 86_400_000;

export const badPayloads = (now: number): readonly BadPayload[] => [
  { name: 'not JSON', topic: 'bad/text/state', payload: 'hello there' },
  { name: 'cut JSON', topic: 'bad/cut/state', payload: '{"temperature":21' },
  { name: 'NaN', topic: 'bad/nan/state', payload: '{"temperature":NaN}' },
  { name: 'infinity', topic: 'bad/infinity/state', payload: '{"temperature":1e999}' },
  { name: 'minus infinity as text', topic: 'bad/minus/state', payload: '{"temperature":"-Infinity"}' },
  { name: 'an array', topic: 'bad/array/state', payload: '[1,2,3]' },
  { name: 'null', topic: 'bad/null/state', payload: 'null' },
  { name: 'null value', topic: 'bad/null-value/state', payload: '{"temperature":null}' },
  { name: 'words for a number', topic: 'bad/words/state', payload: '{"temperature":"warm"}' },
  { name: 'an object for a number', topic: 'bad/object/state', payload: '{"temperature":{"a":{"b":{}}}}' },
  { name: 'deep JSON', topic: 'bad/deep/state', payload: `${'['.repeat(60_000)}${']'.repeat(60_000)}` },
  { name: 'deep object', topic: 'bad/deeper/state', payload: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}` },
  {
    name: 'ten thousand keys',
    topic: 'bad/keys/state',
    payload: `{${Array.from({ length: 10_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
  },
  {
    name: '__proto__ as a key',
    topic: 'bad/proto/state',
    payload: '{"__proto__":{"temperature":5},"constructor":{"prototype":1},"__proto__x":1}',
  },
  { name: '__proto__ as a topic', topic: '__proto__/constructor', payload: '{"toString":1}' },
  {
    name: 'invalid UTF-8',
    topic: 'bad/utf8/state',
    payload: Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  },
  { name: 'binary', topic: 'bad/binary/state', payload: Uint8Array.from({ length: 256 }, (_, i) => i) },
  { name: 'empty', topic: 'bad/empty/state', payload: '' },
  { name: 'a clock a year ahead', topic: 'bad/ahead/state', payload: `{"time":${yearAhead(now)},"temperature":21}` },
  { name: 'a clock in 1970', topic: 'bad/past/state', payload: '{"time":1,"temperature":21}' },
  { name: 'a time that is no time', topic: 'bad/time/state', payload: '{"time":"noon","temperature":21}' },
  { name: 'a very large number', topic: 'bad/large/state', payload: '{"temperature":1.7976931348623157e308}' },
  { name: 'a key with control characters', topic: 'bad/control/state', payload: '{"temp\\u0000\\u001b[31m":1}' },
  { name: 'a long key', topic: 'bad/long-key/state', payload: `{"${'k'.repeat(10_000)}":1}` },
  { name: 'a long topic', topic: `bad/${'t'.repeat(5_000)}`, payload: '{"temperature":21}' },
  { name: 'spaces and braces in a topic', topic: 'bad/ {x=1},\\ é/state', payload: '{"temperature":21}' },
];

/** 1 MB of JSON: larger than a frame may be, so its connection is closed. */
export const megabyte = (): BadPayload => ({
  name: 'a megabyte',
  topic: 'bad/megabyte/state',
  payload: `{"temperature":21,"padding":"${'x'.repeat(1_048_576)}"}`,
});
