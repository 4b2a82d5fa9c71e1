/** What values on MQTT topics are, told by a person where Mantel does not know it by itself. */
import { settingsMappingWords as words } from '#model/words/settings-mapping-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import type { Field } from '#model/settings-api.ts';
import { useMemo } from 'react';
import { go } from '../../router.ts';
import { isValues, plainText } from '../form/paths.ts';
import { useForm } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { FormBar } from '../frame/form-bar.tsx';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { ask } from '../hub/ask.ts';
import { useHubSettings, type HubSettings, type ListedSource } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { kindsPath, sourcesPath, type SourceKind } from '../sources/source-kind.ts';
import { MappingForm } from './mapping-form.tsx';

const noKinds: readonly SourceKind[] = [];
const field = 'mappings';

const mappingsOf = ({ fields }: SourceKind): Field | undefined => fields.find(({ name }) => name === field);

export function MappingPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: kinds = noKinds } = useHub<readonly SourceKind[]>(kindsPath, shown);
  const source = hub.settings?.sources.find(({ kind }) => kinds.some((each) => each.kind === kind && mappingsOf(each)));
  const mappings = kinds.flatMap((each) => (each.kind === source?.kind ? (mappingsOf(each) ?? []) : []))[0];
  if (source === undefined || mappings?.entry === undefined || mappings.entry === null)
    return (
      <Frame part="mapping" shown={shown} title={words.title(0)} finding={words.finding}>
        <p className="settings-told">{hub.mayChange === false || kinds.length === 0 ? '' : words.noSource}</p>
      </Frame>
    );
  return <Mappings hub={hub} source={source} mappings={mappings} entry={mappings.entry} item={item} shown={shown} />;
}

type Props = PartProps & {
  readonly hub: HubSettings;
  readonly source: ListedSource;
  readonly mappings: Field;
  readonly entry: Field;
};

function Mappings({ hub, source, mappings, entry, item, shown }: Props) {
  const fields = useMemo(() => [mappings], [mappings]);
  const form = useForm({
    id: `mapping ${source.id}`,
    base: source.settings,
    fields,
    revision: hub.settings?.revision,
    readOnly: hub.mayChange !== true,
    secrets: hub.settings?.secrets ?? [],
  });
  const saving = useSaving(form, hub);
  const isStacked = useIsStacked();
  const value = form.value([field]);
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const wanted = item === undefined ? (isStacked ? undefined : list.length === 0 ? undefined : 0) : Number(item);
  const index = wanted !== undefined && wanted < list.length ? wanted : undefined;
  const save = (): void =>
    void saving.send(() =>
      ask<{ readonly revision: string }>('PATCH', `${sourcesPath}/${encodeURIComponent(source.id)}`, {
        revision: form.revision,
        settings: form.whole,
      }),
    );
  const add = (): void => {
    form.put([field], [...list, {}]);
    go(partPlace('mapping', String(list.length)));
  };
  const remove = (): void => {
    const next = list.filter((_, i) => i !== index);
    form.put([field], next.length === 0 ? undefined : next);
    go(partPlace('mapping'));
  };
  return (
    <Frame
      part="mapping"
      shown={shown}
      title={words.title(list.length)}
      finding={words.finding}
      isOpen={index !== undefined}
      list={
        <>
          <nav aria-label={settingsPageWords.parts.mapping}>
            {list.map((each, i) => (
              <ListRow key={i} place={partPlace('mapping', String(i))} isOpen={i === index} name={nameOf(each)}>
                <span className="list-note">{isValues(each) ? plainText(each['quantity']) : ''}</span>
              </ListRow>
            ))}
          </nav>
          {form.readOnly ? null : (
            <button type="button" className="list-row" onClick={add}>
              {words.add}
            </button>
          )}
          {index !== undefined || !form.isDirty ? null : <FormBar form={form} saving={saving} save={save} />}
        </>
      }
    >
      {index === undefined ? (
        <p className="settings-told">{list.length === 0 ? words.none : ''}</p>
      ) : (
        <MappingForm
          key={index}
          source={source.id}
          form={form}
          saving={saving}
          save={save}
          entry={entry}
          index={index}
          shown={shown}
          remove={remove}
        />
      )}
    </Frame>
  );
}

const nameOf = (mapping: unknown): string => words.name(isValues(mapping) ? plainText(mapping['topic']) : '');
