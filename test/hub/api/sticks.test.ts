/** Sticks by way of the API: told with their steps, given a login, dismissed. */
import { describe, expect, it } from 'vitest';
import { noBroker } from '#hub/broker/own-broker.ts';
import type { SeenStick } from '#hub/sticks/watch.ts';
import { adminToken } from './fake-hub.ts';
import { servedHub } from './served-hub.ts';

const path = '/dev/serial/by-id/usb-ITead_Sonoff_Zigbee_3.0_USB_Dongle_Plus_b8b4-if00-port0';
const seen: SeenStick = {
  id: 'sonoff',
  since: 1,
  stick: { name: 'Sonoff', radio: 'zigbee', certain: true, adapter: 'zstack', path, device: '/dev/ttyUSB0' },
  told: {
    name: 'Sonoff',
    radio: 'zigbee',
    certain: true,
    port: path,
    state: 'idle',
    dismissed: false,
    text: 'It waits.',
  },
};

let waiting: readonly SeenStick[];
let port: number | null;
let dismissed: string[];
const served = servedHub(() => {
  waiting = [seen];
  port = 1883;
  dismissed = [];
  const dismiss = (id: string): boolean => id === 'sonoff' && dismissed.push(id) > 0;
  return {
    sticks: { waiting: () => waiting, dismiss, timeZone: () => 'Europe/Vienna' },
    broker: () => ({ ...noBroker.info(), port, reason: port === null ? 'Port 1883 is taken.' : null }),
  };
});

type Told = { readonly text: string; readonly steps: readonly { readonly text: string; readonly code?: string }[] };
const list = async () =>
  (await served.app.inject({ url: '/api/v1/sticks', headers: { host: 'localhost' } })).json<readonly Told[]>();
const post = (what: string, id: string, headers: Record<string, string> = {}) =>
  served.app.inject({
    method: 'POST',
    url: `/api/v1/sticks/${what}`,
    headers: { host: 'localhost', ...headers },
    payload: { id },
  });
const asAdmin = { authorization: `Bearer ${adminToken}` };

describe('sticks', () => {
  it('come with their steps, without a login', async () => {
    const [stick] = await list();
    expect(stick).toMatchObject({ id: 'sonoff', name: 'Sonoff', radio: 'zigbee', port: path, text: 'It waits.' });
    expect(stick?.steps[1]?.code).toContain('password: "MADE-IN-STEP-1"');
    expect(served.hub.access.tokens).toEqual([]);
  });

  it('get a login that may publish its own topics, filled into the steps', async () => {
    const made = await post('login', 'sonoff', asAdmin);
    expect(made.statusCode).toBe(201);
    expect(made.headers['cache-control']).toBe('no-store');
    const { user, password, steps } = made.json<Told & { user: string; password: string }>();
    expect(user).toBe('zigbee2mqtt');
    expect(steps[1]?.code).toContain(`server: mqtt://127.0.0.1:1883\n  user: zigbee2mqtt\n  password: "${password}"`);
    expect(served.hub.access.login(user, password)).toMatchObject({
      scopes: ['ingest', 'view'],
      topics: ['zigbee2mqtt/#', 'homeassistant/#'],
    });
    const second = await post('login', 'sonoff', asAdmin);
    expect(second.json<{ user: string }>().user).toBe('zigbee2mqtt-2');
    expect(JSON.stringify(served.hub.lines)).not.toContain(password);
  });

  it('get one also while the broker moves to the network, as it does with the first login', async () => {
    served.hub.access.onChange(() => (port = null));
    const made = await post('login', 'sonoff', asAdmin);
    expect(made.json<Told>().steps[1]?.code).toContain('server: mqtt://127.0.0.1:1883');
  });

  it('give nobody a login who is no administrator', async () => {
    expect((await post('login', 'sonoff')).statusCode).toBe(403);
    expect(served.hub.access.tokens).toEqual([]);
  });

  it('say what is missing while there is no broker to enter', async () => {
    port = null;
    const sentence = "It needs Mantel's own MQTT broker, which does not listen: Port 1883 is taken.";
    expect(await list()).toMatchObject([{ text: `It waits. ${sentence}`, steps: [] }]);
    const refused = await post('login', 'sonoff', asAdmin);
    expect([refused.statusCode, refused.json()]).toEqual([409, { error: sentence }]);
    expect(served.hub.access.tokens).toEqual([]);
  });

  it('that only need a start come without steps', async () => {
    waiting = [{ ...seen, told: { ...seen.told, state: 'stopped', text: 'It stopped.' } }];
    expect(await list()).toMatchObject([{ text: 'It stopped.', steps: [] }]);
  });

  it('are dismissed', async () => {
    expect((await post('dismiss', 'sonoff')).statusCode).toBe(204);
    expect(dismissed).toEqual(['sonoff']);
    expect((await post('dismiss', 'other')).statusCode).toBe(404);
    expect((await post('login', 'other', asAdmin)).statusCode).toBe(404);
  });
});
