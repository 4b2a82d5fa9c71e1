/** The settings in force as a person wrote them, for the pages that show and change them. Pure. */
import { isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Collector } from '#model/collector.ts';
import { isLikeKey } from '#model/secret.ts';
import type { Settings } from '#model/settings.ts';
import type { SettingsAnswer } from '#model/settings-api.ts';
import { sourceTitle } from '../sources/told-source.ts';
import { referredSecrets } from './referred-secrets.ts';
import type { KnownSecret } from './secrets.ts';
import { withoutEmpty } from './without-empty.ts';

type Listed = SettingsAnswer['sources'][number];

const dots = '••••';
export const lists = ['collectors', 'more_collectors'] as const;
const recordSchema = z.record(z.string(), z.unknown());
const entrySchema = z.looseObject({
  kind: z.string(),
  id: z.string().optional(),
  settings: recordSchema.nullish(),
});

/** `text` is that of mantel.yaml in force; empty when none is. */
export function writtenSettings(text: string): Record<string, unknown> {
  const document = parseDocument(text);
  if (document.errors.length > 0) return {};
  return recordSchema.safeParse(withoutEmpty(document.toJS({ maxAliasCount: 100 }))).data ?? {};
}

/** Those of no source: what a person wrote in the sections of Mantel itself. */
export function sectionsOf(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(written).filter(([name]) => !lists.some((list) => list === name)));
}

export function listedSources(
  written: Readonly<Record<string, unknown>>,
  { collectors: inForce }: Pick<Settings, 'collectors'>,
  collectors: readonly Pick<Collector, 'kind' | 'title'>[],
): Listed[] {
  const places = new Map<string, Pick<Listed, 'path' | 'settings'>>();
  for (const list of lists) {
    const entries = written[list];
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, index) => {
      const { data } = entrySchema.safeParse(entry);
      if (data) places.set(data.id ?? data.kind, { path: [list, index], settings: data.settings ?? {} });
    });
  }
  return inForce.map(({ id, kind, enabled, isUnasked = false }) => {
    const collector = collectors.find((one) => one.kind === kind) ?? { kind, title: kind };
    const found = isUnasked ? undefined : places.get(id);
    return {
      id,
      kind,
      title: sourceTitle(collector, id),
      enabled,
      isUnasked,
      path: found?.path ?? null,
      settings: found?.settings ?? {},
    };
  });
}

/** Where a further source is written, without a place in it. */
export function listFor(text: string): (typeof lists)[number] {
  const document = parseDocument(text);
  return lists.find((list) => isSeq(document.get(list))) ?? 'more_collectors';
}

export function secretStates(settings: Settings, known: readonly KnownSecret[]): SettingsAnswer['secrets'] {
  const users = referredSecrets(settings);
  const names = new Set([...known.map(({ name }) => name), ...users.keys()]);
  return [...names]
    .filter((name) => !isLikeKey(name) || known.some((one) => one.name === name))
    .toSorted()
    .map((name) => {
      const found = known.find((one) => one.name === name);
      const usedBy = [...(users.get(name) ?? [])];
      return { name, isSet: found !== undefined, lastFour: found?.lastFour ?? null, from: found?.from ?? null, usedBy };
    });
}

/** A key that somebody wrote where its name should stand is not shown. */
export function concealKeys<Value>(value: Value, settings: Settings, known: readonly KnownSecret[]): Value {
  const isKnown = (name: string): boolean => known.some((one) => one.name === name);
  const keys = new Set([...referredSecrets(settings).keys()].filter((name) => isLikeKey(name) && !isKnown(name)));
  if (keys.size === 0) return value;
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return keys.has(one) ? dots : one;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(value) as Value;
}
