/**
 * The shell in the real Electron, where its binary already lies in node_modules or ELECTRON_OVERRIDE_DIST_PATH names it.
 * Nothing is fetched for it: without the binary it is skipped by name.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron as electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '#desktop/electron-binary.ts';
import { lookForHub } from '#desktop/hub-place.ts';
import { startDisplay } from '../electron-stand-in/display.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { found } = findElectron(root, process.env);

type Shell = { readonly app: ElectronApplication; readonly page: Page; readonly data: string };

const test = base.extend<{ shell: Shell }>({
  shell: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    using folder = temporaryFolder();
    await using display = await startDisplay();
    writeFileSync(path.join(folder.path, 'mantel.yaml'), 'collectors: []\napi:\n  port: 0\nbroker:\n  port: 0\n');
    const app = await electron.launch({
      executablePath: found?.program ?? '',
      // Chromium refuses its sandbox to root.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--ozone-platform=x11', root],
      env: { ...environment(), DISPLAY: display.name, MANTEL_DATA: folder.path },
    });
    const page = await app.firstWindow();
    await page.waitForSelector('[data-link="live"]');
    await use({ app, page, data: folder.path });
    await app.close();
  },
});

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

test.describe('in the real Electron', () => {
  test.skip(!found, 'the binary of Electron is not here');

  test('the page is shut off from Node and stays with its hub', async ({ shell: { page, app } }) => {
    const { origin } = new URL(page.url());
    expect(await page.evaluate('typeof require + typeof process + typeof module')).toBe('undefinedundefinedundefined');
    await page.evaluate("void open('http://127.0.0.1:9/')");
    await page.evaluate("void (location.href = 'http://127.0.0.1:9/')");
    await page.waitForSelector('[data-link="live"]');
    expect(new URL(page.url()).origin).toBe(origin);
    expect(app.windows()).toHaveLength(1);
  });

  test('F11 fills the screen', async ({ shell: { page, app } }) => {
    const full = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
    await page.keyboard.press('F11');
    await expect.poll(full).toBe(true);
    await page.keyboard.press('F11');
    await expect.poll(full).toBe(false);
  });

  test('a page that crashed is loaded again', async ({ shell: { app } }) => {
    const isLive = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('[data-link="live"]') !== null`,
        ),
      );
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(isLive, { timeout: 20_000 }).toBe(true);
  });

  test('a hub that was killed is started again, and none is left after Ctrl+Q', async ({
    shell: { page, app, data },
  }) => {
    const before = lookForHub(data);
    if (before.kind === 'serving') process.kill(before.pid, 'SIGKILL');
    await expect
      .poll(
        () => {
          const now = lookForHub(data);
          return now.kind === 'serving' && before.kind === 'serving' && now.pid !== before.pid;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    await page.waitForSelector('[data-link="live"]');
    const ended = app.waitForEvent('close');
    await page.keyboard.press('Control+q');
    await ended;
    expect(lookForHub(data).kind).toBe('none');
  });
});
