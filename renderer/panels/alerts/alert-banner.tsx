import { useState } from 'react';
import type { Alert } from '#model/alert.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { lengthOf, linesOf } from '../../type-size.ts';
import { shownAlert, type Shown } from './alerts.ts';
import './alerts.css';

type Action = 'acknowledge' | 'snooze';
const snoozeMinutes = 60;
/** What a small screen holds at the size of far type. */
const mostFarLines = 3;
/** Room for the two buttons, in their font size, and for the mark and the padding in u. */
const actionsLength = 15;
const besideWords = 140;

async function act(alert: Alert, action: Action): Promise<boolean> {
  try {
    const answer = await fetch('/api/v1/alerts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: alert.id, action, minutes: snoozeMinutes }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The alert that wants a person, if there is one. */
export function useShownAlert(): Shown | undefined {
  const alerts = useLive((state) => state.alerts);
  const id = useNow((now) => shownAlert(alerts, now)?.alert.id);
  const more = useNow((now) => shownAlert(alerts, now)?.more ?? 0);
  const alert = alerts.find((each) => each.id === id);
  return alert ? { alert, more } : undefined;
}

/** Slides in once and then is still. */
export function AlertBanner({ shown: { alert, more } }: { readonly shown: Shown }) {
  const [failed, setFailed] = useState(false);
  const { tier, width, floors } = useScreenSize();
  const press = (action: Action) => () => {
    setFailed(false);
    void act(alert, action).then((done) => setFailed(!done));
  };
  const told = tier === 'desk' || tier === 'table';
  const also = more > 0 ? words.moreAlerts(more) : undefined;
  const rest = [alert.detail, also, failed ? words.actionFailed : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
  const title =
    tier === 'far' && linesOf(alert.title, floors.glance, width - 250) > mostFarLines
      ? words.toneShort[alert.severity === 'alarm' ? 'alarm' : 'attention']
      : alert.title;
  const small = Math.max(28, floors.near);
  const room = width - 144 - besideWords - actionsLength * small;
  const titleWidth = lengthOf(alert.title, Math.max(34, floors.glance));
  // One line where both fit, else the rest goes under the title; from afar the title alone.
  const beside = titleWidth + lengthOf(rest, small) < room;
  return (
    <section
      key={alert.id}
      className="alert"
      role="alert"
      data-panel="alert"
      data-severity={alert.severity}
      data-tier={tier}
    >
      <p className="alert-words">
        <svg className="alert-mark" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 2.2 18.6 17.4H1.4Z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />
          <path d="M10 8v4.4M10 14.2v1" stroke="currentColor" strokeWidth="1.7" />
        </svg>
        <span className="alert-text" data-beside={beside}>
          <b data-class="glance">{title}</b>
          {told ? <span className="alert-rest">{rest}</span> : null}
        </span>
      </p>
      <p className="alert-actions">
        <button type="button" onClick={press('acknowledge')}>
          {words.acknowledge}
        </button>
        <button type="button" onClick={press('snooze')}>
          {words.snooze}
        </button>
      </p>
    </section>
  );
}
