/**
 * Makes docs/screenshots/ from a real hub: a house speaks to it over MQTT, the weather, markets, tasks and headlines come
 * from simulators on this machine, and Chromium shows the page. `npm run screenshots`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectAsync } from 'mqtt';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { hour } from '#model/time.ts';
import { startDeskSources } from '#test/simulators/desk-sources.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '#test/simulators/hub-process.ts';
import { startLivingHome } from '#test/simulators/living-home.ts';
import { weatherAt, type Place } from '#test/simulators/open-meteo-weather.ts';
import { startOpenMeteo } from '#test/simulators/open-meteo.ts';
import { findTool, installSystemPackages } from './system-packages.ts';

const folder = path.resolve(import.meta.dirname, '../docs/screenshots');
const livingRoom = 'mqtt.temperature{device=home/living-room}';
const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
const sizes = [
  { name: '', width: 1920, height: 1080, diagonal: 24 },
  { name: '-1024x600', width: 1024, height: 600, diagonal: 10 },
] as const;

/** The nearest place east of Vienna where rain is on its way, so that the pictures show some. */
function rainyPlace(now: number): Place {
  const hours = Array.from({ length: 24 }, (_, i) => now + i * hour);
  const places = Array.from({ length: 200 }, (_, i) => ({
    latitude: 48.2,
    longitude: Number((16.37 + i / 100).toFixed(2)),
  }));
  const isFit = (place: Place): boolean => {
    const rain = hours.map((at) => weatherAt(place, at)['precipitation'] ?? 0);
    return rain.slice(0, 5).every((mm) => mm === 0) && Math.max(...rain.slice(5, 18)) > 0.6 && rain.at(-1) === 0;
  };
  return places.find(isFit) ?? { latitude: 48.2, longitude: 16.37 };
}

const { latitude, longitude } = rainyPlace(Date.now());

/** The built-in rule waits ten minutes. */
const hastyRule = `
rules:
  - id: unhealthy-air
    title: air is unhealthy
    series: { name: '*.pm2_5', unit: µg/m³, except: [open-meteo] }
    when: above
    limit: 35
    clear: 30
    hold: 10 s
`;

const settings = (weather: string, theme: 'night' | 'day', diagonal: number): string => `
home:
  latitude: ${latitude}
  longitude: ${longitude}
  time_zone: Europe/Vienna
screen:
  theme: ${theme}
  diagonal: ${diagonal}
  distance: 0.6
api:
  port: 0
broker:
  port: 0
collectors:
  - kind: mqtt
  - kind: host
  - kind: open-meteo
    settings:
      forecast_url: ${weather}
      air_quality_url: ${weather}
      archive_url: ${weather}
${desk.settings}${hastyRule}`;

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForSelector('[data-link="live"]');
  // Fades take 600 ms; charts are drawn when their history has come.
  await sleep(2_500);
  await expect(page.locator('.fade-out')).toHaveCount(0);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

/** Every picture that shows no alert, in one theme. */
async function shootTheme(browser: Browser, hub: HubProcess, weather: string, theme: 'night' | 'day'): Promise<void> {
  for (const { name, width, height, diagonal } of sizes) {
    // The hub reloads its settings by itself.
    writeFileSync(path.join(hub.data, 'mantel.yaml'), settings(weather, theme, diagonal));
    await sleep(1_500);
    const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Europe/Vienna', locale: 'en-GB' });
    await page.goto(hub.url);
    await shoot(page, `home-${theme}${name}`);
    await page.goto(`${hub.url}/series?${new URLSearchParams({ key: livingRoom }).toString()}`);
    await page.getByRole('tab', { name: 'Week' }).click();
    await page.locator('.plot canvas').waitFor();
    await sleep(1_000);
    // A finger on the line.
    await page.mouse.move(width * 0.4, height * 0.45);
    await shoot(page, `series-${theme}${name}`);
    await page.close();
  }
}

/** The desk, Devices and Health, while one thing has said that it is away. */
async function shootLists(browser: Browser, hub: HubProcess, weather: string): Promise<void> {
  const shed = await connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`, { reconnectPeriod: 0 });
  await shed.publishAsync('garden/shed', '{"temperature": 6.5, "humidity": 81, "battery": 12}', { qos: 1 });
  await shed.publishAsync('garden/shed/availability', 'offline', { qos: 1 });
  await shed.endAsync();
  for (const theme of ['night', 'day'] as const) {
    for (const { name, width, height, diagonal } of sizes) {
      writeFileSync(path.join(hub.data, 'mantel.yaml'), settings(weather, theme, diagonal));
      await sleep(1_500);
      const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Europe/Vienna', locale: 'en-GB' });
      for (const [list, sign] of [
        ['desk', 'Book flights home'],
        ['devices', 'Shed'],
        ['health', 'Shed'],
      ] as const) {
        await page.goto(`${hub.url}/${list}`);
        await page.getByText(sign).first().waitFor({ timeout: 20_000 });
        await shoot(page, `${list}-${theme}${name}`);
      }
      await page.close();
    }
  }
}

async function shootAlert(browser: Browser, hub: HubProcess, weather: string): Promise<void> {
  for (const { name, width, height, diagonal } of sizes) {
    writeFileSync(path.join(hub.data, 'mantel.yaml'), settings(weather, 'night', diagonal));
    await sleep(1_500);
    const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Europe/Vienna', locale: 'en-GB' });
    await page.goto(hub.url);
    await page.getByText('unhealthy').first().waitFor({ timeout: 20_000 });
    await shoot(page, `home-alert${name}`);
    await page.close();
  }
}

installSystemPackages(console.log);
const executablePath = findTool('chromium');
if (executablePath === undefined) throw new Error('Screenshots need Chromium: apt-get install chromium');
execFileSync(process.execPath, [path.resolve(import.meta.dirname, 'build.ts'), '--if-stale'], { stdio: 'inherit' });
mkdirSync(folder, { recursive: true });
await using weather = await startOpenMeteo({ now: Date.now });
await using desk = await startDeskSources(Date.now);
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
await Promise.all([
  inHome(Infinity, async (hub) => {
    await shootTheme(browser, hub, weather.url, 'night');
    await shootTheme(browser, hub, weather.url, 'day');
    await shootLists(browser, hub, weather.url);
  }),
  inHome(Date.now() - 12 * 60_000, async (hub) => {
    // Until the alert can say for how long.
    await sleep(70_000);
    await shootAlert(browser, hub, weather.url);
  }),
]);
await browser.close();

/** Runs a hub with a house that speaks to it. */
async function inHome(smokeFrom: number, work: (hub: HubProcess) => Promise<void>): Promise<void> {
  using data = temporaryFolder();
  writeFileSync(path.join(data.path, 'secrets.yaml'), desk.secrets, { mode: 0o600 });
  const hub = await startHubProcess({ data: data.path, settings: settings(weather.url, 'night', 24), built: true });
  try {
    await using house = await startLivingHome(hub.brokerPort, Date.now(), smokeFrom);
    let speaking = true;
    const voice = (async () => {
      while (speaking) {
        await house.speak(Date.now());
        await sleep(2_000);
      }
    })();
    // Long enough for this machine and the weather to have spoken too.
    await sleep(15_000);
    await work(hub);
    speaking = false;
    await voice;
  } finally {
    await hub.end();
  }
}
