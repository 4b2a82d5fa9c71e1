/** A room: its name, which goes to every device in it. */
import { useId, useMemo } from 'react';
import { settingsDevicesWords as words } from '#model/words/settings-devices-en.ts';
import { go } from '../../router.ts';
import { FieldRow } from '../form/field-row.tsx';
import { useForm } from '../form/use-form.ts';
import { useSaving } from '../form/use-saving.ts';
import { FormBar } from '../frame/form-bar.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { partPlace } from '../parts.ts';
import { areaItem } from './area-item.ts';
import { devicePath, nameOf, type Area } from './device-data.ts';

type Props = {
  readonly area: Area;
  readonly mayChange: boolean;
  readonly again: () => Promise<void>;
};

const none = [] as const;

export function AreaForm({ area: { name = '', devices }, mayChange, again }: Props) {
  const base = useMemo(() => ({ name }), [name]);
  const form = useForm({
    id: `area ${name}`,
    base,
    fields: none,
    revision: undefined,
    readOnly: !mayChange,
    secrets: none,
  });
  const saving = useSaving(form, { again });
  const id = useId();
  const typed = form.value(['name']);
  const next = typeof typed === 'string' ? typed.trim() : '';
  const move = async () => {
    const answers = await Promise.all(devices.map((device) => ask('PATCH', devicePath(device.id), { area: next })));
    const failed = answers.filter(isRefused);
    return failed[0] === undefined
      ? {}
      : { ...failed[0], refused: `${words.someFailed(failed.length)} ${failed[0].refused}` };
  };
  const save = async (): Promise<void> => {
    // What went wrong stands on this form.
    if ((await saving.send(move)) !== undefined) go(partPlace('devices', areaItem(next)));
  };
  return (
    <form
      className="settings-form"
      aria-label={words.areaNamed(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.isDirty && next !== '') void save();
      }}
    >
      <header>
        <h2 className="settings-name">{name}</h2>
        <p className="settings-about">{words.areaAbout(devices.length)}</p>
      </header>
      <div className="settings-scroll">
        <FieldRow control={id} title={words.areaName}>
          <input
            id={id}
            className="field-input"
            autoComplete="off"
            maxLength={100}
            value={typeof typed === 'string' ? typed : ''}
            disabled={form.readOnly}
            onChange={({ target }) => form.put(['name'], target.value)}
          />
        </FieldRow>
        <p className="proof-note">{devices.map(nameOf).join(', ')}</p>
        <button type="submit" hidden />
      </div>
      <FormBar form={form} saving={saving} save={() => void save()} maySave={next !== ''} />
    </form>
  );
}
