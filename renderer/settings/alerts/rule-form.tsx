/** One rule: what it says, what it watches, when it fires; and beside it what it watches now. */
import { useMemo } from 'react';
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { useLive } from '../../live/live.ts';
import { Fields } from '../form/fields.tsx';
import { isValues, plainText, type Values } from '../form/paths.ts';
import { useForm, useWhole } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { TextButton } from '../frame/buttons.tsx';
import { FormBar } from '../frame/form-bar.tsx';
import { ask } from '../hub/ask.ts';
import { settingsPath, type HubSettings } from '../hub/hub-settings.ts';
import { classFields, foreignTo, ruleFields, whens, type When } from './rule-fields.ts';
import { freeId, withRule, type ListedRule } from './rules.ts';
import { inShownUnits } from './shown-form.ts';
import { ExceptField, SelectorFields } from './selector-fields.tsx';
import { WatchedNow } from './watched-now.tsx';
import { watchedBy } from './watched.ts';

type Props = {
  /** Undefined for a new one. */
  readonly rule: ListedRule | undefined;
  readonly own: readonly Values[];
  readonly taken: ReadonlySet<string>;
  readonly hub: HubSettings;
  readonly opened: (id: string | undefined) => void;
};

const blank: Values = { when: 'above' };
const noSecrets = [] as const;

export function RuleForm({ rule, own, taken, hub, opened }: Props) {
  const base = rule?.written ?? blank;
  const directory = useLive((state) => state.directory);
  const latest = useLive((state) => state.latest);
  const draftId = `rule ${rule?.id ?? '+'}`;
  const whole = useWhole(draftId, base);
  const when = whenOf(plainText(whole['when']));
  const watched = watchedBy(whole, directory, latest);
  const unit = watched[0]?.series.unit;
  const { before, after } = useMemo(() => ruleFields(when, unit), [when, unit]);
  const fields = useMemo(() => [...before, ...after], [before, after]);
  const form = useForm({
    id: draftId,
    base,
    fields,
    revision: hub.settings?.revision,
    readOnly: hub.mayChange !== true || hub.settings === undefined,
    secrets: noSecrets,
  });
  const saving = useSaving(form, hub);

  const put = (id: string, next: Values | undefined): void => {
    const rules = withRule(own, id, next);
    const change = rules.length === 0 ? { path: ['rules'], remove: true } : { path: ['rules'], value: rules };
    void saving
      .send(() =>
        ask<{ readonly revision: string }>('PATCH', settingsPath, { revision: form.revision, changes: [change] }),
      )
      .then((answer) => {
        if (answer !== undefined) opened(next === undefined && rule?.isBuiltIn !== true ? undefined : id);
      });
  };
  const save = (): void => {
    const id = rule?.id ?? freeId(plainText(form.whole['title']), taken);
    const foreign = foreignTo(when);
    const left = Object.entries(form.whole).filter(([name]) => !foreign.includes(name) && name !== 'enabled');
    put(id, { id, ...Object.fromEntries(left) });
  };
  const name = rule?.name ?? words.newRule;
  return (
    <>
      <form
        className="settings-form"
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty && form.isSound) save();
        }}
      >
        <header>
          <h2 className="settings-name">{name}</h2>
          <p className="settings-about">
            {rule?.isOn === false ? words.isOff : rule?.isBuiltIn === true ? words.aboutBuiltIn : words.aboutOwn}
          </p>
        </header>
        <div className="settings-scroll">
          <SelectorFields form={form} directory={directory} />
          <Fields fields={classFields()} path={['series']} form={form} isWhole />
          <Fields fields={before} path={[]} form={inShownUnits(form, when, unit)} isWhole />
          <Fields fields={after} path={[]} form={form} isWhole />
          <ExceptField form={form} />
          <button type="submit" hidden />
        </div>
        <FormBar form={form} saving={saving} save={save} maySave={isValues(form.value(['series']))}>
          {rule === undefined || form.isDirty ? null : (
            <>
              <TextButton
                onClick={() =>
                  put(
                    rule.id,
                    rule.isOn
                      ? { ...switchedOff(rule) }
                      : rule.isBuiltIn && isBare(own, rule.id)
                        ? undefined
                        : turnedOn(rule),
                  )
                }
              >
                {rule.isOn ? words.turnOff : words.turnOn}
              </TextButton>
              {rule.isOwn && (!rule.isBuiltIn || rule.isOn) ? (
                <TextButton onClick={() => put(rule.id, undefined)}>
                  {rule.isBuiltIn ? words.asBefore : words.remove}
                </TextButton>
              ) : null}
            </>
          )}
        </FormBar>
      </form>
      <aside className="settings-proof" aria-label={words.watching}>
        <WatchedNow rule={form.whole} watched={watched} directory={directory} />
      </aside>
    </>
  );
}

const whenOf = (text: string): When => whens.find((when) => when === text) ?? 'above';

/** One that Mantel comes with needs its id alone; one's own keeps what it says. */
const switchedOff = ({ id, isBuiltIn, isOwn, written }: ListedRule): Values =>
  isBuiltIn && !isOwn ? { id, enabled: false } : { ...written, id, enabled: false };

function turnedOn({ written }: ListedRule): Values {
  const { enabled: _, ...rest } = written;
  return rest;
}

/** Nothing is written of it but that it is off. */
const isBare = (own: readonly Values[], id: string): boolean =>
  own.some((each) => each['id'] === id && each['title'] === undefined);
