/** What a person may change about a device: its name, its area, and whether it is shown. */
import { useId, useState, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import type { deviceEditSchema } from '#model/device-api.ts';
import { devicesWords as words } from '#model/words/devices-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { useLive } from '../../live/live.ts';
import { useMay } from '../../live/may.ts';
import { usePinFirst } from '../../parts/pin-first.tsx';
import { TextButton } from '../../settings/frame/buttons.tsx';
import { ask, isRefused } from '../../settings/hub/ask.ts';

type Edit = z.input<typeof deviceEditSchema>;
type Props = { readonly device: string; readonly areas: readonly string[] };

export function DeviceForm({ device, areas }: Props) {
  const mayChange = useMay('admin');
  const pin = usePinFirst();
  const settings = useLive((state) => state.directory.settings);
  const told = useLive((state) => state.directory.devices.get(device));
  const own = Object.hasOwn(settings, device) ? settings[device] : undefined;
  const written = { name: own?.name ?? '', area: own?.area ?? '', hidden: own?.hidden ?? false };
  const [draft, setDraft] = useState<typeof written>();
  const [said, setSaid] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const list = useId();
  if (mayChange === undefined) return null;
  if (!mayChange) return <p className="device-said">{screenWords.mayOnlyLook}</p>;
  const now = draft ?? written;
  const isChanged = JSON.stringify(now) !== JSON.stringify(written);
  const change = (part: Partial<typeof written>): void => {
    setDraft({ ...now, ...part });
    setSaid(undefined);
  };
  const save = (): void => {
    const edit: Edit = {
      ...(now.name !== written.name && { name: now.name.trim() === '' ? null : now.name.trim() }),
      ...(now.area !== written.area && { area: now.area.trim() === '' ? null : now.area.trim() }),
      ...(now.hidden !== written.hidden && { hidden: now.hidden }),
    };
    setSaving(true);
    void ask('PATCH', `/api/v1/devices/${encodeURIComponent(device)}`, edit).then((answer) => {
      setSaving(false);
      setSaid(isRefused(answer) ? answer.refused : words.saved);
      if (!isRefused(answer)) setDraft(undefined);
    });
  };
  const press = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isChanged && !isSaving) pin.first(save);
  };
  return (
    <form className="device-form" onSubmit={press}>
      <label className="device-field">
        <span>{words.name}</span>
        <input
          value={now.name}
          placeholder={told?.name ?? device}
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      <label className="device-field">
        <span>{words.area}</span>
        <input
          value={now.area}
          list={list}
          placeholder={told?.area ?? ''}
          onChange={(event) => change({ area: event.target.value })}
        />
      </label>
      <datalist id={list}>
        {areas.map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
      <label className="device-field">
        <span>{words.shown}</span>
        <input type="checkbox" checked={!now.hidden} onChange={(event) => change({ hidden: !event.target.checked })} />
      </label>
      <div className="device-keys">
        <TextButton isSubmit filled disabled={!isChanged || isSaving}>
          {words.save}
        </TextButton>
        <p className="device-said" role="status">
          {said ?? (now.hidden ? words.hiddenHelp : '')}
        </p>
      </div>
      {pin.pad}
    </form>
  );
}
