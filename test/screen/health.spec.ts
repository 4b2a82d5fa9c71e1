/** What needs a look is told in sentences, and a stick that nobody runs comes with its steps. */
import { expect } from '@playwright/test';
import { pieces, settled, sizes, test } from './screen.ts';

const steps = (password: string) => [
  { text: 'Make a login for Zigbee2MQTT.' },
  { text: 'Save this as ~/zigbee2mqtt/configuration.yaml.', code: `mqtt:\n  password: "${password}"\n` },
  { text: 'Start it, with Docker,', code: 'docker run koenkk/zigbee2mqtt' },
];
const text = 'A Zigbee stick, ConBee II, is plugged in; nothing runs it yet.';
const body = { name: 'ConBee II', radio: 'zigbee', certain: true, port: '/dev/serial/by-id/usb-conbee' } as const;
const waiting = { ...body, state: 'idle', dismissed: false, text } as const;
const silent =
  'Hall motion has said nothing for 3 hours; it usually speaks every 5 minutes. Check its battery or range.';

for (const { width, height } of sizes) {
  test(`a stick that nobody runs has its steps and a login, at ${width}x${height}`, async ({ look }) => {
    const seen = await look({ scene: 'full', width, height });
    const { page, hub } = seen;
    await page.route('**/api/v1/sticks', (route) =>
      route.fulfill({ json: [{ ...body, id: 'conbee', text, steps: steps('MADE-IN-STEP-1') }] }),
    );
    await page.route('**/api/v1/sticks/login', (route) =>
      route.fulfill({ status: 201, json: { user: 'zigbee2mqtt', password: 'secret-1', steps: steps('secret-1') } }),
    );
    const now = Date.parse('2026-11-22T20:47:21Z');
    const stick = { kind: 'stick', subject: 'conbee', at: now } as const;
    const health = {
      state: 'misconfigured',
      since: now,
      reason: 'upsd wants a login; write user and password.',
    } as const;
    hub.send({
      type: 'delta',
      now,
      snapshots: [{ ...stick, body: waiting }],
      sources: [{ id: 'nut', kind: 'nut', title: 'UPS', health }],
      troubles: [{ subject: 'motion', device: null, since: now, text: silent }],
    });
    await expect(page.getByRole('status')).toHaveText(/^Three things need a look\. (?!All quiet)/);
    await page.locator('.verdict-button').click();
    await expect(page.locator('.why')).toContainText(text);
    await page.locator('.why').getByRole('link', { name: 'Health' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Three things need a look.');
    const card = page.locator('.stick');
    await expect(card).toContainText(text);
    await expect(page.locator('.health-list')).toContainText(health.reason);
    await expect(page.locator('.health-list')).toContainText(silent);
    await expect(card.locator('pre').first()).toContainText('MADE-IN-STEP-1');
    await card.getByRole('button', { name: 'Make the login' }).click();
    await expect(card.locator('pre').first()).toContainText('secret-1');
    await expect(card).toContainText('It is not shown again');
    await settled(page);
    for (const piece of await pieces(page)) expect(piece.right > width, piece.text).toBe(false);
    // It leaves once a program runs it.
    hub.send({ type: 'delta', now: now + 1_000, snapshots: [{ ...stick, body: { ...waiting, state: 'run' } }] });
    await expect(card).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.clock-time')).toBeVisible();
    expect(seen.complaints).toEqual([]);
  });
}

test('who may not make a login is told so', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', width: 1920, height: 1080, path: '/health' });
  const refusal = 'This needs a token with the scope "admin".';
  await page.route('**/api/v1/sticks', (route) =>
    route.fulfill({ json: [{ ...body, id: 'conbee', text, steps: steps('MADE-IN-STEP-1') }] }),
  );
  await page.route('**/api/v1/sticks/login', (route) => route.fulfill({ status: 403, json: { error: refusal } }));
  const now = Date.parse('2026-11-22T20:47:21Z');
  hub.send({ type: 'delta', now, snapshots: [{ kind: 'stick', subject: 'conbee', at: now, body: waiting }] });
  await page.getByRole('button', { name: 'Make the login' }).click();
  await expect(page.locator('.health-refused')).toHaveText(refusal);
});

test('a device that cannot be read is marked, and has its sentence where it is looked at', async ({ look }) => {
  const { page, hub } = await look({ scene: 'oddments', width: 1024, height: 600, path: '/devices' });
  const now = Date.parse('2026-11-22T20:47:21Z');
  hub.send({ type: 'delta', now, troubles: [{ subject: 'door', device: 'door', since: now, text: silent }] });
  await expect(page.locator('.device-mark')).toHaveCount(1);
  await page.locator('.device', { hasText: 'Front door' }).getByRole('link').click();
  await expect(page.locator('.device-trouble')).toHaveText(silent);
});

test('a sentence beside no year has the room of the year', async ({ look }) => {
  const { page, hub } = await look({ scene: 'sources', width: 1920, height: 1080, path: '/health' });
  const now = Date.parse('2026-11-22T20:47:21Z');
  hub.send({ type: 'delta', now, troubles: [{ subject: 'motion', device: null, since: now, text: silent }] });
  const right = async (of: string): Promise<number> => {
    const box = await page.locator(of).first().boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  await expect(page.locator('.health-row', { hasText: silent })).toBeVisible();
  const edge = await right('.health-list');
  expect(await right(`.health-row:has-text("${silent}") .health-text`)).toBeCloseTo(edge, 0);
  expect(await right('[data-source="mqtt"] .health-text')).toBeCloseTo(edge, 0);
  expect(await right('[data-source="treasury"] .health-text')).toBeLessThan(edge - 100);
});
