/** The texts of mantel.yaml and secrets.yaml with one source added, changed or taken out. Pure. */
import { parseDocument } from 'yaml';
import { Misconfigured } from '#model/trouble.ts';
import { settingsPageWords as words } from '#model/words/settings-en.ts';
import type { SettingPath, SettingsAnswer } from '#model/settings-api.ts';
import { freeName } from '../free-name.ts';
import { readSecrets } from './secrets.ts';
import { editSecrets } from './secrets-edit.ts';
import { editSettings } from './settings-edit.ts';
import { putAt } from './put-at.ts';
import { unaskedOfHub } from './settings-schema.ts';
import type { SettingsTexts } from './settings-on-disk.ts';
import { listFor, writtenSettings } from './written-settings.ts';

type Listed = SettingsAnswer['sources'][number];
type Values = Readonly<Record<string, unknown>>;
/** A secret as a person typed it, by its path within the settings of the source. */
export type Typed = { readonly path: SettingPath; readonly value: string };

export type SourceEdit = {
  readonly id?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly settings?: Values | undefined;
  readonly secrets?: readonly Typed[] | undefined;
};

/** Where a secret of a name stands; the environment wins over the file. */
export type PlaceOfSecret = (name: string) => 'file' | 'environment' | undefined;

export type NewSource = Omit<SourceEdit, 'settings'> & { readonly kind: string; readonly settings: Values };

export function withSource(
  texts: SettingsTexts,
  { kind, id: wanted, enabled = true, settings: given, secrets = [] }: NewSource,
  all: readonly Listed[],
  placeOf: PlaceOfSecret,
): SettingsTexts & { readonly id: string } {
  // One of its kind that runs unasked gives way.
  const isThere = (name: string): boolean =>
    all.some((one) => one.id === name && !(one.isUnasked && one.kind === kind));
  const id = wanted ?? freeName(kind, isThere);
  const kept = withTyped(texts.secrets, kind, given, secrets, placeOf);
  const { settings } = kept;
  const entry = {
    kind,
    ...(id !== kind && { id }),
    ...(!enabled && { enabled }),
    ...(Object.keys(settings).length > 0 && { settings }),
  };
  return { settings: appended(texts.settings, entry), secrets: kept.text, id };
}

export function withEditedSource(
  texts: SettingsTexts,
  source: Listed,
  { id, enabled, settings, secrets = [] }: SourceEdit,
  placeOf: PlaceOfSecret,
): SettingsTexts & { readonly id: string } {
  const { kind, path } = source;
  const before = source.settings;
  const next = settings === undefined && secrets.length === 0 ? undefined : (settings ?? before);
  const kept = next && withTyped(texts.secrets, kind, next, secrets, placeOf);
  const after = kept?.settings ?? before;
  const name = id ?? source.id;
  const isOn = enabled ?? source.enabled;
  const entry = {
    kind,
    ...(name !== kind && { id: name }),
    ...(!isOn && { enabled: false }),
    ...(Object.keys(after).length > 0 && { settings: after }),
  };
  const isAsUnasked = isOn && !source.enabled && Object.keys(entry).length === 1;
  if (path?.[0] === 'more_collectors' && isAsUnasked && unaskedOfHub.everywhere.includes(kind)) {
    return { ...withoutSource(texts, path, []), id: name };
  }
  if (path === null)
    return { settings: appended(texts.settings, entry), secrets: kept?.text ?? texts.secrets, id: name };
  let text = texts.settings;
  const put = (way: SettingPath, value: unknown): void => {
    text = editSettings(text, [path[0] as string, ...path.slice(1), ...way], value);
  };
  if (name !== source.id) put(['id'], name === kind ? undefined : name);
  if (isOn !== source.enabled) put(['enabled'], isOn ? undefined : false);
  // One by one, so that the comments of what stays as it is stay, too.
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) put(['settings', key], after[key]);
  }
  if (Object.keys(after).length === 0 && Object.keys(before).length > 0) put(['settings'], undefined);
  return { settings: text, secrets: kept?.text ?? texts.secrets, id: name };
}

/** `orphans` are names of secrets that nobody refers to afterwards. */
export function withoutSource(texts: SettingsTexts, path: SettingPath, orphans: readonly string[]): SettingsTexts {
  const settings = editSettings(texts.settings, [path[0] as string, ...path.slice(1)], undefined);
  return { settings, secrets: orphans.reduce((text, name) => editSecrets(text, name, undefined), texts.secrets) };
}

/** What somebody has given one of these names meanwhile stays. */
export function withSecretsOf(texts: SettingsTexts, taken: ReadonlyMap<string, string> = new Map()): SettingsTexts {
  const there = readSecrets(texts.secrets);
  const missing = [...taken].filter(([name]) => !there.has(name));
  return { ...texts, secrets: missing.reduce((text, [name, value]) => editSecrets(text, name, value), texts.secrets) };
}

function appended(text: string, entry: Values): string {
  const list = listFor(text);
  const entries = writtenSettings(text)[list];
  return Array.isArray(entries)
    ? editSettings(text, [list, entries.length], entry)
    : editSettings(text, [list], [entry]);
}

/** A field that names an entry already keeps that name; another gets one that nothing has yet. */
function withTyped(
  text: string,
  kind: string,
  given: Values,
  typed: readonly Typed[],
  placeOf: PlaceOfSecret,
): { readonly text: string; readonly settings: Values } {
  let secrets = text;
  const settings = structuredClone(given) as Record<string, unknown>;
  for (const { path, value } of typed) {
    const named = valueAt(settings, path);
    const isNamed = typeof named === 'string' && /^[a-z][a-z0-9_]*$/.test(named);
    const parts = [kind, ...path.filter((step) => typeof step === 'string')].join('_').toLowerCase();
    const wanted = parts.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^[^a-z]+|_+$/g, '');
    const document = parseDocument(secrets);
    const name = isNamed ? named : freeName(wanted, (one) => placeOf(one) !== undefined || document.has(one), '_');
    if (placeOf(name) === 'environment') throw new Misconfigured(words.fromEnvironment(name));
    secrets = editSecrets(secrets, name, value);
    putAt(settings, path, name);
  }
  return { text: secrets, settings };
}

function valueAt(value: unknown, path: SettingPath): unknown {
  return path.reduce<unknown>(
    (within, step) => (typeof within === 'object' && within !== null ? Reflect.get(within, step) : undefined),
    value,
  );
}
