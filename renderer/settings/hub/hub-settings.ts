/** The settings as the hub tells them, and whether this screen may change them. */
import type { z } from 'zod';
import type { Field, listedSourceSchema, secretStateSchema, SettingsAnswer } from '#model/settings-api.ts';
import { useMay } from '../../live/may.ts';
import { useHub } from './use-hub.ts';

export type SecretState = z.output<typeof secretStateSchema>;
export type ListedSource = z.output<typeof listedSourceSchema>;

export const settingsPath = '/api/v1/settings';
const formPath = '/api/v1/settings/form';

export type HubSettings = {
  /** Undefined until it is known; a screen that may not change settings may not read them either. */
  readonly settings: SettingsAnswer | undefined;
  readonly sections: readonly Field[];
  /** Undefined until it is known. */
  readonly mayChange: boolean | undefined;
  readonly again: () => Promise<void>;
};

const noSections: readonly Field[] = [];

export function useHubSettings(shown: boolean): HubSettings {
  const mayChange = useMay('admin');
  const settings = useHub<SettingsAnswer>(settingsPath, shown && mayChange === true);
  const form = useHub<{ readonly sections: readonly Field[] }>(formPath, shown);
  return {
    settings: settings.value,
    sections: form.value?.sections ?? noSections,
    mayChange,
    again: settings.again,
  };
}
