/** The texts of mantel.yaml and secrets.yaml with one collector more. Pure. */
import { isSeq, parseDocument } from 'yaml';
import { freeName } from '../free-name.ts';
import { readSecrets } from './secrets.ts';
import { editSecrets } from './secrets-edit.ts';
import { editSettings } from './settings-edit.ts';

export type NewCollector = {
  readonly kind: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Further settings, whose values belong into secrets.yaml. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
};

/** What stands in mantel.yaml before. */
export type Present = {
  readonly text: string;
  /** Those in force, which are the usual ones where the text lists none. */
  readonly collectors: readonly { readonly id: string }[];
};

export type Added = { readonly text: string; readonly id: string };

/** `secretNames` are the entries of secrets.yaml, by setting. */
export function withCollector(
  { text, collectors }: Present,
  { kind, settings }: NewCollector,
  secretNames: Readonly<Record<string, string>>,
): Added {
  const id = freeName(kind, (name) => collectors.some((other) => other.id === name));
  const entry = { kind, ...(id !== kind && { id }), settings: { ...settings, ...secretNames } };
  const document = parseDocument(text);
  for (const key of ['collectors', 'more_collectors']) {
    const listed: unknown = document.get(key);
    if (isSeq(listed)) return { text: editSettings(text, [key, listed.items.length], entry), id };
  }
  // What runs unasked goes on so: listed, that there is nothing for it to read would be trouble.
  return { text: editSettings(text, ['more_collectors'], [entry]), id };
}

export type AddedSecrets = { readonly text: string; readonly names: Readonly<Record<string, string>> };

/** `isTaken` says of a name whether it stands elsewhere, as in the environment. */
export function withSecrets(
  text: string,
  { kind, hidden = {} }: NewCollector,
  isTaken: (name: string) => boolean,
): AddedSecrets {
  let after = text;
  const names: Record<string, string> = {};
  for (const [setting, value] of Object.entries(hidden)) {
    const wanted = `${kind}_${setting}`.replaceAll('-', '_');
    const there = readSecrets(after);
    const name = freeName(wanted, (one) => isTaken(one) || there.has(one), '_');
    after = editSecrets(after, name, value);
    names[setting] = name;
  }
  return { text: after, names };
}
