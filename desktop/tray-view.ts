/** What the tray says: icon, sentence, numbers and what can be acknowledged. Pure. */
import type { Alert } from '#model/alert.ts';
import { needLook, watched } from '#model/need-look.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import type { IconState } from './icon.ts';
import { openAlerts } from './notices.ts';
import { numbersOf, type TrayNumber } from './numbers.ts';
import type { Picture } from './picture.ts';

export type TrayView = {
  readonly icon: IconState;
  readonly verdict: string;
  readonly numbers: readonly TrayNumber[];
  readonly alerts: readonly Pick<Alert, 'id' | 'title'>[];
  /** False where a PIN keeps the screen: quitting would be a way around it. */
  readonly mayQuit: boolean;
};

/** More would make a menu nobody reads. */
const mostAlerts = 5;

/** Of a hub that does not answer, nothing that it said still counts but whether it had a PIN; until it has told, it had. */
export function trayViewOf(picture: Picture | undefined, hadPin = true): TrayView {
  if (!picture) return { icon: 'lost', verdict: words.lost, numbers: [], alerts: [], mayQuit: !hadPin };
  const { alerts, now } = picture;
  const verdict = watched(picture.verdict, needLook(picture));
  return {
    icon: verdict.tone,
    verdict: verdict.text,
    numbers: numbersOf(picture),
    alerts: openAlerts(alerts, now)
      .slice(0, mostAlerts)
      .map(({ id, title }) => ({ id, title })),
    mayQuit: !picture.screen.kiosk.pin,
  };
}
