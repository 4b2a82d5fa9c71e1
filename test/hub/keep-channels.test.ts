import { expect, test } from 'vitest';
import { keepChannels, type KeepChannelsOptions } from '#hub/keep-channels.ts';
import { createInterrupting } from '#hub/interrupting.ts';
import type { Alert } from '#model/alert.ts';
import { channelsSchema } from '#model/channels.ts';
import { hour } from '#model/time.ts';
import type { WireDigest } from '#model/wire.ts';
import { memoryOf } from './channels/channel-parts.ts';
import { createFakeMachine } from './fake-machine.ts';
import { createRememberingLog } from './remembering-log.ts';

const noon = Date.UTC(2027, 0, 15, 12);
const draught: Alert = {
  id: 'draught door',
  rule: 'draught',
  series: 'mqtt.open{device=door}',
  state: 'firing',
  severity: 'warn',
  since: noon,
  firedAt: noon,
  title: 'The door is open.',
  detail: 'It is.',
};

test('with no way set up, the digest reaches the desktop, and nothing else does by this road', async () => {
  const machine = createFakeMachine(noon);
  const { keep } = memoryOf();
  const channels = channelsSchema.parse({ interruptions: 1 });
  const now = (): number => machine.wall;
  const interrupting = createInterrupting({ restored: [], keep, settings: () => channels, timeZone: () => 'UTC', now });
  const digests: WireDigest[] = [];
  // What no channel of these settings asks for is left out.
  const options = {
    file: { current: { channels }, onChange: () => ({ [Symbol.dispose]: () => undefined }) },
    secrets: { resolve: () => channels, fingerprint: JSON.stringify },
    asking: { strike: (text: string) => text },
    ingest: { keep, journal: () => undefined },
    kept: [],
    judgement: { interrupting },
    live: { digest: (digest: WireDigest) => void digests.push(digest) },
    clock: { now },
    timers: machine.timers,
    log: createRememberingLog(),
    randomBytes: (bytes: number) => new Uint8Array(bytes),
  } as unknown as KeepChannelsOptions;
  await using _channels = keepChannels(options);
  interrupting.news([
    { what: 'fired', alert: { ...draught, id: 'told' }, mayInterrupt: true },
    { what: 'fired', alert: draught, mayInterrupt: true },
  ]);
  await machine.pass(7 * hour);
  interrupting.tick([draught]);
  expect(digests).toEqual([
    {
      number: 3,
      title: '1 thing from today that could wait',
      text: 'The door is open (since 12:00, still so)',
      until: machine.wall + 6 * hour,
    },
  ]);
});
