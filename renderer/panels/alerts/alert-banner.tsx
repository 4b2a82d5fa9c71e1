import { useEffect, useMemo, useState } from 'react';
import { heldRule, type Alert } from '#model/alert.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { useMay } from '../../live/may.ts';
import { hubNow, useMinute, useNow } from '../../live/now.ts';
import { useWhy, Why } from '../../parts/why.tsx';
import { useScreenSize } from '../../theme/screen-size.ts';
import { lengthOf, linesOf, type Tier } from '../../type-size.ts';
import { useSaid } from '../verdict/use-said.ts';
import type { Said } from '../verdict/verdict.ts';
import { actionsOf, send, type Action } from './actions.ts';
import { firingAlerts, shownAlert, type Shown } from './alerts.ts';
import './alerts.css';

/** For so long after a banner has come, in ms, a press was meant for what stood there before. */
const settling = 1_000;
/** What a small screen holds at the size of far type. */
const mostFarLines = 3;
/** Room for the two buttons, in their font size, and for the mark and the padding in u. */
const actionsLength = 15;
const besideWords = 140;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The alert that wants a person, if there is one. */
export function useShownAlert(): Shown | undefined {
  const alerts = useLive((state) => state.alerts);
  const id = useNow((now) => shownAlert(alerts, now)?.alert.id);
  const more = useNow((now) => shownAlert(alerts, now)?.more ?? 0);
  const alert = alerts.find((each) => each.id === id);
  return alert ? { alert, more } : undefined;
}

/** All alerts, and what the screen itself knows, each with what it rests on. */
function Reasons({ said }: { readonly said: Said }) {
  const zone = useZone();
  const alerts = useLive((state) => state.alerts);
  const minute = useMinute();
  const told = useMemo(() => firingAlerts(alerts, hubNow()), [alerts, minute]);
  return (
    <>
      {said.trouble === undefined ? null : (
        <p>
          <b>{said.text}</b> {said.why[0]}
        </p>
      )}
      {told.map(({ id, title, detail, acknowledgedAt, snoozedUntil }) => (
        <p key={id}>
          <b>{title}</b> {detail}{' '}
          {acknowledgedAt !== undefined
            ? words.acknowledged
            : snoozedUntil !== undefined && snoozedUntil > hubNow()
              ? words.putOff(clockTime(snoozedUntil, zone))
              : null}
        </p>
      ))}
    </>
  );
}

/** false until the banner of an alert has stood long enough to be read. */
function useStands(id: string): boolean {
  const [stood, setStood] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setStood(id), settling);
    return () => clearTimeout(timer);
  }, [id]);
  return stood === id;
}

/** Slides in once and then is still. A tap on its words shows all alerts and why. */
export function AlertBanner({ shown: { alert, more } }: { readonly shown: Shown }) {
  const [failed, setFailed] = useState(false);
  const [acting, setActing] = useState(false);
  const mayAct = useMay('acknowledge') === true;
  const takesPress = useStands(alert.id) && !acting;
  const { open, toggle, close } = useWhy();
  const { tier, width, floors } = useScreenSize();
  const said = useSaid();
  const isLost = said.trouble === 'lost';
  const press = (action: Action) => () => {
    if (!takesPress) return;
    setFailed(false);
    setActing(true);
    void send(action).then((done) => {
      setFailed(!done);
      setActing(false);
    });
  };
  const small = Math.max(28, floors.near);
  const isTold = tier === 'desk' || tier === 'table';
  // Where only what is read from the seat is shown, trouble is too, in few words.
  const trouble = said.trouble === undefined ? undefined : isTold ? said.text : shortest(said);
  // Trouble of Mantel's own needs the room of the numbers, which a tap still tells.
  const detail = isLost || trouble !== undefined ? '' : alert.detail;
  const others = more > 0 && !isLost ? words.moreAlerts(more) : '';
  const told = failed && !isLost ? words.actionFailed : '';
  const title = farTitle(alert, tier, trouble === undefined ? mostFarLines : 2, floors.glance, width);
  // Nobody accepts what they are not told.
  const isUntold = alert.rule === heldRule && title !== alert.title;
  const actions = isLost || isUntold || !mayAct ? [] : actionsOf(alert);
  const room = width - 144 - besideWords - (actions.length === 0 ? 0 : actionsLength * small);
  const large = Math.max(34, floors.glance);
  const afterDetail = joined(detail, others, told);
  // What would begin a line for itself stands beside the title, which is short.
  const ahead =
    others !== '' &&
    trouble === undefined &&
    linesOf(afterDetail, small, room) > linesOf(joined(detail, told), small, room) &&
    lengthOf(alert.title, large) + lengthOf(` ${others}`, small) < room;
  const rest = isTold ? (ahead ? joined(detail, told) : afterDetail) : tier === 'room' ? told : '';
  const length = lengthOf(`${trouble ?? ''} `, isTold ? small : large) + lengthOf(rest, small);
  // One line where both fit, else the rest goes under the title.
  const beside = lengthOf(alert.title, large) + length < room;
  return (
    <div className="alert-foot">
      {open ? (
        <Why close={close}>
          <Reasons said={said} />
        </Why>
      ) : null}
      <section className="alert" role="alert" data-panel="alert" data-severity={alert.severity} data-tier={tier}>
        <button type="button" className="alert-words" aria-expanded={open} onClick={toggle}>
          <svg className="alert-mark" viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M10 2.2 18.6 17.4H1.4Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.7"
              strokeLinejoin="round"
            />
            <path d="M10 8v4.4M10 14.2v1" stroke="currentColor" strokeWidth="1.7" />
          </svg>
          <span className="alert-text" data-beside={beside}>
            <b data-class="glance">{title}</b>
            {isTold && ahead ? <span className="alert-others"> {others}</span> : null}
            {trouble === undefined && rest === '' ? null : (
              <span className="alert-rest">
                {trouble === undefined ? null : (
                  <span className="alert-trouble" data-class={isTold ? undefined : 'glance'}>
                    {trouble}{' '}
                  </span>
                )}
                {rest}
              </span>
            )}
          </span>
        </button>
        {actions.length === 0 ? null : (
          <p className="alert-actions">
            {actions.map((action) => (
              <button key={action.label} type="button" aria-disabled={!takesPress} onClick={press(action)}>
                {action.label}
              </button>
            ))}
          </p>
        )}
      </section>
    </div>
  );
}

/** From afar a title that takes more lines gives way to its tone. */
function farTitle(alert: Alert, tier: Tier, lines: number, fontSize: number, width: number): string {
  if (tier !== 'far' || linesOf(alert.title, fontSize, width - 250) <= lines) return alert.title;
  return words.toneShort[alert.severity === 'alarm' ? 'alarm' : 'attention'];
}

const shortest = ({ trouble, short }: Said): string => (trouble === 'unsaved' ? words.notSavedShortest : short);
