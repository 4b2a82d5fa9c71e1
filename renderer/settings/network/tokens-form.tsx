/** Logins and tokens: those there are, and making one, which is shown once. */
import { useId, useState } from 'react';
import type { z } from 'zod';
import type { Scope, tokenAnswerSchema, tokenSchema } from '#model/api.ts';
import { settingsNetworkWords as words } from '#model/words/settings-network-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { calmAge } from '../../format/age.ts';
import { dayAndMonth } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useMinute, hubNow } from '../../live/now.ts';
import { FieldRow } from '../form/field-row.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { useHub } from '../hub/use-hub.ts';
import '../frame/settings-row.css';

type Token = z.output<typeof tokenSchema> & { readonly lastUsed?: number | null };
type Made = z.output<typeof tokenAnswerSchema>;
const path = '/api/v1/tokens';
const scopes: readonly Scope[] = ['ingest', 'view', 'control', 'admin'];
const noTokens: readonly Token[] = [];

export function TokensForm({ mayChange, shown }: { readonly mayChange: boolean; readonly shown: boolean }) {
  const { value = noTokens, again } = useHub<readonly Token[]>(path, shown && mayChange);
  const [refused, setRefused] = useState<string>();
  const revoke = (id: string): void => {
    void ask('DELETE', `${path}/${encodeURIComponent(id)}`).then((answer) => {
      setRefused(isRefused(answer) ? answer.refused : undefined);
      return again();
    });
  };
  return (
    <>
      <section className="settings-form" aria-label={words.items.tokens}>
        <header>
          <h2 className="settings-name">{words.items.tokens}</h2>
          <p className="settings-about">{words.about.tokens}</p>
        </header>
        <div className="settings-scroll">
          {refused === undefined ? null : (
            <p className="settings-told" role="alert">
              {refused}
            </p>
          )}
          {value.length === 0 ? <p className="settings-told">{words.none}</p> : null}
          <ul>
            {value.map((token) => (
              <TokenRow key={token.id} token={token} revoke={mayChange ? () => revoke(token.id) : undefined} />
            ))}
          </ul>
        </div>
      </section>
      {mayChange ? <NewToken again={again} /> : null}
    </>
  );
}

type RowProps = { readonly token: Token; readonly revoke: (() => void) | undefined };

function TokenRow({ token, revoke }: RowProps) {
  const zone = useZone();
  useMinute();
  const [isAsked, setAsked] = useState(false);
  const { name, scopes: may, createdAt, lastUsed, topics } = token;
  const used =
    lastUsed === undefined ? '' : lastUsed === null ? words.notUsed : words.usedAgo(calmAge(hubNow() - lastUsed));
  const notes = [
    may.map((scope) => words.scopes[scope]).join(', '),
    topics.length === 0 ? '' : words.onlyTopics(topics.join(', ')),
    words.madeOn(dayAndMonth(createdAt, zone)),
    used,
  ];
  return (
    <li className="settings-row">
      <div>
        <p className="field-said">{name}</p>
        <p className="field-help">{isAsked ? words.sure(name) : notes.filter((each) => each !== '').join(' · ')}</p>
      </div>
      {revoke === undefined ? null : isAsked ? (
        <div className="token-acts">
          <TextButton onClick={() => setAsked(false)}>{settingsPageWords.cancel}</TextButton>
          <TextButton outlined onClick={revoke}>
            {words.reallyRevoke}
          </TextButton>
        </div>
      ) : (
        <TextButton label={words.revokeThis(name)} onClick={() => setAsked(true)}>
          {words.revoke}
        </TextButton>
      )}
    </li>
  );
}

/** Only pages of this machine, or behind TLS, have a clipboard; elsewhere a tap selects the text. */
const mayCopy = 'clipboard' in navigator;

function NewToken({ again }: { readonly again: () => Promise<void> }) {
  const nameId = useId();
  const topicsId = useId();
  const [name, setName] = useState('');
  const [may, setMay] = useState<readonly Scope[]>(['ingest']);
  const [topics, setTopics] = useState('');
  const [made, setMade] = useState<Made>();
  const [isCopied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const make = (): void => {
    const list = topics.split(/[\n,]/).map((each) => each.trim());
    const body = { name, scopes: may, topics: list.filter((each) => each !== '') };
    void ask<Made>('POST', path, body).then((answer) => {
      if (isRefused(answer)) return setRefused(answer.refused);
      setRefused(undefined);
      setMade(answer);
      setName('');
      setCopied(false);
      return again();
    });
  };
  const copy = (text: string): void => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  if (made !== undefined)
    return (
      <aside className="settings-proof" aria-label={words.newToken}>
        <h2 className="proof-head">{made.name}</h2>
        <p className="proof-note">{words.shownOnce}</p>
        <p className="token-secret">{made.token}</p>
        <div className="token-acts">
          {mayCopy ? (
            <TextButton outlined onClick={() => copy(made.token)}>
              {isCopied ? words.copied : words.copy}
            </TextButton>
          ) : null}
          <TextButton onClick={() => setMade(undefined)}>{settingsPageWords.done}</TextButton>
        </div>
      </aside>
    );
  const isWhole = name !== '' && may.length > 0;
  return (
    <form
      className="settings-proof"
      aria-label={words.newToken}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) make();
      }}
    >
      <h2 className="proof-head">{words.newToken}</h2>
      <FieldRow control={nameId} title={words.tokenName} help={words.tokenNameHelp} isWide fault={refused}>
        <input
          id={nameId}
          className="field-input"
          autoComplete="off"
          maxLength={64}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </FieldRow>
      <FieldRow title={words.may} isWide>
        <div className="field-pills">
          {scopes.map((scope) => (
            <label key={scope} className="field-pill">
              <input
                className="field-native"
                type="checkbox"
                checked={may.includes(scope)}
                onChange={({ target }) =>
                  setMay(scopes.filter((each) => (each === scope ? target.checked : may.includes(each))))
                }
              />
              {words.scopes[scope]}
            </label>
          ))}
        </div>
      </FieldRow>
      {may.includes('ingest') ? (
        <FieldRow control={topicsId} title={words.topics} help={words.topicsHelp} isWide>
          <textarea
            id={topicsId}
            className="field-input"
            rows={2}
            value={topics}
            onChange={({ target }) => setTopics(target.value)}
          />
        </FieldRow>
      ) : null}
      <div className="proof-act">
        <TextButton outlined isSubmit disabled={!isWhole}>
          {words.create}
        </TextButton>
      </div>
    </form>
  );
}
