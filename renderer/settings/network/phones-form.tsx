/** Opening Mantel to the home, and letting a phone in. */
import { useId, useState } from 'react';
import type { z } from 'zod';
import type { invitationSchema, networkAnswerSchema } from '#model/network-api.ts';
import { settingsNetworkWords as words } from '#model/words/settings-network-en.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useNow } from '../../live/now.ts';
import { Pills, Switch } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { settingsPath, type HubSettings } from '../hub/hub-settings.ts';
import { QrCode } from './qr-code.tsx';

export type Network = z.output<typeof networkAnswerSchema>;
type Invitation = z.output<typeof invitationSchema>;

type Props = { readonly network: Network; readonly hub: HubSettings; readonly again: () => Promise<void> };

const scopesOf = {
  look: ['view'],
  control: ['view', 'control'],
  all: ['view', 'control', 'ingest', 'admin'],
} as const;
type May = keyof typeof scopesOf;

export function PhonesForm({ network, hub, again }: Props) {
  const [refused, setRefused] = useState<string>();
  const mayChange = hub.mayChange === true;
  const lanId = useId();
  const open = (on: boolean): void => {
    const body = { revision: hub.settings?.revision, changes: [{ path: ['api', 'lan'], value: on }] };
    void ask('PATCH', settingsPath, body).then(async (answer) => {
      setRefused(isRefused(answer) ? answer.refused : undefined);
      await again();
      await hub.again();
    });
  };
  const { lan, outside, addresses, mqtt } = network;
  return (
    <>
      <section className="settings-form" aria-label={words.items.phones}>
        <header>
          <h2 className="settings-name">{words.items.phones}</h2>
          <p className="settings-about">{words.about.phones}</p>
        </header>
        <div className="settings-scroll">
          <FieldRow
            control={lanId}
            title={words.open}
            fault={refused}
            help={lan.now === lan.wanted ? words.openHelp : words.afterRestart}
          >
            <Switch id={lanId} on={lan.wanted} disabled={!mayChange} turn={open} />
          </FieldRow>
          <FieldRow title={words.addresses}>
            {outside === null ? null : <p className="field-said address">{outside}</p>}
            {addresses.length === 0 ? <p className="field-help">{words.noAddress}</p> : null}
            {addresses.map(({ url, likely }) => (
              <p key={url} className={likely ? 'field-said address' : 'field-help address'}>
                {url}
              </p>
            ))}
          </FieldRow>
          <FieldRow title={words.mqtt} help={mqtt.reason ?? (mqtt.lan ? null : words.mqttClosed)}>
            {mqtt.port === null ? null : <p className="field-said">{words.mqttAt(mqtt.port, mqtt.securePort)}</p>}
          </FieldRow>
        </div>
      </section>
      {mayChange ? <Invite isOpen={lan.now || outside !== null} /> : null}
    </>
  );
}

function Invite({ isOpen }: { readonly isOpen: boolean }) {
  const zone = useZone();
  const nameId = useId();
  const [may, setMay] = useState<May>('look');
  const [name, setName] = useState('');
  const [invitation, setInvitation] = useState<Invitation>();
  const [refused, setRefused] = useState<string>();
  const isOver = useNow((now) => invitation !== undefined && now >= invitation.expiresAt);
  const make = (): void => {
    const body = { ...(name !== '' && { name }), scopes: scopesOf[may] };
    void ask<Invitation>('POST', '/api/v1/invitations', body).then((answer) => {
      setRefused(isRefused(answer) ? answer.refused : undefined);
      setInvitation(isRefused(answer) ? undefined : answer);
    });
  };
  const isShown = invitation !== undefined && !isOver;
  if (!isOpen)
    return (
      <aside className="settings-proof" aria-label={words.invite}>
        <h2 className="proof-head">{words.invite}</h2>
        <p className="proof-note">{words.notReachable}</p>
      </aside>
    );
  return (
    <aside className="settings-proof" aria-label={words.invite} tabIndex={0}>
      <section>
        <h2 className="proof-head">{words.invite}</h2>
        {isShown ? (
          <>
            <QrCode text={invitation.url} label={words.codeName} />
            <p className="proof-note">
              {words.scan} {words.validUntil(clockTime(invitation.expiresAt, zone))}
            </p>
            <p className="proof-note">{words.orType}</p>
            <p className="proof-note address">{invitation.url}</p>
            {invitation.reachable ? null : <p className="proof-text">{words.notReachable}</p>}
          </>
        ) : (
          <>
            {isOver ? <p className="proof-note">{words.expired}</p> : null}
            <Pills
              label={words.may}
              choices={[
                { value: 'look', text: words.mayLook },
                { value: 'control', text: words.mayControl },
                { value: 'all', text: words.mayAll },
              ]}
              chosen={may}
              choose={setMay}
            />
            <label className="proof-note" htmlFor={nameId}>
              {words.name}
            </label>
            <input
              id={nameId}
              className="field-input"
              autoComplete="off"
              maxLength={64}
              value={name}
              placeholder={words.namePlaceholder}
              onChange={({ target }) => setName(target.value)}
            />
          </>
        )}
        {refused === undefined ? null : (
          <p className="proof-text" role="alert">
            {refused}
          </p>
        )}
        <div className="proof-act">
          <TextButton outlined onClick={isShown ? () => setInvitation(undefined) : make}>
            {isShown ? words.makeAgain : words.make}
          </TextButton>
        </div>
      </section>
    </aside>
  );
}
