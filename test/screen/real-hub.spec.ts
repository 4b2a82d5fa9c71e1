/**
 * The whole road: Debian's mosquitto_pub, or a sensor at a serial port, speaks to the real, built hub, and the real page
 * shows it.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base, type Page } from '@playwright/test';
import { z } from 'zod';
import { findTool } from '#scripts/system-packages.ts';
import { plugInDustSensor } from '../simulators/dust-sensor.ts';
import {
  quietSettings,
  startHubProcess,
  temporaryFolder,
  type HubProcess,
  unaskedSettings,
} from '../simulators/hub-process.ts';

const run = promisify(execFile);
const screen = 'screen:\n  distance: 0.6\n';

type Home = {
  readonly hub: HubProcess;
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Stands in for /dev/serial. */
  readonly ports: string;
};

const test = base.extend<{ settings: string; home: Home }>({
  settings: [unaskedSettings, { option: true }],
  home: async ({ page, settings }, use) => {
    using folder = temporaryFolder();
    using ports = temporaryFolder();
    await using hub = await startHubProcess({
      data: folder.path,
      settings: settings + screen,
      environment: { MANTEL_SERIAL: ports.path },
      built: true,
    });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(hub.url);
    await page.waitForSelector('[data-link="live"]');
    await use({ hub, page, complaints, ports: ports.path });
  },
});

const publish = (hub: HubProcess, topic: string, payload: string): Promise<unknown> =>
  run('mosquitto_pub', ['-p', `${hub.brokerPort}`, '-q', '1', '-t', topic, '-m', payload]);

async function clients(hub: HubProcess): Promise<number> {
  const answer: unknown = await (await fetch(`${hub.url}/api/v1/status`)).json();
  return z.object({ broker: z.object({ clients: z.number() }) }).parse(answer).broker.clients;
}

test.describe('with mosquitto-clients', () => {
  test.skip(!findTool('mosquitto_pub'), 'mosquitto_pub is not installed');

  test('a published value is on the screen in under a second, and each later one too', async ({ home }) => {
    const { hub, page, complaints } = home;
    await publish(hub, 'home/living-room/climate', '{"temperature":21.4,"humidity":46}');
    const row = page.locator('.row', { hasText: 'Living room' });
    await expect(row).toContainText('21.4', { timeout: 1_000 });
    await expect(row).toContainText('46%');
    for (const value of ['22.7', '19.8', '20.1']) {
      await publish(hub, 'home/living-room/climate', `{"temperature":${value}}`);
      await expect(row).toContainText(value, { timeout: 1_000 });
    }
    expect(complaints).toEqual([]);
  });

  test('mosquitto_sub hears what mosquitto_pub says, retained messages too', async ({ home: { hub } }) => {
    await run('mosquitto_pub', ['-p', `${hub.brokerPort}`, '-q', '1', '-r', '-t', 'lamp/state', '-m', 'ON']);
    const listener = execFile('mosquitto_sub', [
      '-p',
      `${hub.brokerPort}`,
      '-q',
      '1',
      '-v',
      '-C',
      '2',
      '-W',
      '10',
      '-t',
      'lamp/#',
    ]);
    let heard = '';
    listener.stdout?.on('data', (text: string) => (heard += text));
    // It writes into a pipe only when it ends, so its subscription is seen at the broker.
    await expect.poll(() => clients(hub)).toBe(1);
    const ended = once(listener, 'close');
    await publish(hub, 'lamp/level', '40');
    await ended;
    expect(heard).toBe('lamp/state ON\nlamp/level 40\n');
  });

  test('what was shown stands there again after kill -9 and a new start', async ({ home, browser }) => {
    const { hub } = home;
    await publish(hub, 'home/office/climate', '{"temperature":18.3}');
    await hub.end('SIGKILL');
    await using again = await startHubProcess({ data: hub.data, built: true });
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(again.url);
    await expect(page.locator('.row', { hasText: 'Office' })).toContainText('18.3');
    await page.close();
  });
});

test.describe('with socat', () => {
  test.skip(!findTool('socat'), 'socat is not installed');
  test.use({ settings: quietSettings.replace('- kind: mqtt', '- kind: sds011') });

  test('a dust sensor that is plugged in is on Home within 15 s', async ({ home }) => {
    const { page, complaints, ports } = home;
    const link = join(ports, 'by-id', 'usb-1a86_USB_Serial-if00-port0');
    await using _sensor = await plugInDustSensor({ link, pm2_5: 12.4, pm10: 17.9, zeros: 3 });
    const row = page.locator('.row', { hasText: 'Air' });
    await expect(row).toContainText('12', { timeout: 15_000 });
    await expect(row).toContainText('Moderate', { ignoreCase: true });
    expect(complaints).toEqual([]);
  });
});

test('the page says that Mantel is away, keeps what it showed, and comes back by itself', async ({
  home,
  browserName,
}) => {
  expect(browserName).toBe('chromium');
  const { hub, page } = home;
  await fetch(`${hub.url}/api/v1/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ samples: [{ series: 'garden.temperature{device=shed}', unit: '°C', value: 7.5 }] }),
  });
  const row = page.locator('.row', { hasText: 'Shed' });
  await expect(row).toContainText('7.5');
  await hub.end('SIGTERM');
  await page.waitForSelector('[data-link="lost"]');
  await expect(row).toContainText('7.5');
});

test('a frozen hub is told as lost within seconds, and comes back', async ({ home }) => {
  const { hub, page } = home;
  process.kill(hub.pid, 'SIGSTOP');
  await expect(page.getByRole('status')).toContainText('Connection lost', { timeout: 20_000 });
  process.kill(hub.pid, 'SIGCONT');
  await expect(page.getByRole('status')).not.toContainText('Connection lost', { timeout: 30_000 });
});
