/** A section of several kinds: first which kind, then what that has. */
import type { ReactNode } from 'react';
import { Pills } from './controls.tsx';
import { FieldRow } from './field-row.tsx';
import { rowOf, type FieldProps } from './plain-fields.tsx';
import { valueAt } from './paths.ts';

export function VariantsField({ children, ...props }: FieldProps & { readonly children: ReactNode }) {
  const { field, path, form } = props;
  const { discriminator, variants } = field;
  const row = rowOf(props);
  if (discriminator === null || !variants) return null;
  const chosen = valueAt(form.value(path), [discriminator]) ?? variants[0]?.value;
  return (
    <FieldRow {...row} isWide fault={form.fault(path)} running={undefined}>
      <Pills
        label={row.title}
        choices={variants.map(({ value, title }) => ({ value, text: title === '' ? String(value) : title }))}
        chosen={variants.find(({ value }) => value === chosen)?.value}
        disabled={form.readOnly}
        choose={(value) => form.put([...path, discriminator], value)}
      />
      <div className="entry">{children}</div>
    </FieldRow>
  );
}
