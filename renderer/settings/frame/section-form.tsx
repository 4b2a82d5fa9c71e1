/** One section of mantel.yaml as a form. */
import { useMemo, type ReactNode } from 'react';
import type { Field, SettingPath } from '#model/settings-api.ts';
import { Fields } from '../form/fields.tsx';
import { isValues, type Values } from '../form/paths.ts';
import { useForm, type Form } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { ask } from '../hub/ask.ts';
import { settingsPath, type HubSettings } from '../hub/hub-settings.ts';
import { FormBar } from './form-bar.tsx';

type Changed = { readonly revision: string };

const nothing: Values = {};

/** Fields of a section, without some of them. */
export function useSection(hub: HubSettings, name: string, without: readonly string[] = []): Field | undefined {
  const left = without.join(' ');
  return useMemo(() => {
    const section = hub.sections.find((each) => each.name === name);
    if (!section?.fields || left === '') return section;
    const names = left.split(' ');
    return { ...section, fields: section.fields.filter((field) => !names.includes(field.name)) };
  }, [hub.sections, name, left]);
}

/** A form of a section of the settings; a section that is no list of fields is its own only field. */
export function useSectionForm(
  hub: HubSettings,
  section: Field,
  id = `section ${section.name}`,
  within?: string,
): Form {
  const isOwn = section.type !== 'section';
  const all = hub.settings?.written ?? nothing;
  const around = within === undefined ? all : all[within];
  const written = isValues(around) ? around : nothing;
  const base = isOwn ? written : written[section.name];
  const fields = useMemo(() => (isOwn ? [section] : (section.fields ?? [])), [isOwn, section]);
  return useForm({
    id,
    base: isValues(base) ? base : nothing,
    fields,
    revision: hub.settings?.revision,
    readOnly: hub.mayChange !== true || hub.settings === undefined,
    secrets: hub.settings?.secrets ?? [],
  });
}

/** What PATCH is sent of a form's edits. */
export function changesOf(form: Form, below: SettingPath) {
  if (below.length > 0 && Object.keys(form.whole).length === 0) return [{ path: below, remove: true }];
  return [...form.edits].map(([name, value]) =>
    value === undefined ? { path: [...below, name], remove: true } : { path: [...below, name], value },
  );
}

/** Secrets of a section have entries named after where they stand. */
export async function saveSection(form: Form, below: SettingPath) {
  const secrets = form.secrets.map(({ path, value }) => ({ path, value, name: [...below, ...path].join('_') }));
  for (const { name, value } of secrets) {
    const answer = await ask<undefined>('PUT', `/api/v1/secrets/${name}`, { value });
    if (answer !== undefined && 'refused' in (answer as object)) return answer as never;
  }
  const changes = [
    ...changesOf(form, below),
    ...secrets.map(({ path, name }) => ({ path: [...below, ...path], value: name })),
  ];
  return await ask<Changed>('PATCH', settingsPath, { revision: form.revision, changes });
}

type Props = {
  /** The section it stands in, unless it stands by itself. */
  readonly within?: string;
  /** Of its draft, where a section stands in several forms. */
  readonly id?: string;
  readonly hub: HubSettings;
  readonly section: Field;
  readonly title: string;
  readonly about?: string | undefined;
  /** Before the fields that are made from the schema. */
  readonly before?: (form: Form) => ReactNode;
  readonly after?: (form: Form) => ReactNode;
  readonly proof?: ((form: Form) => ReactNode) | undefined;
};

export function SectionForm({ within, id, hub, section, title, about, before, after, proof }: Props) {
  const form = useSectionForm(hub, section, id, within);
  const saving = useSaving(form, hub);
  const below = [...(within === undefined ? [] : [within]), ...(section.type === 'section' ? [section.name] : [])];
  const save = (): void => void saving.send(() => saveSection(form, below));
  return (
    <>
      <form
        className="settings-form"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty && form.isSound) save();
        }}
      >
        <header>
          <h2 className="settings-name">{title}</h2>
          {about === undefined ? null : <p className="settings-about">{about}</p>}
        </header>
        <div className="settings-scroll">
          {before?.(form)}
          <Fields fields={section.type === 'section' ? (section.fields ?? []) : [section]} path={[]} form={form} />
          {after?.(form)}
          <button type="submit" hidden />
        </div>
        <FormBar form={form} saving={saving} save={save} />
      </form>
      {proof === undefined ? null : (
        <aside className="settings-proof" aria-label={title}>
          {proof(form)}
        </aside>
      )}
    </>
  );
}
