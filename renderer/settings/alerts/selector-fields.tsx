/** Which readings a rule watches. */
import { useId } from 'react';
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { compareNames } from '../../format/order.ts';
import { quantityName } from '../../format/quantity-name.ts';
import { deviceName, isHidden, type Directory } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { Select } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { plainText } from '../form/paths.ts';
import type { Form } from '../form/use-form.ts';

type SelectorProps = { readonly form: Form; readonly directory: Directory };

/** A pattern of names as people would say it. */
function nameText(name: string, quantity: string, source: string | undefined): string {
  if (name.startsWith('*.')) return words.everywhere(capital(quantityName(quantity)));
  const of = source ?? name.slice(0, name.indexOf('.'));
  return quantity === '*' ? words.everythingOf(of) : words.of(capital(quantityName(quantity)), of);
}

/** Which readings: a quantity, of everything or of one thing. */
export function SelectorFields({ form, directory }: SelectorProps) {
  const whatId = useId();
  const thingId = useId();
  const name = plainText(form.value(['series', 'name']));
  const device = plainText(form.value(['series', 'labels', 'device']));
  const quantities = [...new Set(directory.series.map(({ quantity }) => quantity))];
  const known = quantities
    .map((quantity) => ({ value: `*.${quantity}`, text: words.everywhere(capital(quantityName(quantity))) }))
    .toSorted((a, b) => compareNames(a.text, b.text));
  const sourceTitle = useLive(({ sources }) => sources.find(({ kind }) => name.startsWith(`${kind}.`))?.title);
  const isKnown = name === '' || known.some(({ value }) => value === name);
  const quantity = name.slice(name.lastIndexOf('.') + 1);
  const things = [...directory.byDevice]
    .filter(([id, series]) => !isHidden(directory, id) && series.some((each) => each.quantity === quantity))
    .map(([id]) => ({ value: id, text: deviceName(directory, id) }))
    .toSorted((a, b) => compareNames(a.text, b.text));
  return (
    <>
      <FieldRow control={whatId} title={words.watches} fault={form.fault(['series'], true)}>
        <Select
          id={whatId}
          choices={[
            ...(name === '' ? [{ value: '', text: words.watchesNone }] : []),
            ...(isKnown ? [] : [{ value: name, text: nameText(name, quantity, sourceTitle) }]),
            ...known,
          ]}
          chosen={name}
          disabled={form.readOnly}
          choose={(next) => {
            if (next === '') return;
            form.putAll([
              [['series', 'name'], next],
              [['series', 'unit'], undefined],
            ]);
          }}
        />
      </FieldRow>
      {things.length === 0 && device === '' ? null : (
        <FieldRow control={thingId} title={words.thing}>
          <Select
            id={thingId}
            choices={[
              { value: '', text: words.all },
              ...things,
              ...(device === '' || things.some(({ value }) => value === device)
                ? []
                : [{ value: device, text: device }]),
            ]}
            chosen={device}
            disabled={form.readOnly}
            choose={(next) => form.put(['series', 'labels', 'device'], next === '' ? undefined : next)}
          />
        </FieldRow>
      )}
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of what is left out. */
export function ExceptField({ form }: { readonly form: Form }) {
  const id = useId();
  const except = form.value(['series', 'except']);
  const list = Array.isArray(except) ? except.map(plainText) : [];
  if (plainText(form.value(['series', 'labels', 'device'])) !== '') return null;
  return (
    <FieldRow control={id} title={words.except} help={words.exceptHelp}>
      <textarea
        id={id}
        className="field-input"
        rows={2}
        disabled={form.readOnly}
        value={list.join(', ')}
        onChange={({ target: { value } }) =>
          form.put(['series', 'except'], value === '' ? undefined : value.split(',').map((each) => each.trimStart()))
        }
        onBlur={() => {
          const told = list.map((each) => each.trim()).filter((each) => each !== '');
          form.put(['series', 'except'], told.length === 0 ? undefined : told);
        }}
      />
    </FieldRow>
  );
}
