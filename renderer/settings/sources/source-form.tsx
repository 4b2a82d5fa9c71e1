/** One source: its settings, its proof, and turning it off or away. */
import { useMemo, useState } from 'react';
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import type { WireSource } from '#model/wire.ts';
import { go } from '../../router.ts';
import { SignInSteps } from '../../pages/health/sign-in-steps.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { Fields } from '../form/fields.tsx';
import { useForm } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { TextButton } from '../frame/buttons.tsx';
import { FormBar } from '../frame/form-bar.tsx';
import { ask, isRefused, type Refused } from '../hub/ask.ts';
import type { HubSettings, ListedSource } from '../hub/hub-settings.ts';
import { partPlace } from '../parts.ts';
import { Proof } from './proof.tsx';
import { Gives, Quota } from './quota.tsx';
import { sourcesPath, type SourceKind } from './source-kind.ts';
import { useTrial } from './use-trial.ts';

type Edited = { readonly id: string; readonly revision: string };

type Props = {
  readonly kind: SourceKind;
  /** Undefined for one that is to be added. */
  readonly listed: ListedSource | undefined;
  readonly live: WireSource | undefined;
  readonly title: string;
  readonly hub: HubSettings;
  readonly again: () => void;
  readonly remove: (source: ListedSource) => void;
};

const noSettings = {};

export function SourceForm({ kind, listed, live, title, hub, again, remove }: Props) {
  const isNew = listed === undefined && live === undefined;
  const form = useForm({
    id: isNew ? `add ${kind.kind}` : `source ${listed?.id ?? live?.id ?? ''}`,
    base: listed?.settings ?? noSettings,
    fields: kind.fields,
    revision: hub.settings?.revision,
    readOnly: hub.mayChange !== true || (!isNew && listed === undefined),
    secrets: hub.settings?.secrets ?? [],
  });
  const trial = useTrial(kind, form);
  const saving = useSaving(form, hub);
  const [unturned, setUnturned] = useState<{ readonly of: string; readonly why: string }>();
  const [waived, setWaived] = useState<string>();
  const isWaived = waived === form.id || !kind.canTry || kind.signsIn || trial.answer?.needsSignIn === true;
  const isEnabled = listed?.enabled ?? true;
  const maySave = trial.hasPassed || isWaived;

  const save = (): void => {
    const body = { revision: form.revision, settings: form.whole, secrets: form.secrets };
    const request = (): Promise<Edited | Refused> =>
      listed === undefined
        ? ask<Edited>('POST', sourcesPath, { ...body, kind: kind.kind })
        : ask<Edited>('PATCH', `${sourcesPath}/${encodeURIComponent(listed.id)}`, body);
    void saving.send(request).then((answer) => {
      if (answer === undefined) return;
      setWaived(undefined);
      again();
      if (isNew) go(partPlace('sources', answer.id));
    });
  };
  const turn = (enabled: boolean): void => {
    if (listed === undefined) return;
    void ask<Edited>('PATCH', `${sourcesPath}/${encodeURIComponent(listed.id)}`, { enabled }).then((answer) => {
      setUnturned(isRefused(answer) ? { of: form.id, why: answer.refused } : undefined);
      again();
      return hub.again();
    });
  };
  const why = maySave
    ? waived === form.id
      ? words.waived
      : kind.signsIn
        ? words.signInFirst
        : undefined
    : words.testFirst;
  const needsSignIn = live?.signIn !== undefined && live.signIn.state !== 'signed in';
  return (
    <>
      <form
        className="settings-form"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty && form.isSound && maySave) save();
          else if (form.isSound && kind.canTry && !trial.isRunning) trial.run();
        }}
      >
        <header>
          <h2 className="settings-name">{title}</h2>
          <p className="settings-about">{kind.about}</p>
        </header>
        <div className="settings-scroll">
          {needsSignIn ? (
            <FieldRow title={words.account}>
              <SignInSteps source={live.id} signIn={live.signIn} />
            </FieldRow>
          ) : null}
          {isEnabled && live?.health.reason !== undefined ? (
            <p className="settings-told">{live.health.reason}</p>
          ) : null}
          {isEnabled ? null : <p className="settings-told">{words.isOff}</p>}
          {unturned?.of === form.id ? (
            <p className="settings-told" role="alert" data-tone="wrong">
              {unturned.why}
            </p>
          ) : null}
          {form.readOnly && listed === undefined && !isNew ? null : (
            <Fields fields={kind.fields} path={[]} form={form} />
          )}
          {isNew || listed !== undefined || hub.mayChange === false ? <Access kind={kind} isOpen={isNew} /> : null}
          <button type="submit" hidden />
        </div>
        <FormBar
          form={form}
          saving={saving}
          save={save}
          isNew={isNew}
          maySave={maySave}
          why={why}
          word={isNew ? words.add : settingsPageWords.save}
        >
          {listed === undefined || form.isDirty ? null : (
            <>
              <TextButton onClick={() => turn(!isEnabled)}>{isEnabled ? words.pause : words.resume}</TextButton>
              {listed.isUnasked ? null : <TextButton onClick={() => remove(listed)}>{words.remove}</TextButton>}
            </>
          )}
          {(form.isDirty || isNew) && form.isSound && !maySave && !trial.isRunning ? (
            <TextButton onClick={() => setWaived(form.id)}>{words.waive}</TextButton>
          ) : null}
        </FormBar>
      </form>
      <aside className="settings-proof" tabIndex={0} aria-label={words.liveTest}>
        <Proof kind={kind} trial={trial} isRunning={!isNew && isEnabled && !form.isDirty} mayChange={!form.readOnly} />
        <Quota kind={kind} whole={form.whole} purse={live?.purse} />
        <Gives kind={kind} />
      </aside>
    </>
  );
}

/** What it asks of a person and allows: price, steps to a key, limits and credit. */
function Access({ kind: { capability }, isOpen }: { readonly kind: SourceKind; readonly isOpen: boolean }) {
  const steps = useMemo(() => capability?.steps ?? [], [capability]);
  if (capability === null) return null;
  return (
    <>
      {isOpen && steps.length > 0 ? (
        <FieldRow title={words.howToGet}>
          <ol className="access-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </FieldRow>
      ) : null}
      <FieldRow title={words.price} help={capability.cardNeeded ? words.cardNeeded : null}>
        <p className="field-said">{settingsPageWords.sentence(capability.price).replace(/\.$/, '')}</p>
      </FieldRow>
      {capability.attribution === undefined ? null : (
        <FieldRow title={words.credit}>
          <p className="field-said">{capability.attribution}</p>
        </FieldRow>
      )}
    </>
  );
}
