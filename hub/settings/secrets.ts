/** Secrets: from secrets.yaml (readable by its owner only) or the environment, where the environment wins. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Secret } from '#model/secret.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import { closeToOthers } from '../private-file.ts';

export type SecretValues = {
  /** The text with the value of every known secret replaced by dots. */
  strike(text: string): string;
};

export type Secrets = SecretValues & {
  /** Reads the file, creating it if absent. Returns sentences on what was mended. Throws Misconfigured when unreadable. */
  load(path: string): readonly string[];
  /** Strikes a further value, one that stands in no file of secrets, until it is disposed. */
  keep(value: string): Disposable;
  /** Whether there is one of this name, in the file or the environment. */
  has(name: string): boolean;
  /** A copy of a settings value in which every Secret can be revealed, as far as it is set. */
  resolve<T>(settings: T): T;
  /** Changes when one of the secrets within does; only for comparing. */
  fingerprint(settings: unknown): string;
};

const template = `# Secrets, one a line, for example
#   kasa_password: correct horse battery staple
# mantel.yaml names them; they are never shown or logged. Readable by you alone.
`;
const fileSchema = z
  .record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.union([z.string(), z.number()]).transform(String))
  .nullable();
const prefix = 'MANTEL_SECRET_';
/** Striking out shorter values would black out ordinary words. */
const shortest = 4;

export function createSecrets(environment: Readonly<Record<string, string | undefined>>): Secrets {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith(prefix) && value) given.set(name.slice(prefix.length).toLowerCase(), value);
  }
  let values = new Map(given);
  let struck = spellings(values);
  const kept = new Set<{ readonly spellings: readonly string[] }>();

  const map = (value: unknown, visit: (secret: Secret) => unknown): unknown => {
    if (value instanceof Secret) return visit(value);
    if (Array.isArray(value)) return value.map((item: unknown) => map(item, visit));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner, visit)]));
  };

  return {
    load(path) {
      const notes = protect(path);
      values = new Map([...readSecrets(path), ...given]);
      // Those of before may still be in use until their collectors have restarted.
      struck = [...new Set([...struck, ...spellings(values)])];
      return notes;
    },
    keep(value) {
      const held = { spellings: spellings(new Map([['', value]])) };
      kept.add(held);
      return { [Symbol.dispose]: () => void kept.delete(held) };
    },
    has: (name) => values.has(name),
    strike(text) {
      let safe = text;
      const strikeOut = (value: string): void => {
        if (safe.includes(value)) safe = safe.replaceAll(value, '••••');
      };
      struck.forEach(strikeOut);
      for (const held of kept) held.spellings.forEach(strikeOut);
      return safe;
    },
    resolve: (settings) => map(settings, ({ name }) => new Secret(name, values.get(name))) as typeof settings,
    fingerprint: (settings) => JSON.stringify(map(settings, ({ name }) => [name, values.get(name) ?? null])),
  };
}

/** A value as it stands in text and in JSON. */
function spellings(values: ReadonlyMap<string, string>): string[] {
  const all = [...values.values()].filter((value) => value.length >= shortest);
  return [...new Set(all.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]))];
}

function protect(path: string): string[] {
  try {
    if (!existsSync(path)) {
      writeFileSync(path, template, { mode: 0o600 });
      return [];
    }
    return closeToOthers(path) ? [settingsWords.opened(basename(path))] : [];
  } catch (error) {
    throw new Misconfigured(`${basename(path)} cannot be read safely: ${messageOf(error)}`, { cause: error });
  }
}

function readSecrets(path: string): Map<string, string> {
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8'));
  } catch {
    // The parser's message quotes the line, and the line holds the secret.
    throw new Misconfigured(`${basename(path)} is not valid YAML; write one "name: value" a line.`);
  }
  const parsed = fileSchema.safeParse(content ?? null);
  if (!parsed.success) {
    throw new Misconfigured(`${basename(path)} must hold one "name: value" a line, with names in small letters.`);
  }
  return new Map(Object.entries(parsed.data ?? {}));
}
