/** What the settings pages read and change, on top of the files: mantel.yaml and secrets.yaml. */
import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Collector } from '#model/collector.ts';
import { coreSettings } from '#model/settings.ts';
import type { Settings } from '#model/settings.ts';
import type {
  Field,
  secretStateSchema,
  settingChangeSchema,
  SettingPath,
  SettingsAnswer,
  settingsChangedSchema,
} from '#model/settings-api.ts';
import { Misconfigured } from '#model/trouble.ts';
import { settingsPageWords as words } from '#model/words/settings-en.ts';
import type { DataFolder } from '../data-folder.ts';
import { secretsOnlyOf } from './referred-secrets.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { editSecrets } from './secrets-edit.ts';
import { editSettings } from './settings-edit.ts';
import { locale } from '#model/words/spoken.ts';
import type { Rewriting, SettingsFile } from './settings-file.ts';
import { fieldOf } from './settings-form.ts';
import {
  type NewSource,
  type PlaceOfSecret,
  type SourceEdit,
  withEditedSource,
  withoutSource,
  withSecretsOf,
  withSource,
} from './source-edits.ts';
import { createTakenOut } from './taken-out.ts';
import { waitingForRestart } from './start-only.ts';
import { concealKeys, listedSources, secretStates, sectionsOf, writtenSettings } from './written-settings.ts';

type Change = z.output<typeof settingChangeSchema>;
type SecretState = z.output<typeof secretStateSchema>;
type Changed = z.output<typeof settingsChangedSchema>;

/**
 * All that changes throws Misconfigured: SettingsRefused when a setting would not be valid, Outdated when the file is no
 * longer the one of `revision`.
 */
export type SettingsDesk = {
  view(): SettingsAnswer;
  /** Of each section of Mantel's own. */
  form(): readonly Field[];
  /** All that is to run or is off. */
  sources(): SettingsAnswer['sources'];
  change(changes: readonly Change[], revision?: string): Promise<Changed>;
  addSource(
    source: NewSource & { readonly undo?: string | undefined },
    revision?: string,
  ): Promise<Changed & { readonly id: string }>;
  /** Undefined when there is none of this id. */
  editSource(id: string, edit: SourceEdit, revision?: string): Promise<(Changed & { readonly id: string }) | undefined>;
  /** Undefined when there is none of this id. Whoever adds it again by `undo` finds its secrets again, too. */
  removeSource(id: string, revision?: string): Promise<{ readonly undo: string } | undefined>;
  setSecret(name: string, value: string): Promise<SecretState>;
  /** False when there is none of this name. */
  removeSecret(name: string): Promise<boolean>;
};

/** Somebody else has changed the file since it was read. */
export class Outdated extends Misconfigured {}

export type SettingsDeskOptions = {
  readonly file: Pick<SettingsFile, 'current' | 'trouble' | 'inForce' | 'rewrite'>;
  readonly folder: Pick<DataFolder, 'settings' | 'secrets'>;
  readonly secrets: Pick<Secrets, 'all'>;
  readonly collectors: readonly Pick<Collector, 'kind' | 'title'>[];
};

export function createSettingsDesk({ file, folder, secrets, collectors }: SettingsDeskOptions): SettingsDesk {
  const started: Settings = file.current;
  /** By the language in which it is told. */
  const forms = new Map<string, readonly Field[]>();
  const takenOut = createTakenOut(randomUUID);

  const placeOf: PlaceOfSecret = (name) => secrets.all().find((one) => one.name === name)?.from;
  const listed = (text: string, settings: Settings): SettingsAnswer['sources'] =>
    listedSources(writtenSettings(text), settings, collectors);
  const waiting = (): SettingPath[] => waitingForRestart(started, file.current);

  /** `work` gets the texts as they are, once they are known to be those of the revision. */
  const rewrite = async (work: Rewriting, revision: string | undefined): Promise<Changed> => {
    const written = await file.rewrite((texts, settings) => {
      if (revision !== undefined && revision !== revisionOf(texts.settings)) throw new Outdated(words.changedMeanwhile);
      return work(texts, settings);
    });
    return { revision: revisionOf(written.settings), waitsForRestart: waiting() };
  };

  const stateOf = (name: string): SecretState => {
    const [found] = secretStates(file.current, secrets.all()).filter((one) => one.name === name);
    return found ?? { name, isSet: false, lastFour: null, from: null, usedBy: [] };
  };

  return {
    view() {
      const { current, trouble, inForce } = file;
      const shown = { written: sectionsOf(writtenSettings(inForce)), sources: listed(inForce, current) };
      return {
        // Of what is shown, which may not be what somebody has saved just now.
        revision: revisionOf(inForce),
        file: folder.settings,
        secretsFile: folder.secrets,
        ...concealKeys(shown, current, secrets.all()),
        secrets: secretStates(current, secrets.all()),
        problem: trouble ? { line: trouble.line ?? null, reason: trouble.reason } : null,
        waitsForRestart: waiting(),
      };
    },
    form() {
      const form = forms.get(locale()) ?? Object.entries(coreSettings).map(([name, schema]) => fieldOf(schema, [name]));
      forms.set(locale(), form);
      return form;
    },
    sources: () => listed(file.inForce, file.current),
    change: (changes, revision) =>
      rewrite(
        ({ settings }) => ({
          settings: changes.reduce((text, { path: [first, ...rest], value }) => {
            return editSettings(text, [String(first), ...rest], value);
          }, settings),
        }),
        revision,
      ),
    async addSource({ undo, ...source }, revision) {
      let id = '';
      const changed = await rewrite((texts, settings) => {
        const before = undo === undefined ? texts : withSecretsOf(texts, takenOut.of(undo));
        const after = withSource(before, source, listed(texts.settings, settings), placeOf);
        id = after.id;
        return after;
      }, revision);
      if (undo !== undefined) takenOut.drop(undo);
      return { ...changed, id };
    },
    async editSource(id, edit, revision) {
      let isThere = false;
      const changed = await rewrite((texts, settings) => {
        const source = listed(texts.settings, settings).find((one) => one.id === id);
        if (!source) return undefined;
        isThere = true;
        return withEditedSource(texts, source, edit, placeOf);
      }, revision);
      return isThere ? { ...changed, id: edit.id ?? id } : undefined;
    },
    async removeSource(id, revision) {
      let own: ReadonlyMap<string, string> | undefined;
      await rewrite((texts, settings) => {
        const source = listed(texts.settings, settings).find((one) => one.id === id);
        if (!source) return undefined;
        if (source.path === null) throw new Misconfigured(words.unasked(source.title));
        const names = secretsOnlyOf(settings, id);
        own = new Map([...readSecrets(texts.secrets)].filter(([name]) => names.includes(name)));
        return withoutSource(texts, source.path, names);
      }, revision);
      return own && { undo: takenOut.hold(own) };
    },
    async setSecret(name, value) {
      if (placeOf(name) === 'environment') throw new Misconfigured(words.fromEnvironment(name));
      await file.rewrite((texts) => ({ secrets: editSecrets(texts.secrets, name, value) }));
      return stateOf(name);
    },
    async removeSecret(name) {
      const place = placeOf(name);
      if (place === 'environment') throw new Misconfigured(words.fromEnvironment(name));
      await file.rewrite((texts) => ({ secrets: editSecrets(texts.secrets, name, undefined) }));
      return place === 'file';
    },
  };
}

const revisionOf = (settings: string): string => createHash('sha256').update(settings).digest('hex').slice(0, 16);
