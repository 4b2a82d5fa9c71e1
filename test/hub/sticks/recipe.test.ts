import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { recipe, zigbeeConfiguration } from '#hub/sticks/recipe.ts';
import type { RecipeFor } from '#hub/sticks/recipe.ts';

/**
 * The part of Zigbee2MQTT's own schema (lib/util/settings.schema.json of 2.14) that Mantel writes. Zigbee2MQTT itself
 * refuses an adapter it does not know; keys it does not know it passes over, which would help nobody.
 */
const settings = z.strictObject({
  version: z.literal(5),
  mqtt: z.strictObject({
    server: z.string().regex(/^mqtt:\/\/127\.0\.0\.1:\d+$/),
    user: z.string().min(1),
    password: z.string().min(1),
  }),
  serial: z.strictObject({
    port: z.string().startsWith('/dev/'),
    adapter: z.enum(['deconz', 'zstack', 'zigate', 'ember', 'zboss']).optional(),
    baudrate: z.number().optional(),
    rtscts: z.boolean().optional(),
  }),
  frontend: z.strictObject({ enabled: z.boolean(), port: z.number() }),
  homeassistant: z.strictObject({ enabled: z.boolean() }),
  availability: z.strictObject({ enabled: z.boolean() }),
  advanced: z.strictObject({
    network_key: z.literal('GENERATE'),
    pan_id: z.literal('GENERATE'),
    ext_pan_id: z.literal('GENERATE'),
  }),
});

const byId = '/dev/serial/by-id/usb-Nabu_Casa_ZBT-2_10B41DE58D6C-if00';
const wanted = (stick: Partial<RecipeFor['stick']> = {}): RecipeFor => ({
  stick: { path: byId, device: '/dev/ttyACM0', radio: 'zigbee', ...stick },
  brokerPort: 1883,
  login: { user: 'zigbee2mqtt', password: 'mantel_a-_"\\#: b' },
  timeZone: 'Europe/Vienna',
});
const read = (stick: Partial<RecipeFor['stick']> = {}) => settings.parse(parse(zigbeeConfiguration(wanted(stick))));

test('the configuration names this broker, the login and the port, whatever is in them', () => {
  const { mqtt, serial } = read({ adapter: 'ember', baudRate: 460_800, flowControl: true });
  expect(mqtt).toEqual({ server: 'mqtt://127.0.0.1:1883', user: 'zigbee2mqtt', password: 'mantel_a-_"\\#: b' });
  expect(serial).toEqual({ port: byId, adapter: 'ember', baudrate: 460_800, rtscts: true });
});

test('an adapter nobody knows is left to Zigbee2MQTT', () => {
  expect(read().serial).toEqual({ port: byId });
});

test.each(['ember', 'zstack', 'deconz', 'zigate', 'zboss'] as const)('%s is one it knows', (adapter) => {
  expect(read({ adapter }).serial.adapter).toBe(adapter);
});

test('a name with colons, which Docker divides by, is not used', () => {
  const byPath = wanted({ path: '/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0' });
  expect(settings.parse(parse(zigbeeConfiguration(byPath))).serial.port).toBe('/dev/ttyACM0');
  expect(recipe(byPath)[2]?.code).toContain('--device=/dev/ttyACM0 ');
});

test('the steps lead from the login to the page of the program', () => {
  expect(recipe(wanted({ adapter: 'ember' })).map(({ text }) => text)).toEqual([
    'Make a login for Zigbee2MQTT.',
    'Save this as ~/zigbee2mqtt/configuration.yaml.',
    'Start it, with Docker,',
    'or with Node 22 or later, as a user of the group dialout.',
    'Open http://localhost:8080 and let devices join; they appear here by themselves.',
  ]);
});

test('Z-Wave JS UI is told the same on its own page', () => {
  const steps = recipe(wanted({ radio: 'zwave' }));
  expect(steps.map(({ text }) => text)).toEqual([
    'Make a login for Z-Wave JS UI.',
    'Start it, with Docker.',
    'Open http://localhost:8091, and under Settings enter this.',
  ]);
  expect(steps[2]?.code).toContain(`Z-Wave, serial port   ${byId}\nMQTT, host            127.0.0.1`);
});
