/** A setting that names a series: chosen by what people call it. */
import { useId, useMemo } from 'react';
import type { SettingPath } from '#model/settings-api.ts';
import { compareNames } from '../../format/order.ts';
import { quantityOf } from '../../format/quantity-name.ts';
import { deviceName, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { Select } from './controls.tsx';
import { FieldRow } from './field-row.tsx';
import type { Form } from './use-form.ts';

/** "Living room, temperature". */
export function seriesName(directory: Directory, series: SeriesInfo): string {
  const { device } = series;
  const quantity = quantityOf(series);
  return device === undefined
    ? `${quantity.charAt(0).toUpperCase()}${quantity.slice(1)}`
    : `${deviceName(directory, device)}, ${quantity}`;
}

type Props = {
  readonly form: Form;
  readonly path: SettingPath;
  readonly title: string;
  readonly help: string;
  /** What holds while none is chosen. */
  readonly none: string;
  readonly isWanted: (series: SeriesInfo) => boolean;
};

type Choices = readonly { readonly value: string; readonly text: string }[];

function useSeriesChoices(none: string, isWanted: (series: SeriesInfo) => boolean): Choices {
  const directory = useLive((state) => state.directory);
  return useMemo(
    () => [
      { value: '', text: none },
      ...directory.series
        .filter((each) => isWanted(each) && (each.device === undefined || !isHidden(directory, each.device)))
        .map((each) => ({ value: each.key, text: seriesName(directory, each) }))
        .toSorted((a, b) => compareNames(a.text, b.text)),
    ],
    [directory, none, isWanted],
  );
}

/** A series that is not there any more stands by its key. */
const withOwn = (choices: Choices, own: string): Choices =>
  own === '' || choices.some(({ value }) => value === own) ? choices : [...choices, { value: own, text: own }];

export function SeriesField({ form, path, title, help, none, isWanted }: Props) {
  const id = useId();
  const choices = useSeriesChoices(none, isWanted);
  const value = form.value(path);
  const chosen = typeof value === 'string' ? value : '';
  return (
    <FieldRow control={id} title={title} help={help} fault={form.fault(path)}>
      <Select
        id={id}
        choices={withOwn(choices, chosen)}
        chosen={chosen}
        disabled={form.readOnly}
        choose={(key) => form.put(path, key === '' ? undefined : key)}
      />
    </FieldRow>
  );
}

type ListProps = Props & { readonly most: number; readonly label: (n: number) => string };

/** Up to a few of them. */
export function SeriesListField({ form, path, title, help, none, isWanted, most, label }: ListProps) {
  const id = useId();
  const choices = useSeriesChoices(none, isWanted);
  const value = form.value(path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const shown = Math.min(most, chosen.length + 1);
  return (
    <FieldRow title={title} help={help} fault={form.fault(path, true)}>
      {Array.from({ length: shown }, (_, i) => (
        <Select
          key={i}
          id={`${id}-${i}`}
          label={label(i + 1)}
          choices={withOwn(choices, chosen[i] ?? '')}
          chosen={chosen[i] ?? ''}
          disabled={form.readOnly}
          choose={(key) => {
            const next = [...chosen.slice(0, i), key, ...chosen.slice(i + 1)].filter((each) => each !== '');
            form.put(path, next.length === 0 ? undefined : next);
          }}
        />
      ))}
    </FieldRow>
  );
}
