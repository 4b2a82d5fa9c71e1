/** Pausing alerts while somebody works on things: what is paused until when, and pausing more. */
import { useId, useState } from 'react';
import { thingClasses } from '#model/thing-class.ts';
import { hour, minute } from '#model/time.ts';
import { settingsAlertsWords } from '#model/words/settings-alerts-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsPauseWords as words } from '#model/words/settings-pause-en.ts';
import { compareNames } from '../../format/order.ts';
import { moment } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { deviceName, isHidden } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { Pills, Select } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import type { Values } from '../form/paths.ts';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isConflict, isRefused } from '../hub/ask.ts';
import { settingsPath, type HubSettings } from '../hub/hub-settings.ts';
import { pauseOf, pausesChange, pausesIn, type Pause } from './pauses.ts';
import { writtenSpan } from './rules.ts';
import '../frame/settings-row.css';

const spans = [30 * minute, hour, 3 * hour, 8 * hour, 24 * hour];

export function PauseForm({ hub }: { readonly hub: HubSettings }) {
  const zone = useZone();
  const whatId = useId();
  const directory = useLive((state) => state.directory);
  const [what, setWhat] = useState('');
  const [lasts, setLasts] = useState(hour);
  const [refused, setRefused] = useState<string>();
  useMinute();
  const now = hubNow();
  const pauses = pausesIn(hub.settings?.written, now);
  const mayChange = hub.mayChange === true && hub.settings !== undefined;

  const write = (next: readonly Values[]): void => {
    const body = { revision: hub.settings?.revision, changes: [pausesChange(next)] };
    void ask<{ readonly revision: string }>('PATCH', settingsPath, body).then((answer) => {
      const trouble = isRefused(answer)
        ? isConflict(answer)
          ? settingsPageWords.conflict
          : answer.refused
        : undefined;
      setRefused(trouble);
      return hub.again();
    });
  };
  const className = (any: string): string =>
    settingsPageWords.choices[`any.${any}` as keyof typeof settingsPageWords.choices];
  const nameOf = ({ rule, device, any }: Pause): string => {
    const parts = [
      device === '' ? '' : deviceName(directory, device),
      any === undefined ? '' : className(any),
      rule === '' ? '' : words.rule(settingsAlertsWords.names[rule] ?? rule),
    ].filter((part) => part !== '');
    return parts.length === 0 ? words.everything : parts.join(', ');
  };
  const devices = [...directory.byDevice.keys()]
    .filter((id) => !isHidden(directory, id))
    .map((id) => ({ value: `device:${id}`, text: deviceName(directory, id) }))
    .toSorted((a, b) => compareNames(a.text, b.text));
  return (
    <>
      <section className="settings-form" aria-label={words.title}>
        <header>
          <h2 className="settings-name">{words.title}</h2>
          <p className="settings-about">{words.about}</p>
        </header>
        <div className="settings-scroll">
          {refused === undefined ? null : (
            <p className="settings-told" role="alert">
              {refused}
            </p>
          )}
          {pauses.length === 0 ? <p className="settings-told">{words.none}</p> : null}
          <ul>
            {pauses.map((pause, i) => (
              <li key={i} className="settings-row">
                <div>
                  <p className="field-said">{nameOf(pause)}</p>
                  <p className="field-help">
                    {pause.from === undefined || pause.from <= now
                      ? words.until(moment(pause.until, zone))
                      : words.fromUntil(moment(pause.from, zone), moment(pause.until, zone))}
                  </p>
                </div>
                {mayChange ? (
                  <TextButton
                    label={words.endThis(nameOf(pause))}
                    onClick={() => write(pauses.filter((each) => each !== pause).map(({ written }) => written))}
                  >
                    {words.end}
                  </TextButton>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      </section>
      {mayChange ? (
        <form
          className="settings-proof"
          aria-label={words.newPause}
          onSubmit={(event) => {
            event.preventDefault();
            write([...pauses.map(({ written }) => written), pauseOf(what, hubNow(), lasts)]);
          }}
        >
          <h2 className="proof-head">{words.newPause}</h2>
          <FieldRow control={whatId} title={words.what} isWide>
            <Select
              id={whatId}
              choices={[
                { value: '', text: words.everything },
                ...thingClasses.map((any) => ({ value: `class:${any}`, text: className(any) })),
                ...devices,
              ]}
              chosen={what}
              choose={setWhat}
            />
          </FieldRow>
          <FieldRow title={words.howLong} isWide>
            <Pills
              label={words.howLong}
              choices={spans.map((ms) => ({ value: ms, text: writtenSpan(ms) }))}
              chosen={lasts}
              choose={setLasts}
            />
          </FieldRow>
          <p className="proof-note">{words.until(moment(now + lasts, zone))}</p>
          <div className="proof-act">
            <TextButton outlined isSubmit>
              {words.pause}
            </TextButton>
          </div>
        </form>
      ) : null}
    </>
  );
}
