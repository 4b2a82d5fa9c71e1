/**
 * A year of samples, one each 10 s, in the store of a real hub: how smoothly Chromium pans it at 1920x1080, from the year
 * down to an hour, and how much the hub grows while all of it leaves as CSV. Prints a table and one line of JSON.
 * Usage: node bench/pan.ts [days]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { day, hour } from '#model/time.ts';
import { findTool } from '#scripts/system-packages.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { quietSettings, startHubProcess, temporaryFolder } from '#test/simulators/hub-process.ts';
import { peakMegabytes, residentMegabytes } from '#test/verify/process-figures.ts';
import { homeValues, repeatable } from './home-samples.ts';

const days = Number(process.argv[2] ?? 365);
const step = 10_000;
const key = 'bench.temperature{device=loft}';
const end = Math.floor(Date.now() / step) * step;
const begin = end - days * day;

async function fill(path: string): Promise<number> {
  const writer = openWriter({ path, boot: 'bench', keepSamples: 1e15, keepMinutes: 1e15, synchronous: 'NORMAL' });
  const name = 'bench.temperature';
  writer.commit({ series: [{ id: 1, key, name, labels: { device: 'loft' }, unit: '°C', kind: 'gauge' }] });
  const value = homeValues('temperature', repeatable(7));
  const perDay = day / step;
  for (let of = 0; of < days; of++) {
    const start = begin + of * day;
    writer.commit({
      samples: packSamples({
        length: perDay,
        series: new Uint32Array(perDay).fill(1),
        at: Float64Array.from({ length: perDay }, (_, i) => start + i * step),
        value: Float64Array.from({ length: perDay }, value),
        arrival: new Uint8Array(perDay),
        undated: new Uint8Array(perDay),
      }),
    });
    await writer.maintain(start + day + 2 * hour, true);
    writer.tidy();
  }
  writer.close();
  return perDay * days;
}

const part = (numbers: readonly number[], of: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * of))] ?? 0;

type Frames = {
  readonly name: string;
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
};

/** Drags to and fro, a move a frame, as a hand does. It stands in quotes, as it runs in the page. */
const drag = `new Promise((done) => {
  const field = document.querySelector('.plot-field');
  const { x, y, width } = field.getBoundingClientRect();
  field.setPointerCapture = () => undefined;
  const middle = x + width / 2;
  const send = (type, at) => field.dispatchEvent(new PointerEvent(type, {
    pointerId: 1, pointerType: 'touch', isPrimary: true, clientX: at, clientY: y + 100, bubbles: true, button: 0,
  }));
  send('pointerdown', middle);
  const found = [];
  let before = performance.now();
  let n = 0;
  requestAnimationFrame(function frame(now) {
    found.push(now - before);
    before = now;
    send('pointermove', middle + width * 0.4 * Math.sin(n / 20));
    if (n++ < 150) return requestAnimationFrame(frame);
    send('pointerup', middle);
    done(found.slice(10));
  });
})`;

async function pan(page: Page, name: string): Promise<Frames> {
  const times = await page.evaluate<number[]>(drag);
  return { name, frames: times.length, median: part(times, 0.5), p95: part(times, 0.95), worst: Math.max(...times) };
}

execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/build.ts'), '--if-stale'], {
  stdio: 'inherit',
});
using data = temporaryFolder();
mkdirSync(join(data.path, 'store'));
const samples = await fill(join(data.path, 'store', 'mantel.db'));
await using hub = await startHubProcess({ data: data.path, settings: quietSettings, built: true });

const address = `${hub.url}/api/v1/export.csv?${new URLSearchParams({ series: key, from: String(begin), to: String(end) }).toString()}`;
// What starting took is given back.
await sleep(8_000);
const rest = residentMegabytes(hub.pid);
const before = peakMegabytes(hub.pid);
const started = performance.now();
const answer = await fetch(address);
let bytes = 0;
let lines = 0;
let most = rest;
for await (const chunk of answer.body ?? []) {
  bytes += chunk.length;
  for (const byte of chunk) if (byte === 10) lines++;
  most = Math.max(most, residentMegabytes(hub.pid));
}
const seconds = (performance.now() - started) / 1_000;
const exported = {
  lines: lines - 1,
  bytes,
  seconds,
  restMb: rest,
  mostMb: most,
  peakBeforeMb: before,
  peakMb: peakMegabytes(hub.pid),
};
console.log(
  `export  ${exported.lines} of ${samples} samples, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s; hub ${rest.toFixed(0)} MB before, ${most.toFixed(0)} MB at most meanwhile`,
);

const tool = findTool('chromium');
const browser = await chromium.launch({
  ...(tool ? { executablePath: tool } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1_920, height: 1_080 } });
await page.goto(`${hub.url}/series?${new URLSearchParams({ key }).toString()}`);
await page.waitForSelector('.plot canvas');
const results: Frames[] = [];
for (const name of ['Year', 'Month', 'Week', 'Day'] as const) {
  await page.getByRole('tab', { name }).click();
  await page.waitForTimeout(1_500);
  await page.locator('.plot-field').focus();
  await page.keyboard.press('PageUp');
  await page.waitForTimeout(1_000);
  results.push(await pan(page, name));
}
for (let i = 0; i < 5; i++) await page.keyboard.press('+');
await page.waitForTimeout(1_500);
results.push(await pan(page, '45 minutes'));
for (const { name, frames, median, p95, worst } of results)
  console.log(
    `${name.padEnd(12)} ${frames} frames  median ${median.toFixed(1)}  p95 ${p95.toFixed(1)}  worst ${worst.toFixed(1)} ms`,
  );
console.log(JSON.stringify({ bench: 'pan', samples, exported, results }));
await browser.close();
