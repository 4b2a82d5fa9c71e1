/** Settings of one value: text, number, time, switch, choice. */
import { useId, useState } from 'react';
import type { Field, SettingPath } from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { asWritten } from '../../format/number.ts';
import { typedNumber } from '../../format/typed-number.ts';
import { Pills, Select, Switch } from './controls.tsx';
import { FieldRow } from './field-row.tsx';
import { choiceText, valueText, writtenText } from './field-text.ts';
import { plainText } from './paths.ts';
import { spanOf, spansToOffer, typedSpan, unitOfAll, writtenSpan } from './spans.ts';
import type { Form } from './use-form.ts';

export type FieldProps = { readonly field: Field; readonly path: SettingPath; readonly form: Form };

/** Choices beside each other as long as they are few and short. */
const mostPills = 5;
const longestPill = 18;

/** Title, help and fault of a field, as its row shows them. */
export function rowOf({ field, path, form }: FieldProps) {
  const running = form.running(path);
  return {
    title: field.title === '' ? field.name : field.title,
    help: words.helps[field.name] ?? field.help,
    fault: form.fault(path),
    running: running === undefined ? valueText(field, field.usual) : valueText(field, running),
  };
}

/** Attributes that tie a control to the fault under it. */
export const faultOf = (id: string, fault: string | undefined) =>
  fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-fault` };

export function TextField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const row = rowOf(props);
  return (
    <FieldRow control={id} {...row}>
      <input
        id={id}
        className="field-input"
        autoComplete="off"
        spellCheck={false}
        value={plainText(form.value(path))}
        placeholder={placeholderOf(field)}
        disabled={form.readOnly}
        {...faultOf(id, row.fault)}
        onChange={({ target }) => form.put(path, target.value === '' && !field.required ? undefined : target.value)}
      />
    </FieldRow>
  );
}

function placeholderOf(field: Field): string {
  if (field.usual !== undefined && field.usual !== '') return valueText({ ...field, unit: null }, field.usual);
  return field.example === undefined ? '' : words.suchAs(valueText(field, field.example));
}

export function NumberField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const row = rowOf(props);
  const value = form.value(path);
  const [text, setText] = useState('');
  // "1." is a number on its way to "1.5": what is typed stands as long as it means the value, and until the field is left.
  const shown = value === undefined ? '' : typedNumber(text) === value ? text : writtenText(value);
  return (
    <FieldRow control={id} {...row} help={limitsOf(field)}>
      <div className="field-measure">
        <input
          id={id}
          className="field-input figure"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          placeholder={placeholderOf(field)}
          disabled={form.readOnly}
          {...faultOf(id, row.fault)}
          onChange={({ target }) => {
            setText(target.value);
            form.put(path, target.value.trim() === '' ? undefined : (typedNumber(target.value) ?? target.value));
          }}
          onBlur={() => setText('')}
        />
        {field.unit === null ? null : <span className="field-unit">{words.unit(field.unit)}</span>}
      </div>
    </FieldRow>
  );
}

function limitsOf({ help, least, most }: Field): string {
  const limits = least !== null && most !== null ? words.between(asWritten(least), asWritten(most)) : '';
  return [help ?? '', limits].filter((each) => each !== '').join(' ');
}

export function SwitchField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const on = (form.value(path) ?? field.usual) === true;
  return (
    <FieldRow control={id} {...rowOf(props)}>
      <Switch
        id={id}
        on={on}
        disabled={form.readOnly}
        turn={(next) => form.put(path, next === field.usual ? undefined : next)}
      />
    </FieldRow>
  );
}

export function ChoiceField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const row = rowOf(props);
  const choices = (field.choices ?? []).map((value) => ({ value, text: choiceText(field, value) }));
  const chosen = form.value(path) ?? field.usual;
  const isFew = choices.length <= mostPills && choices.every(({ text }) => text.length <= longestPill);
  const choose = (value: string | number | boolean): void => form.put(path, value === field.usual ? undefined : value);
  if (isFew)
    return (
      <FieldRow {...row}>
        <Pills
          label={row.title}
          choices={choices}
          chosen={choices.find(({ value }) => value === chosen)?.value}
          disabled={form.readOnly}
          choose={choose}
        />
      </FieldRow>
    );
  const none = chosen === undefined ? [{ value: '', text: words.chooseOne }] : [];
  return (
    <FieldRow control={id} {...row}>
      <Select
        id={id}
        choices={[...none, ...choices.map(({ value, text }) => ({ value: String(value), text }))]}
        chosen={plainText(chosen)}
        disabled={form.readOnly}
        choose={(text) => {
          const found = choices.find(({ value }) => String(value) === text);
          if (found) choose(found.value);
        }}
      />
    </FieldRow>
  );
}

/** A time: a few to choose from, and any other typed. */
export function SpanField(props: FieldProps) {
  const { field, path, form } = props;
  const id = useId();
  const row = rowOf(props);
  const value = form.value(path) ?? field.usual;
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState('');
  const offered = spansToOffer(field.usual, form.running(path));
  const chosen = offered.find((each) => spanOf(each) === spanOf(value));
  const isTyped = isOther || chosen === undefined;
  const put = (text: string): void => {
    const isUsual = spanOf(text) !== undefined && spanOf(text) === spanOf(field.usual);
    form.put(path, text === '' || isUsual ? undefined : text);
  };
  const unit = unitOfAll(offered);
  const choices = offered.map((each) => ({
    value: each,
    text: unit === undefined ? writtenSpan(each).replace(' ', '\u00a0') : writtenSpan(each).replace(/ .*/, ''),
    said: writtenSpan(each),
  }));
  const other = { value: 'other', text: words.other };
  const hasPills = offered.length > 0;
  return (
    <FieldRow {...(hasPills ? {} : { control: id })} {...row}>
      {hasPills ? (
        <Pills
          label={row.title}
          choices={[...choices, other]}
          chosen={isTyped ? 'other' : chosen}
          unit={unit}
          disabled={form.readOnly}
          choose={(text) => {
            setOther(text === 'other');
            if (text !== 'other') put(text);
          }}
        />
      ) : null}
      {isTyped ? (
        <input
          id={id}
          className="field-input"
          autoComplete="off"
          value={value !== undefined && typedSpan(typed) === value ? typed : writtenSpan(plainText(value))}
          placeholder={words.spanExample}
          disabled={form.readOnly}
          {...(hasPills && { 'aria-label': row.title })}
          {...faultOf(id, row.fault)}
          onChange={({ target }) => {
            setTyped(target.value);
            form.put(path, target.value === '' ? undefined : typedSpan(target.value));
          }}
          onBlur={() => setTyped('')}
        />
      ) : null}
    </FieldRow>
  );
}
