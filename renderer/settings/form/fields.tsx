/** All settings of a section, each as its type asks for; those that hardly anybody changes stand behind a word. */
import { useState } from 'react';
import type { Field, SettingPath } from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { TextButton } from '../frame/buttons.tsx';
import { fieldsOfVariant } from './check.ts';
import { FieldRow } from './field-row.tsx';
import { valueText } from './field-text.ts';
import { ListField, RecordField, type Nested } from './list-field.tsx';
import { PlaceField } from './place-field.tsx';
import {
  ChoiceField,
  NumberField,
  rowOf,
  SpanField,
  SwitchField,
  TextField,
  type FieldProps,
} from './plain-fields.tsx';
import { SecretField } from './secret-field.tsx';
import type { Form } from './use-form.ts';
import { VariantsField } from './variants-field.tsx';

type Props = {
  readonly fields: readonly Field[];
  readonly path: SettingPath;
  readonly form: Form;
  /** Nothing stands behind a word. */
  readonly isWhole?: boolean;
  /** What stands behind a word unless it is written. */
  readonly isRare?: (field: Field) => boolean;
};

/** Addresses of servers, ports and pauses: right as they are, save for whoever runs a server of their own. */
const isSeldomChanged = ({ name, required }: Field): boolean =>
  !required && /(^|_)(url|port|pause|client_id|broadcast)$/.test(name);

export function Fields({ fields, path, form, isWhole = false, isRare = isSeldomChanged }: Props) {
  const [isOpen, setOpen] = useState(false);
  const hasPlace = ['latitude', 'longitude'].every((name) => fields.some((field) => field.name === name));
  const shown = hasPlace ? fields.filter(({ name }) => name !== 'latitude' && name !== 'longitude') : fields;
  const isHidden = (field: Field): boolean =>
    !isWhole && isRare(field) && form.running([...path, field.name]) === undefined;
  const rare = shown.filter(isHidden);
  const usual = shown.filter((field) => !isHidden(field));
  const row = (field: Field) => <OneField key={field.name} field={field} path={[...path, field.name]} form={form} />;
  const placed = hasPlace ? usual.findIndex(({ name }) => name !== 'name') : -1;
  const before = hasPlace ? usual.slice(0, placed === -1 ? usual.length : placed) : usual;
  const after = hasPlace && placed !== -1 ? usual.slice(placed) : [];
  return (
    <>
      {before.map(row)}
      {hasPlace ? (
        <PlaceField path={path} form={form} hasZone={fields.some(({ name }) => name === 'time_zone')} />
      ) : null}
      {after.map(row)}
      {rare.length === 0 ? null : (
        <div className="field-row" data-wide="true">
          <TextButton expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.fewer : words.more(rare.length)}
          </TextButton>
        </div>
      )}
      {isOpen ? rare.map(row) : null}
    </>
  );
}

function OneField(props: FieldProps) {
  const { field, path, form } = props;
  const nested: Nested = (within, at) => <Fields fields={within} path={at} form={form} isWhole />;
  switch (field.type) {
    case 'text':
      return <TextField {...props} />;
    case 'number':
    case 'integer':
      return <NumberField {...props} />;
    case 'switch':
      return <SwitchField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'span':
      return <SpanField {...props} />;
    case 'secret':
      return <SecretField {...props} />;
    case 'list':
      return <ListField {...props} nested={nested} />;
    case 'record':
      return <RecordField {...props} nested={nested} />;
    case 'section':
      return (
        <FieldRow {...rowOf(props)} isWide fault={form.fault(path)} running={undefined}>
          <div className="entry">{nested(field.fields ?? [], path)}</div>
        </FieldRow>
      );
    case 'variants':
      return <VariantsField {...props}>{nested(fieldsOfVariant(field, form.value(path)), path)}</VariantsField>;
    case 'other':
      return (
        <FieldRow {...rowOf(props)}>
          <p className="field-said">{valueText(field, form.value(path))}</p>
          <p className="field-help">{words.byHand}</p>
        </FieldRow>
      );
  }
}
