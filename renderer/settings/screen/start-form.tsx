/** Whether Mantel starts by itself, and who may leave it. */
import { useId, useState } from 'react';
import type { z } from 'zod';
import type { autostartSchema } from '#model/machine-api.ts';
import { settingsScreenWords as words } from '#model/words/settings-screen-en.ts';
import { PinSetting } from '../../parts/pin-setting.tsx';
import { Switch } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { useHub } from '../hub/use-hub.ts';

type Autostart = z.output<typeof autostartSchema>;
const path = '/api/v1/autostart';

export function StartForm({ mayChange, shown }: { readonly mayChange: boolean; readonly shown: boolean }) {
  const { value, again } = useHub<Autostart>(path, shown);
  const [refused, setRefused] = useState<string>();
  const id = useId();
  const turn = (on: boolean): void => {
    void ask<Autostart>('PUT', path, { on }).then((answer) => {
      setRefused(isRefused(answer) ? answer.refused : undefined);
      return again();
    });
  };
  return (
    <section className="settings-form" aria-label={words.items.start}>
      <header>
        <h2 className="settings-name">{words.items.start}</h2>
        <p className="settings-about">{words.about.start}</p>
      </header>
      <div className="settings-scroll">
        <FieldRow control={id} title={words.start} help={value?.text ?? words.startUnknown} fault={refused}>
          <Switch id={id} on={value?.on === true} disabled={!mayChange || value?.can !== true} turn={turn} />
        </FieldRow>
        {mayChange ? <PinSetting /> : null}
      </div>
    </section>
  );
}
