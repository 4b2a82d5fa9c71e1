/** Secrets: from secrets.yaml (readable by its owner only) or the environment, where the environment wins. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Secret } from '#model/secret.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import { secretFileWords } from '#model/words/secret-file-en.ts';
import { closeToOthers } from '../private-file.ts';

export type SecretValues = {
  /** The text with the value of every known secret replaced by dots. */
  strike(text: string): string;
};

export type KnownSecret = {
  readonly name: string;
  readonly from: 'file' | 'environment';
  /** The end of one that is long enough to stay secret all the same. */
  readonly lastFour: string | null;
};

export type Secrets = SecretValues & {
  /** Reads the file, creating it if absent. Returns sentences on what was mended. Throws Misconfigured when unreadable. */
  load(path: string): readonly string[];
  /** Strikes a further value, one that stands in no file of secrets, until it is disposed. */
  keep(value: string): Disposable;
  /** Whether there is one of this name, in the file or the environment. */
  has(name: string): boolean;
  /** All there are, without their values. */
  all(): readonly KnownSecret[];
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
/** Of a shorter one, four characters say too much. */
const longEnough = 16;
/** Striking out shorter values would black out ordinary words. */
const shortest = 4;
/** The path of an address that is no longer hides nothing: "/calendar.ics". */
const longestPlain = 13;

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
      values = new Map([...readSecrets(readText(path)), ...given]);
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
    all: () =>
      [...values].map(([name, value]) => ({
        name,
        from: given.has(name) ? 'environment' : 'file',
        lastFour: value.length >= longEnough ? value.slice(-4) : null,
      })),
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

/** A value as it stands in text, in JSON and in an address. */
function spellings(values: ReadonlyMap<string, string>): string[] {
  const all = [...values.values()]
    .flatMap((value) => [value, ...partsOf(value)])
    .filter((part) => part.length >= shortest);
  const written = (value: string): string[] => [
    value,
    JSON.stringify(value).slice(1, -1),
    new URLSearchParams([['', value]]).toString().slice(1),
  ];
  return [...new Set(all.flatMap(written))];
}

/** An address that is a secret is so without its scheme and host, too, and as a URL writes it. */
function partsOf(value: string): string[] {
  const address = value.trim().replace(/^webcals?:/i, 'https:');
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  const { pathname, search, username, password } = new URL(address);
  const hidden = search === '' ? [] : [`${pathname}${search}`, search];
  return [...hidden, ...(pathname.length > longestPlain ? [pathname] : []), username, password];
}

function protect(path: string): string[] {
  try {
    if (!existsSync(path)) {
      writeFileSync(path, template, { mode: 0o600 });
      return [];
    }
    return closeToOthers(path) ? [settingsWords.opened(basename(path))] : [];
  } catch (error) {
    throw new Misconfigured(secretFileWords.notSafe(basename(path), messageOf(error)), { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Misconfigured(secretFileWords.unreadable(fileName, messageOf(error)), { cause: error });
  }
}

const fileName = 'secrets.yaml';

/** The entries of the text of secrets.yaml. Throws Misconfigured when it is not valid. */
export function readSecrets(text: string): Map<string, string> {
  let content: unknown;
  try {
    content = parse(text);
  } catch {
    // The parser's message quotes the line, and the line holds the secret.
    throw new Misconfigured(secretFileWords.notYaml(fileName));
  }
  const parsed = fileSchema.safeParse(content ?? null);
  if (!parsed.success) {
    throw new Misconfigured(secretFileWords.otherShape(fileName));
  }
  return new Map(Object.entries(parsed.data ?? {}));
}
