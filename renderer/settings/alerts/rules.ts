/** Rules: those Mantel comes with and a person's own, as they are written. Pure. */
import type { Rule } from '#model/alert.ts';
import { day, hour, minute, second } from '#model/time.ts';
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { isValues, plainText, type Values } from '../form/paths.ts';

export const rulesPath = '/api/v1/rules';

export type ListedRule = {
  readonly id: string;
  readonly name: string;
  readonly isBuiltIn: boolean;
  /** It stands in the settings. */
  readonly isOwn: boolean;
  readonly isOn: boolean;
  /** As it is written, or would be. */
  readonly written: Values;
};

const sizes = [
  ['d', day],
  ['h', hour],
  ['min', minute],
  ['s', second],
] as const;

/** ms as a person writes them. */
export function writtenSpan(ms: number): string {
  const found = sizes.find(([, size]) => ms >= size && ms % size === 0);
  return found ? `${ms / found[1]} ${found[0]}` : '0 s';
}

const spans: ReadonlySet<string> = new Set(['hold', 'keep', 'atLeast', 'over', 'within', 'without']);

/** A rule as parsed, as it would be written. */
export function writtenRule(rule: Rule): Values {
  return Object.fromEntries(
    Object.entries(rule)
      .filter(([name, value]) => value !== undefined && !(spans.has(name) && value === 0))
      .map(([name, value]) => [name, spans.has(name) ? writtenSpan(Number(value)) : (value as unknown)]),
  );
}

export const ownRules = (written: Values | undefined): readonly Values[] => {
  const rules = written?.['rules'];
  return Array.isArray(rules) ? rules.filter(isValues) : [];
};

const idOf = (rule: Values): string => plainText(rule['id']);

/** The person's own first. */
export function listedRules(builtIn: readonly Rule[], own: readonly Values[]): readonly ListedRule[] {
  const ids = new Set(builtIn.map(({ id }) => id));
  const byId = new Map(own.map((rule) => [idOf(rule), rule]));
  const added = own
    .filter((rule) => !ids.has(idOf(rule)))
    .map((rule) => ({
      id: idOf(rule),
      name: capital(plainText(rule['title'])) || idOf(rule),
      isBuiltIn: false,
      isOwn: true,
      isOn: rule['enabled'] !== false,
      written: rule,
    }));
  const known = builtIn.map((rule) => {
    const mine = byId.get(rule.id);
    return {
      id: rule.id,
      name: words.names[rule.id] ?? capital(rule.title),
      isBuiltIn: true,
      isOwn: mine !== undefined,
      isOn: mine?.['enabled'] !== false,
      // One that is only switched off keeps what it would watch.
      written: mine === undefined || mine['title'] === undefined ? writtenRule(rule) : mine,
    };
  });
  return [...added, ...known];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The list with this rule in it, in its place or at the end. */
export function withRule(own: readonly Values[], id: string, rule: Values | undefined): readonly Values[] {
  if (rule === undefined) return own.filter((each) => idOf(each) !== id);
  return own.some((each) => idOf(each) === id) ? own.map((each) => (idOf(each) === id ? rule : each)) : [...own, rule];
}

/** "is too warm" as is-too-warm, with a number where that is taken. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const first = plain === '' ? 'rule' : plain;
  if (!taken.has(first)) return first;
  let n = 2;
  while (taken.has(`${first}-${n}`)) n++;
  return `${first}-${n}`;
}
