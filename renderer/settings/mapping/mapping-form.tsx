/** One mapping of a source: its fields, and what each live message becomes by it. */
import { useMemo } from 'react';
import type { Field } from '#model/settings-api.ts';
import { settingsMappingWords as words } from '#model/words/settings-mapping-en.ts';
import { Fields } from '../form/fields.tsx';
import { plainText } from '../form/paths.ts';
import type { Form } from '../form/use-form.ts';
import type { Saving } from '../form/use-saving.ts';
import { TextButton } from '../frame/buttons.tsx';
import { FormBar } from '../frame/form-bar.tsx';
import { quantityAt } from './leaves.ts';
import { LiveMessages } from './live-messages.tsx';
import { useMessages } from './use-messages.ts';

type Props = {
  readonly source: string;
  readonly form: Form;
  readonly saving: Saving;
  readonly save: () => void;
  readonly entry: Field;
  /** Its place, from 0. */
  readonly index: number;
  readonly shown: boolean;
  readonly remove: () => void;
};

/** What nearly every mapping says. */
const usual: ReadonlySet<string> = new Set(['topic', 'path', 'quantity', 'device', 'unit', 'scale']);

export function MappingForm({ source, form, saving, save, entry, index, shown, remove }: Props) {
  const at = ['mappings', index];
  const topic = plainText(form.value([...at, 'topic']));
  const filter = topic === '' ? '#' : topic;
  const settings = useMemo(() => settingsToTry(form.whole, form.isSound), [form.whole, form.isSound]);
  const messages = useMessages(source, filter, settings, shown && !form.readOnly);
  return (
    <>
      <form
        className="settings-form"
        aria-label={words.name(topic)}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty && form.isSound) save();
        }}
      >
        <header>
          <h2 className="settings-name mapping-name">{words.name(topic)}</h2>
          <p className="settings-about">{words.about}</p>
        </header>
        <div className="settings-scroll">
          <Fields
            fields={entry.fields ?? []}
            path={at}
            form={form}
            isRare={({ name, required }) => !required && !usual.has(name)}
          />
          <button type="submit" hidden />
        </div>
        <FormBar form={form} saving={saving} save={save}>
          <TextButton onClick={remove}>{words.remove}</TextButton>
        </FormBar>
      </form>
      {form.readOnly ? null : (
        <LiveMessages
          filter={filter}
          messages={messages}
          mapping={index + 1}
          take={(from, { path }) =>
            form.putAll([
              [[...at, 'path'], path === '' ? undefined : path],
              ...(topic === '' ? [[[...at, 'topic'], from] as [(string | number)[], unknown]] : []),
              ...(plainText(form.value([...at, 'quantity'])) === '' && quantityAt(path) !== ''
                ? [[[...at, 'quantity'], quantityAt(path)] as [(string | number)[], unknown]]
                : []),
            ])
          }
        />
      )}
    </>
  );
}

/** A mapping without its topic or its quantity is none yet: the others are tried without it. */
function settingsToTry(whole: Form['whole'], isSound: boolean): Form['whole'] {
  const { mappings } = whole;
  if (isSound || !Array.isArray(mappings)) return whole;
  const isWhole = (each: unknown): boolean =>
    typeof each === 'object' && each !== null && 'topic' in each && 'quantity' in each;
  return { ...whole, mappings: (mappings as readonly unknown[]).filter(isWhole) };
}
