/** Settings to be tried whose secrets were typed and are kept nowhere. */
import type { Collector } from '#model/collector.ts';
import { Secret } from '#model/secret.ts';
import type { Secrets } from '../settings/secrets.ts';
import { putAt } from '../settings/put-at.ts';
import { settingsToTry } from './settings-to-try.ts';
import type { TrialRequest } from './source-trial.ts';

/** Disposed, the typed secrets are forgotten, and struck no more. */
export type TypedSettings = Disposable & {
  readonly settings: Record<string, unknown>;
  /** Text without the values of all secrets. */
  strike(text: string): string;
};

/** No name that a person would give an entry. */
const prefix = 'typed_for_a_trial_';

export function createTypedSettings(secrets: Pick<Secrets, 'resolve' | 'strike' | 'keep'>) {
  /** Throws BadReading when they cannot be. */
  return (collector: Collector, { settings: given, secrets: typed }: TrialRequest): TypedSettings => {
    const settings = structuredClone(given);
    const values = new Map<string, string>();
    typed.forEach(({ path, value }, index) => {
      const name = `${prefix}${'abcdefghijklmnopqrst'.charAt(index)}`;
      values.set(name, value);
      putAt(settings, path, name);
    });
    const parsed = secrets.resolve(settingsToTry(collector, settings));
    const stack = new DisposableStack();
    for (const value of values.values()) stack.use(secrets.keep(value));
    return {
      settings: reveal(parsed, values) as Record<string, unknown>,
      strike: (text) => secrets.strike(text),
      [Symbol.dispose]: () => stack.dispose(),
    };
  };
}

function reveal(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (value instanceof Secret) return values.has(value.name) ? new Secret(value.name, values.get(value.name)) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => reveal(one, values));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reveal(inner, values)]));
}
