/** What is told for a while or once: a snoozed alert and the digest of the evening, before a real notification service. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Alert } from '#model/alert.ts';
import { hour } from '#model/time.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import type { DeltaFrame } from '#model/wire.ts';
import type { DesktopSession } from '../simulators/desktop-session.ts';
import type { ScreenHub } from '../simulators/screen-hub.ts';
import type { Notebook } from './desktop-figures.ts';

const soon = 2_000;

export type Told = Pick<DeltaFrame, 'alerts' | 'verdict' | 'bannerSeen' | 'digest'>;
type Parts = {
  readonly session: DesktopSession;
  readonly notes: Notebook;
  readonly hub: Pick<ScreenHub, 'actions'>;
  readonly tell: (fields: Told) => void;
  readonly picture: (name: string) => void;
};

/** By the notification: gone at once, and back when its time is over, although it is the same episode. */
export async function snoozes({ session, notes, hub, tell, picture }: Parts, alert: Alert): Promise<void> {
  const before = hub.actions.length;
  tell({ alerts: [alert] });
  await notes.until('shownToBeSnoozed', soon, () => session.shown() === 1);
  picture('snooze');
  session.choose(words.snooze);
  session.run('dunstctl', 'context');
  await notes.until('snoozedByAction', soon, () => hub.actions.length > before);
  notes.check(
    'the right alert is snoozed for an hour',
    JSON.stringify(hub.actions[before]) === JSON.stringify({ id: alert.id, action: 'snooze', minutes: 60 }),
  );
  tell({ alerts: [{ ...alert, snoozedUntil: Date.now() + hour }] });
  await notes.until('goneWhileSnoozed', soon, () => session.shown() === 0);
  tell({ alerts: [{ ...alert, snoozedUntil: 1 }] });
  await notes.until('shownAfterSnooze', soon, () => session.shown() === 1);
  tell({ alerts: [] });
  await notes.until('goneWithAlert', soon, () => session.shown() === 0);
}

/** Quietly, once, and the next one in the place of the one before. */
export async function digests({ session, notes, tell, picture }: Parts): Promise<void> {
  const digest = {
    number: 1,
    title: '2 things from today that could wait',
    text: 'The door is open (since 16:02, still so)\nThe air is stale (14:10 to 14:50)',
    until: Date.now() + hour,
  };
  tell({ bannerSeen: true });
  tell({ digest });
  await sleep(500);
  notes.check('no digest beside a banner', session.shown() === 0);
  tell({ bannerSeen: false });
  await notes.until('digestShown', soon, () => session.shown() === 1);
  await notes.until('digestQuiet', soon, () => /summary: '2 things from[^}]*urgency: LOW/s.test(session.printed()));
  picture('digest');
  tell({ digest: { ...digest, number: 2, title: 'One thing from today that could wait' } });
  await notes.until('digestReplaced', soon, () => session.printed().includes("summary: 'One thing from today"));
  notes.check('the replaced digest is the only one', session.shown() === 1);
  await session.stop('dunst');
  await session.startNotifications();
  tell({});
  await sleep(500);
  notes.check('a digest is told once', session.shown() === 0);
}
