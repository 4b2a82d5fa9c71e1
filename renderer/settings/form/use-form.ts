/** One form: what the hub holds with what was typed over it. */
import { useMemo, useState } from 'react';
import type { Field, SettingPath } from '#model/settings-api.ts';
import type { Refused } from '../hub/ask.ts';
import type { SecretState } from '../hub/hub-settings.ts';
import { faultsOf, type Fault } from './check.ts';
import { keepDraft, noDraft, renewDraft, settleDraft, useDraft } from './drafts.ts';
import { isSame, pathKey, valueAt, withValueAt, type Values } from './paths.ts';

export type Form = {
  readonly id: string;
  readonly readOnly: boolean;
  /** What the hub holds with the edits over it. */
  readonly whole: Values;
  readonly isDirty: boolean;
  /** Nothing is wrong as far as this screen can tell. */
  readonly isSound: boolean;
  readonly revision: string | undefined;
  readonly edits: ReadonlyMap<string, unknown>;
  /** Secrets that were typed. */
  readonly secrets: readonly { readonly path: SettingPath; readonly value: string }[];
  value(path: SettingPath): unknown;
  /** What holds until it is saved. */
  running(path: SettingPath): unknown;
  /** undefined takes it out, so that the usual value holds. */
  put(path: SettingPath, value: unknown): void;
  /** Several at once. */
  putAll(values: readonly (readonly [path: SettingPath, value: unknown])[]): void;
  typed(path: SettingPath): string | undefined;
  type(path: SettingPath, text: string | undefined): void;
  /** What is wrong there; `below`: or with anything within it. */
  fault(path: SettingPath, below?: boolean): string | undefined;
  secret(name: unknown): SecretState | undefined;
  /** Puts a refusal under its field; false when it belongs under none. */
  refuse(refused: Refused): boolean;
  discard(): void;
  /** Takes out what stood in the form when this was rendered, because it is saved. */
  settle(): void;
  /** What was typed is from now on about the settings as they are now. */
  renew(): void;
};

type Wanted = {
  readonly id: string;
  readonly base: Values;
  readonly fields: readonly Field[];
  readonly revision: string | undefined;
  readonly readOnly: boolean;
  readonly secrets: readonly SecretState[];
};

const startsWith = (path: SettingPath, start: SettingPath): boolean => start.every((step, i) => path[i] === step);

/** What the hub holds, with what was typed in a form over it. */
export function useWhole(id: string, base: Values): Values {
  const { edits } = useDraft(id);
  return useMemo(() => {
    let next: unknown = base;
    for (const [name, value] of edits) next = withValueAt(next, [name], value) ?? {};
    return next as Values;
  }, [base, edits]);
}

export function useForm({ id, base, fields, revision, readOnly, secrets: known }: Wanted): Form {
  const draft = useDraft(id);
  const [told, setTold] = useState<(Fault & { readonly value: unknown })[]>([]);
  const { edits, secrets } = draft;
  const whole = useWhole(id, base);
  const faults = useMemo(() => faultsOf(fields, whole, (path) => secrets.has(pathKey(path))), [fields, whole, secrets]);
  const isTouched = (path: SettingPath): boolean => edits.has(String(path[0])) || secrets.has(pathKey(path));

  const putAll = (values: readonly (readonly [path: SettingPath, value: unknown])[]): void => {
    let next: unknown = whole;
    for (const [path, value] of values) next = withValueAt(next, path, value) ?? {};
    const nextEdits = new Map(edits);
    for (const [[name]] of values) {
      if (typeof name !== 'string') continue;
      const put = valueAt(next, [name]);
      if (isSame(put, base[name])) nextEdits.delete(name);
      else nextEdits.set(name, put);
    }
    keepDraft(id, { ...draft, edits: nextEdits, revision: draft.revision ?? revision });
  };
  const type = (path: SettingPath, text: string | undefined): void => {
    const next = new Map(secrets);
    if (text === undefined || text === '') next.delete(pathKey(path));
    else next.set(pathKey(path), text);
    keepDraft(id, { ...draft, secrets: next, revision: draft.revision ?? revision });
  };

  return {
    id,
    readOnly,
    whole,
    edits,
    isDirty: edits.size > 0 || secrets.size > 0,
    isSound: faults.length === 0,
    revision: draft.revision ?? revision,
    secrets: [...secrets].map(([key, value]) => ({ path: JSON.parse(key) as SettingPath, value })),
    value: (path) => valueAt(whole, path),
    running: (path) => valueAt(base, path),
    put: (path, value) => putAll([[path, value]]),
    putAll,
    typed: (path) => secrets.get(pathKey(path)),
    type,
    fault(path, below = false) {
      const isThere = (each: Fault): boolean =>
        startsWith(each.path, path) && (below || each.path.length === path.length);
      // What the hub refused stands until another value is written.
      const refused = told.find((each) => isThere(each) && isSame(each.value, valueAt(whole, each.path)));
      if (refused) return refused.text;
      return isTouched(path) ? faults.find(isThere)?.text : undefined;
    },
    secret: (name) => known.find((each) => each.name === name),
    refuse({ refused, path, fault }) {
      const place = path === undefined ? undefined : placeWithin(path, fields);
      if (place === undefined) return false;
      setTold([{ path: place, text: fault ?? refused, value: valueAt(whole, place) }]);
      return true;
    },
    discard() {
      setTold([]);
      keepDraft(id, noDraft);
    },
    settle: () => settleDraft(id, draft),
    renew: () => renewDraft(id),
  };
}

/** The hub tells the way from the top of mantel.yaml; a form knows it from its own top. */
function placeWithin(path: SettingPath, fields: readonly Field[]): SettingPath | undefined {
  const start = path.findIndex((step) => fields.some(({ name }) => name === step));
  return start === -1 ? undefined : path.slice(start);
}
