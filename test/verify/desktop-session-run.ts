/** Notifications and tray before a real notification service and a real panel. */
import { join } from 'node:path';
import { startCompanion } from '#desktop/companion.ts';
import { openNodeSocket, type Socket } from '#desktop/hub-link.ts';
import { menuOf } from '#desktop/tray-menu.ts';
import { machineTimers } from '#hub/clock.ts';
import type { Alert } from '#model/alert.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import type { Verdict } from '#model/wire.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { panelHeight, screenWidth, startDesktopSession, type DesktopSession } from '../simulators/desktop-session.ts';
import { startScreenHub } from '../simulators/screen-hub.ts';
import type { Notebook } from './desktop-figures.ts';
import { digests, snoozes, type Told } from './desktop-once.ts';

const soon = 2_000;
/** A program that starts, on a busy machine. */
const later = 10_000;

const wet: Alert = {
  id: 'wet zigbee.leak{device=cellar}',
  rule: 'wet',
  series: 'zigbee.leak{device=cellar}',
  state: 'firing',
  severity: 'warn',
  since: 1_000,
  firedAt: 2_000,
  title: 'Water on the floor of the cellar.',
  detail: 'The sensor under the washer & dryer has been wet for <3 minutes.',
};
const quiet: Verdict = { tone: 'quiet', text: 'All quiet.', why: [] };
const attention: Verdict = { tone: 'attention', text: wet.title, why: [] };

/** With `deaf` the companion hears neither of banners nor of what was put off: one voice and snoozing are switched off. */
export async function runDesktopSession(
  folder: string,
  notes: Notebook,
  { deaf, pictures }: { readonly deaf: boolean; readonly pictures: string | undefined },
): Promise<void> {
  await using session = await startDesktopSession(folder);
  const hub = await startScreenHub({ scene: 'five' });
  await using _hub = { [Symbol.asyncDispose]: () => hub.close() };
  const opened: string[] = [];
  const quits: string[] = [];
  let now = Date.now();
  const tell = (fields: Told): void => hub.send({ type: 'delta', now: (now += 1), ...fields });
  const picture = (name: string): void => {
    if (pictures !== undefined) session.picture(join(pictures, `${name}.png`));
  };
  await using _companion = startCompanion({
    screen: { switches: [], remembered: () => undefined, remember: () => undefined },
    hub: hub.url,
    token: () => undefined,
    openSocket: deaf ? deafSocket : openNodeSocket,
    fetch,
    timers: machineTimers,
    random: Math.random,
    say: () => undefined,
    environment: session.environment,
    pid: process.pid,
    open: () => opened.push('opened'),
    quit: () => quits.push('quit'),
  });

  await session.startNotifications();
  await session.startPanel();
  await notes.until('quietIconDrawn', later, () => inPanel(session, dark) > 20);
  picture('quiet');

  tell({ alerts: [wet], verdict: attention });
  await notes.until('notificationShown', soon, () => session.shown() === 1);
  await notes.until('textEscaped', soon, () => session.printed().includes('washer &amp; dryer'));
  await notes.until('attentionIconDrawn', soon, () => inPanel(session, amber) > 60);
  picture('attention');
  tell({ alerts: [{ ...wet, title: 'Water in the cellar.' }] });
  await notes.until('notificationReplaced', soon, () => session.printed().includes('Water in the cellar'));
  notes.check('the replaced one is the only one', session.shown() === 1);

  tell({ bannerSeen: true });
  await notes.until('silentForBanner', soon, () => session.shown() === 0);
  tell({ alerts: [wet] });
  await sleep(500);
  notes.check('banner and notification never speak both', session.shown() === 0);
  tell({ bannerSeen: false });
  await notes.until('speaksWithoutBanner', soon, () => session.shown() === 1);

  await session.stop('dunst');
  await session.startNotifications();
  await notes.until('shownAnew', soon, () => session.shown() === 1);
  await sleep(500);
  notes.check('it is shown anew once', session.printed().split("summary: 'Water on the floor").length === 2);

  click(session, screenWidth - 120, 80, 1);
  await notes.until('openedByClick', soon, () => opened.length === 1);
  tell({ alerts: [{ ...wet, firedAt: 3_000 }] });
  await notes.until('nextEpisodeShown', soon, () => session.shown() === 1);
  session.choose(words.acknowledge);
  session.run('dunstctl', 'context');
  await notes.until('acknowledgedByAction', soon, () => hub.actions.length === 1);
  notes.check(
    'the right alert is acknowledged',
    JSON.stringify(hub.actions[0]) === JSON.stringify({ id: wet.id, action: 'acknowledge' }),
  );
  await snoozes({ session, notes, hub, tell, picture }, { ...wet, firedAt: 3_500 });
  await digests({ session, notes, hub, tell, picture });
  tell({ alerts: [{ ...wet, firedAt: 4_000, severity: 'alarm' }], verdict: { ...attention, tone: 'alarm' } });
  await notes.until('alarmShown', soon, () => session.shown() === 1);
  await notes.until('alarmIconDrawn', soon, () => inPanel(session, red) > 60);
  picture('alarm');

  await session.stop('panel');
  await session.startPanel();
  await notes.until('iconDrawnAnew', later, () => inPanel(session, red) > 60);
  click(session, iconX, iconY, 1);
  await notes.until('openedByTray', soon, () => opened.length === 2);
  await openMenu(session, notes);
  picture('menu');
  choose(session, 'acknowledge');
  await notes.until('acknowledgedByMenu', soon, () => hub.actions.length === 3);
  tell({ alerts: [], verdict: quiet });
  await notes.until('notificationClosed', soon, () => session.shown() === 0);
  await notes.until('quietAgain', soon, () => inPanel(session, dark) > 20 && inPanel(session, red) === 0);
  await openMenu(session, notes);
  choose(session, 'quit');
  await notes.until('quitByMenu', soon, () => quits.length === 1);
}

const iconX = 12;
const iconY = panelHeight / 2;

function click(session: DesktopSession, x: number, y: number, button: number): void {
  session.run('xdotool', 'mousemove', String(x), String(y), 'click', String(button));
}

/** The menu covers what is below the panel at the left. */
async function openMenu(session: DesktopSession, notes: Notebook): Promise<void> {
  click(session, iconX, iconY, 3);
  await notes.until('menuOpened', soon, () => {
    const offset = ((panelHeight + 40) * screenWidth + 20) * 3;
    return (session.look()[offset] ?? 0) > 200;
  });
  // Drawn, it still has to take the keyboard, which nothing tells of; on a busy machine that takes its time.
  await sleep(1_500);
}

/** By keyboard, which moves over entries and not over lines. The numbers are three in this home. */
function choose(session: DesktopSession, kind: 'acknowledge' | 'quit'): void {
  const numbers = [1, 2, 3].map((n) => ({ name: String(n), value: '' }));
  const alerts = kind === 'acknowledge' ? [wet] : [];
  const entries = menuOf({ icon: 'quiet', verdict: '', numbers, alerts, mayQuit: true }, () => 1_000).filter(
    ({ action }) => action,
  );
  const down = entries.findIndex(({ action }) => action?.kind === kind) + 1;
  session.run('xdotool', 'key', ...Array.from({ length: down }, () => 'Down'), 'Return');
}

type Test = (r: number, g: number, b: number) => boolean;
const near =
  (wanted: readonly [number, number, number]): Test =>
  (r, g, b) =>
    Math.abs(r - wanted[0]) + Math.abs(g - wanted[1]) + Math.abs(b - wanted[2]) < 40;
/** The edge of the ring against a light panel, and the grounds of the other icons. */
const dark: Test = (r, g, b) => r + g + b < 360;
const amber = near([242, 162, 58]);
const red = near([214, 48, 40]);

/** Pixels of such a colour where the icon is. */
function inPanel(session: DesktopSession, isSuch: Test): number {
  const pixels = session.look();
  let found = 0;
  for (let y = 0; y < panelHeight; y++) {
    for (let x = 0; x < panelHeight; x++) {
      const at = (y * screenWidth + x) * 3;
      if (isSuch(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)) found += 1;
    }
  }
  return found;
}

function deafSocket(url: string, headers: Readonly<Record<string, string>>): Socket {
  const socket = openNodeSocket(url, headers);
  return {
    close: () => socket.close(),
    addEventListener(type: 'message' | 'close' | 'error', listener: (event: { readonly data: unknown }) => void) {
      if (type !== 'message') return socket.addEventListener(type, () => listener({ data: undefined }));
      return socket.addEventListener('message', ({ data }) =>
        listener({
          data: String(data)
            .replace(/"bannerSeen":true/, '"bannerSeen":false')
            .replace(/,"snoozedUntil":\d+/, ''),
        }),
      );
    },
  };
}
