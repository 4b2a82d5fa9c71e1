/** What the tray says: icon, sentence, numbers and what can be acknowledged. Pure. */
import type { Alert } from '#model/alert.ts';
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
};

/** More would make a menu nobody reads. */
const mostAlerts = 5;

/** Of a hub that does not answer, nothing that it said still counts. */
export function trayViewOf(picture: Picture | undefined): TrayView {
  if (!picture) return { icon: 'lost', verdict: words.lost, numbers: [], alerts: [] };
  const { verdict, alerts, now } = picture;
  return {
    icon: verdict.tone,
    verdict: verdict.text,
    numbers: numbersOf(picture),
    alerts: openAlerts(alerts, now)
      .slice(0, mostAlerts)
      .map(({ id, title }) => ({ id, title })),
  };
}
