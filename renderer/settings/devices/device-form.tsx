/** One device: its name, its room, whether it is shown, and how far it measures off. */
import { useId, useMemo } from 'react';
import { keptDifference } from '#model/shown-units.ts';
import { settingsDevicesWords as words } from '#model/words/settings-devices-en.ts';
import { unitSystem } from '#model/words/spoken.ts';
import { quantityName } from '../../format/quantity-name.ts';
import { differenceText, told } from '../../format/number.ts';
import { calmAge } from '../../format/age.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { Figure } from '../../parts/reading.tsx';
import { Pills, Switch } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { isValues } from '../form/paths.ts';
import { useForm, type Form } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { FormBar } from '../frame/form-bar.tsx';
import { ProofHero } from '../frame/proof-hero.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { tellingFirst } from '../sources/telling.ts';
import { ask } from '../hub/ask.ts';
import { devicePath, formOf, nameOf, offsettable, stateOf, type Device, type DeviceSeries } from './device-data.ts';

type Props = {
  readonly device: Device;
  readonly areas: readonly string[];
  readonly mayChange: boolean;
  readonly again: () => Promise<void>;
};

const noFields = [] as const;
const noSecrets = [] as const;
/** So many rooms stand as pills below the text, as long as they fit into a line. */
const mostAreas = 4;
const longestLine = 30;

export function DeviceForm({ device, areas, mayChange, again }: Props) {
  const base = useMemo(() => formOf(device), [device]);
  const form = useForm({
    id: `device ${device.id}`,
    base,
    fields: noFields,
    revision: undefined,
    readOnly: !mayChange,
    secrets: noSecrets,
  });
  const saving = useSaving(form, { again });
  const nameId = useId();
  const areaId = useId();
  const shownId = useId();
  const name = form.value(['name']);
  const area = form.value(['area']);
  const offsets = form.value(['offsets']);
  const save = (): void => {
    const edit = Object.fromEntries(
      [...form.edits].map(([field, value]) => [
        field,
        field === 'offsets' ? offsetsOf(base.offsets, value) : (value ?? null),
      ]),
    );
    void saving.send(() => ask<{ readonly revision?: string }>('PATCH', devicePath(device.id), edit));
  };
  const few = areas.length <= mostAreas && areas.join('').length <= longestLine ? areas : [];
  return (
    <>
      <form
        className="settings-form"
        aria-label={nameOf(device)}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty) save();
        }}
      >
        <header>
          <h2 className="settings-name">{nameOf(device)}</h2>
          <p className="settings-about">
            {[words.madeBy(device.told.maker ?? '', device.told.model ?? ''), device.area ?? '', stateOf(device)]
              .filter((each) => each !== '')
              .join(', ')}
          </p>
        </header>
        <div className="settings-scroll">
          <FieldRow
            control={nameId}
            title={words.name}
            help={device.told.name === null ? null : words.callsItself(device.told.name)}
          >
            <input
              id={nameId}
              className="field-input"
              autoComplete="off"
              maxLength={100}
              value={typeof name === 'string' ? name : ''}
              placeholder={device.told.name ?? nameOf(device)}
              disabled={form.readOnly}
              onChange={({ target }) => form.put(['name'], target.value === '' ? undefined : target.value)}
            />
          </FieldRow>
          <FieldRow
            control={areaId}
            title={words.area}
            help={device.told.area === null ? null : words.saysItIsIn(device.told.area)}
          >
            <input
              id={areaId}
              className="field-input"
              autoComplete="off"
              maxLength={100}
              value={typeof area === 'string' ? area : ''}
              placeholder={device.told.area ?? words.noRoomYet}
              disabled={form.readOnly}
              onChange={({ target }) => form.put(['area'], target.value === '' ? undefined : target.value)}
            />
            {few.length === 0 || form.readOnly ? null : (
              <Pills
                label={words.area}
                choices={few.map((each) => ({ value: each, text: each }))}
                chosen={typeof area === 'string' ? area : (device.told.area ?? undefined)}
                choose={(each) => form.put(['area'], each === device.told.area ? undefined : each)}
              />
            )}
          </FieldRow>
          <FieldRow control={shownId} title={words.shown} help={words.shownHelp}>
            <Switch
              id={shownId}
              on={form.value(['hidden']) !== true}
              disabled={form.readOnly}
              turn={(on) => form.put(['hidden'], !on)}
            />
          </FieldRow>
          {offsettable(device).map((series) => (
            <Offset key={series.quantity} series={series} form={form} offsets={offsets} />
          ))}
          <button type="submit" hidden />
        </div>
        <FormBar form={form} saving={saving} save={save} />
      </form>
      <aside className="settings-proof" aria-label={words.now} tabIndex={0}>
        <Values device={device} offsets={offsets} />
      </aside>
    </>
  );
}

/** Offsets that were taken away are told as null. */
function offsetsOf(before: Readonly<Record<string, number>> | undefined, next: unknown): Record<string, unknown> {
  const now = isValues(next) ? next : {};
  return { ...Object.fromEntries(Object.keys(before ?? {}).map((quantity) => [quantity, null])), ...now };
}

const offsetIn = (offsets: unknown, quantity: string): number => {
  const value = isValues(offsets) ? offsets[quantity] : undefined;
  return typeof value === 'number' ? value : 0;
};

const steps: Readonly<Record<string, number>> = { '°C': 0.1, '%': 1, hPa: 1, ppm: 10 };
/** In the unit that is shown. */
const imperialSteps: Readonly<Record<string, number>> = { '°C': 0.2, hPa: 0.02 };

function stepOf({ unit, raw }: DeviceSeries): number {
  const imperial = imperialSteps[unit];
  if (imperial !== undefined && unitSystem() === 'imperial') return keptDifference(imperial, unit, 'imperial');
  return steps[unit] ?? (raw !== null && Math.abs(raw) > 100 ? 1 : 0.1);
}

type OffsetProps = { readonly series: DeviceSeries; readonly form: Form; readonly offsets: unknown };

/** So much is added to what it measures. */
function Offset({ series, form, offsets }: OffsetProps) {
  const { quantity, unit, raw, kind } = series;
  const offset = offsetIn(offsets, quantity);
  const step = stepOf(series);
  const by = differenceText(step, unit);
  const move = (direction: 1 | -1): void => {
    const next = Math.round((offset + direction * step) * 1_000) / 1_000;
    form.put(['offsets', quantity], next === 0 ? undefined : next);
  };
  const shown = { unit, quantity, kind };
  return (
    <FieldRow
      title={words.offset(quantityName(quantity))}
      help={
        raw === null || offset === 0 ? words.offsetHelp : words.measures(told(raw, shown), told(raw + offset, shown))
      }
    >
      <div className="offset">
        <TextButton outlined disabled={form.readOnly} label={words.less(by)} onClick={() => move(-1)}>
          −
        </TextButton>
        <p className="field-said figure" role="status">
          {offset > 0 ? '+' : ''}
          {differenceText(offset, unit)}
        </p>
        <TextButton outlined disabled={form.readOnly} label={words.moreBy(by)} onClick={() => move(1)}>
          +
        </TextButton>
      </div>
    </FieldRow>
  );
}

const mostValues = 5;

/** What it says now, with the offsets as they stand in the form. */
function Values({ device, offsets }: { readonly device: Device; readonly offsets: unknown }) {
  const known = tellingFirst(device.series.filter(({ value }) => value !== null));
  const [first, ...others] = known;
  const source = useLive(({ sources }) => sources.find(({ id }) => id === device.source)?.title ?? device.source);
  const age = useNow((now) => (device.at === null ? '' : calmAge(now - device.at)));
  const valueOf = ({ raw, value, quantity, canOffset }: DeviceSeries): number =>
    canOffset && raw !== null ? raw + offsetIn(offsets, quantity) : (value ?? 0);
  if (first === undefined) return null;
  return (
    <section>
      <h2 className="proof-head">{words.now}</h2>
      <ProofHero value={valueOf(first)} unit={first.unit}>
        {first.unit === 'bool' ? told(valueOf(first), first) : <Figure value={valueOf(first)} unit={first.unit} />}
      </ProofHero>
      <p className="proof-text">{[quantityName(first.quantity), age].filter((each) => each !== '').join(', ')}</p>
      <p className="proof-note">
        {others
          .slice(0, mostValues)
          .map((each) => `${quantityName(each.quantity)} ${told(valueOf(each), each)}`)
          .join(', ')}
      </p>
      <p className="proof-note proof-act">{words.readBy(source)}</p>
      <p className="proof-note proof-id">{device.id}</p>
    </section>
  );
}
