/** Settings that hold several values: texts, choices, or sections. */
import { useState, type ReactNode } from 'react';
import type { Field, SettingPath } from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { typedNumber } from '../../format/typed-number.ts';
import { TextButton } from '../frame/buttons.tsx';
import { fieldsOfVariant } from './check.ts';
import { FieldRow } from './field-row.tsx';
import { choiceText, writtenText } from './field-text.ts';
import { isValues, plainText } from './paths.ts';
import { rowOf, type FieldProps } from './plain-fields.tsx';
import './list-field.css';

function entriesOf({ field, path, form }: FieldProps): readonly unknown[] {
  const value = form.value(path) ?? field.usual;
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Fields within a field, made by whoever makes fields. */
export type Nested = (fields: readonly Field[], path: SettingPath) => ReactNode;
type NestedProps = FieldProps & { readonly nested: Nested };

export function ListField(props: NestedProps) {
  const { entry } = props.field;
  if (!entry) return null;
  if (entry.type === 'section' || entry.type === 'variants') return <SectionList {...props} entry={entry} />;
  if (entry.type === 'choice' && entry.choices && entry.choices.length <= 12)
    return <ChoiceList {...props} entry={entry} />;
  return <TextList {...props} entry={entry} />;
}

type EntryProps = NestedProps & { readonly entry: Field };

/** Any of a few. */
function ChoiceList(props: EntryProps) {
  const { entry, field, path, form } = props;
  const chosen = entriesOf(props);
  const choices = entry.choices ?? [];
  return (
    <FieldRow {...rowOf(props)} fault={form.fault(path, true)}>
      <div className="field-pills">
        {choices.map((value) => (
          <label key={String(value)} className="field-pill">
            <input
              className="field-native"
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={form.readOnly}
              onChange={({ target }) => {
                const next = choices.filter((each) => (each === value ? target.checked : chosen.includes(each)));
                form.put(path, next.length === 0 ? undefined : next);
              }}
            />
            {choiceText({ ...entry, name: field.name }, value)}
          </label>
        ))}
      </div>
    </FieldRow>
  );
}

/** Each on its line, with an empty line for one more. */
function TextList(props: EntryProps) {
  const { entry, path, form } = props;
  const entries = entriesOf(props);
  const row = rowOf(props);
  const put = (next: readonly unknown[]): void => form.put(path, next.length === 0 ? undefined : next);
  const isNumber = entry.type === 'number' || entry.type === 'integer';
  const valueOf = (text: string): unknown => (isNumber ? (typedNumber(text) ?? text) : text);
  const lines = form.readOnly ? entries : [...entries, ''];
  return (
    <FieldRow {...row} fault={form.fault(path, true)} running={undefined}>
      <ul className="text-list">
        {lines.map((each, i) => (
          <li key={i}>
            <input
              className="field-input"
              autoComplete="off"
              spellCheck={false}
              aria-label={words.entry(row.title, i + 1)}
              value={writtenText(each)}
              placeholder={i === entries.length ? words.addOne : ''}
              disabled={form.readOnly}
              onChange={({ target }) => put([...entries.slice(0, i), valueOf(target.value), ...entries.slice(i + 1)])}
              onBlur={() => {
                if (entries.includes('')) put(entries.filter((one) => one !== ''));
              }}
            />
          </li>
        ))}
      </ul>
    </FieldRow>
  );
}

/** Each under its own name, opened to be changed. */
function SectionList(props: EntryProps) {
  const { entry, path, form, nested } = props;
  const entries = entriesOf(props);
  const row = rowOf(props);
  const [open, setOpen] = useState<number>();
  const put = (next: readonly unknown[]): void => form.put(path, next.length === 0 ? undefined : next);
  return (
    <FieldRow {...row} isWide fault={form.fault(path)} running={undefined}>
      <ul className="entry-list">
        {entries.map((each, i) => (
          <li key={i} className="entry">
            <div className="field-aside">
              <button
                type="button"
                className="entry-name"
                aria-expanded={open === i}
                onClick={() => setOpen(open === i ? undefined : i)}
              >
                {nameOfEntry(each) ?? words.entry(row.title, i + 1)}
              </button>
              {form.readOnly ? null : (
                <TextButton
                  label={words.removeThis(nameOfEntry(each) ?? words.entry(row.title, i + 1))}
                  onClick={() => {
                    setOpen(undefined);
                    put(entries.filter((_, at) => at !== i));
                  }}
                >
                  {words.remove}
                </TextButton>
              )}
            </div>
            {open === i ? nested(fieldsOfEntry(entry, each), [...path, i]) : null}
          </li>
        ))}
      </ul>
      {form.readOnly ? null : (
        <TextButton
          outlined
          onClick={() => {
            put([...entries, {}]);
            setOpen(entries.length);
          }}
        >
          {words.addTo(row.title)}
        </TextButton>
      )}
    </FieldRow>
  );
}

const fieldsOfEntry = (entry: Field, value: unknown): readonly Field[] =>
  entry.type === 'variants' ? fieldsOfVariant(entry, value) : (entry.fields ?? []);

const telling = ['name', 'title', 'id', 'topic', 'url', 'quantity', 'path', 'query', 'address'] as const;

/** What tells an entry from the others. */
function nameOfEntry(value: unknown): string | undefined {
  if (!isValues(value)) return value === undefined ? undefined : plainText(value);
  const found = telling.map((name) => value[name]).find((each) => typeof each === 'string' && each !== '');
  return found === undefined ? undefined : plainText(found);
}

/** Sections by names that a person chooses. */
export function RecordField(props: NestedProps) {
  const { field, path, form, nested } = props;
  const { entry } = field;
  const [name, setName] = useState('');
  const row = rowOf(props);
  const value = form.value(path) ?? field.usual;
  const entries = isValues(value) ? Object.keys(value) : [];
  if (!entry) return null;
  const isPlain = entry.type !== 'section' && entry.type !== 'variants';
  const add = (): void => {
    if (name.trim() === '') return;
    form.put([...path, name.trim()], isPlain ? (entry.type === 'text' ? '' : 0) : {});
    setName('');
  };
  return (
    <FieldRow {...row} isWide fault={form.fault(path)} running={undefined}>
      {entries.map((key) => (
        <div key={key} className="entry">
          <div className="field-aside">
            <p className="entry-name">{key}</p>
            {form.readOnly ? null : (
              <TextButton label={words.removeThis(key)} onClick={() => form.put([...path, key], undefined)}>
                {words.remove}
              </TextButton>
            )}
          </div>
          {isPlain ? nested([{ ...entry, name: key, title: key }], path) : nested(entry.fields ?? [], [...path, key])}
        </div>
      ))}
      {form.readOnly ? null : (
        <div className="field-aside">
          <input
            className="field-input"
            autoComplete="off"
            aria-label={words.nameFor(row.title)}
            placeholder={words.nameFor(row.title)}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <TextButton outlined disabled={name.trim() === ''} onClick={add}>
            {words.add}
          </TextButton>
        </div>
      )}
    </FieldRow>
  );
}
