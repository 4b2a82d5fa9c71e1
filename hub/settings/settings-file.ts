/** mantel.yaml and secrets.yaml in the data folder: read at start, watched, edited without losing comments. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { watch } from 'chokidar';
import type { Collector } from '#model/collector.ts';
import type { Settings } from '#model/settings.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { DataFolder } from '../data-folder.ts';
import type { HubLog } from '../ports.ts';
import type { Secrets } from './secrets.ts';
import { editSettings } from './settings-edit.ts';
import { composeSettings } from './settings-schema.ts';
import type { SettingsSchema, Unasked } from './settings-schema.ts';
import { readSettings } from './settings-text.ts';
import { writeWhole } from '../write-file.ts';
import { withCollector, withSecrets, type NewCollector } from './added-collector.ts';

/** Why the newest edit is not in force; `line` of mantel.yaml where that is what is wrong. */
export type SettingsTrouble = { readonly line?: number; readonly reason: string };

export type SettingsFile = {
  /** What is in force, secrets resolved. */
  readonly current: Settings;
  /** Undefined while the files are valid. */
  readonly trouble: SettingsTrouble | undefined;
  /** Called when what is in force has changed. */
  onChange(listener: (settings: Settings) => void): Disposable;
  /** Called when an edit is refused for another reason, and with undefined when the files are valid again. */
  onTrouble(listener: (trouble: SettingsTrouble | undefined) => void): Disposable;
  /** Sets (undefined: takes out) one setting, and resolves when it is in force. Throws Misconfigured when refused. */
  edit(path: readonly [string, ...(string | number)[]], value: unknown): Promise<void>;
  /** Adds a collector, secrets first, and resolves with its id when it is in force. Throws Misconfigured when refused. */
  addCollector(added: NewCollector): Promise<string>;
  /** Reads the files now. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

export type SettingsFileOptions = {
  readonly folder: DataFolder;
  readonly collectors: readonly Collector[];
  /** What runs without being listed; unless given, what a hub finds by itself. */
  readonly unasked?: Unasked;
  readonly secrets: Secrets;
  readonly timers: Timers;
  readonly log: HubLog;
};

/** Editors write in several steps; the last one counts. */
const settleTime = 150;

export async function openSettings(options: SettingsFileOptions): Promise<SettingsFile> {
  const { folder, collectors, secrets, timers, log } = options;
  const schema = composeSettings(collectors, options.unasked);
  const changed = new Set<(settings: Settings) => void>();
  const troubled = new Set<(trouble: SettingsTrouble | undefined) => void>();
  let trouble: SettingsTrouble | undefined;
  let settings: Settings | undefined;
  let fingerprint = '';
  let lastGood: string | undefined;

  const apply = (next: Settings): void => {
    const mark = secrets.fingerprint(next);
    if (mark === fingerprint) return;
    fingerprint = mark;
    settings = secrets.resolve(next);
    for (const listener of changed) listener(settings);
  };

  /** Each refused save is answered in the terminal, where its author looks; the rest hears of another reason only. */
  const setTrouble = (next: SettingsTrouble | undefined, consequence: string = settingsWords.kept): void => {
    const isNews = next?.reason !== trouble?.reason;
    trouble = next;
    if (next) log.warn({ line: next.line }, `${next.reason} ${consequence}`);
    else if (isNews) log.info({}, settingsWords.valid);
    if (isNews) for (const listener of troubled) listener(next);
  };

  const refuse = async (next: SettingsTrouble): Promise<void> => {
    if (settings) return setTrouble(next);
    const kept = await lastGoodSettings(folder, schema);
    apply(kept ?? schema.parse({}));
    setTrouble(next, kept ? settingsWords.startsWithLastGood : settingsWords.startsWithUsual);
  };

  /** What power cuts must not take: the settings that last worked, in case the next start finds them broken. */
  const remember = async (text: string): Promise<void> => {
    if (text === lastGood) return;
    lastGood = text;
    await writeWhole(folder.lastGoodSettings, text).catch((error: unknown) => {
      log.warn({ err: error }, settingsWords.copyFailed(messageOf(error)));
    });
  };

  const reload = async (): Promise<void> => {
    const isStart = settings === undefined;
    const refused = loadSecrets(secrets, folder, log);
    let text: string;
    try {
      text = await readFile(folder.settings, 'utf8');
    } catch (error) {
      return refuse({ reason: unreadable(error) });
    }
    const read = readSettings(text, schema);
    if (read.fault) return refuse({ line: read.fault.line, reason: sentence(read.fault.reason) });
    apply(read.settings);
    setTrouble(refused, isStart ? settingsWords.startsWithoutSecrets : settingsWords.kept);
    await remember(text);
  };

  // One at a time, in order: an edit never meets a reload half way.
  let queue = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };

  const edit: SettingsFile['edit'] = async (path, value) => {
    const text = editSettings(await readFile(folder.settings, 'utf8'), path, value);
    const read = readSettings(text, schema);
    if (read.fault) throw new Misconfigured(sentence(read.fault.reason));
    await writeWhole(folder.settings, text);
    await reload();
  };

  const addCollector: SettingsFile['addCollector'] = async (added) => {
    await reload();
    if (trouble) throw new Misconfigured(trouble.reason);
    const kept = withSecrets(await readFile(folder.secrets, 'utf8'), added, (name) => secrets.has(name));
    const present = {
      text: await readFile(folder.settings, 'utf8'),
      collectors: (settings ?? schema.parse({})).collectors,
    };
    const { text, id } = withCollector(present, added, kept.names);
    const read = readSettings(text, schema);
    if (read.fault) throw new Misconfigured(sentence(read.fault.reason));
    if (Object.keys(kept.names).length > 0) await writeWhole(folder.secrets, kept.text);
    await writeWhole(folder.settings, text);
    await reload();
    return id;
  };

  await createIfAbsent(folder.settings, collectors);
  await inTurn(reload);
  const failed = (error: unknown): void => {
    log.error({ err: error }, settingsWords.notWatched(messageOf(error)));
  };
  const watching = watchFiles(
    [folder.settings, folder.secrets],
    timers,
    () => void inTurn(reload).catch(failed),
    failed,
  );
  await watching.ready;

  return {
    get current() {
      return settings ?? schema.parse({});
    },
    get trouble() {
      return trouble;
    },
    onChange: (listener) => subscribe(changed, listener),
    onTrouble: (listener) => subscribe(troubled, listener),
    edit: (path, value) => inTurn(() => edit(path, value)),
    addCollector: (added) => inTurn(() => addCollector(added)),
    reload: () => inTurn(reload),
    async close() {
      await watching.close();
      await queue;
    },
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function subscribe<T>(set: Set<T>, listener: T): Disposable {
  set.add(listener);
  return { [Symbol.dispose]: () => void set.delete(listener) };
}

function loadSecrets(secrets: Secrets, folder: DataFolder, log: HubLog): SettingsTrouble | undefined {
  try {
    for (const note of secrets.load(folder.secrets)) log.warn({}, note);
    return undefined;
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

async function createIfAbsent(path: string, collectors: readonly Collector[]): Promise<void> {
  if (existsSync(path)) return;
  // Needed once in a lifetime, so not kept in memory by every start.
  const { settingsTemplate } = await import('./settings-template.ts');
  await writeWhole(path, settingsTemplate(collectors));
}

/** A wall must not stay dark because of a typing error before a power cut. Undefined when none were ever valid. */
async function lastGoodSettings(folder: DataFolder, schema: SettingsSchema): Promise<Settings | undefined> {
  const kept = await readFile(folder.lastGoodSettings, 'utf8').catch(() => undefined);
  return kept === undefined ? undefined : readSettings(kept, schema).settings;
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return settingsWords.gone;
  return code === 'EACCES' ? settingsWords.forbidden : settingsWords.unreadable(messageOf(error));
}

/** Calls back once a burst of changes is over. */
function watchFiles(
  paths: readonly string[],
  timers: Timers,
  changed: () => void,
  failed: (error: unknown) => void,
): { readonly ready: Promise<void>; close(): Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch([...paths], { ignoreInitial: true });
  let settling: Disposable | undefined;
  watcher.on('ready', resolve);
  watcher.on('error', (error) => {
    failed(error);
    resolve();
  });
  watcher.on('all', () => {
    settling?.[Symbol.dispose]();
    settling = timers.after(settleTime, changed);
  });
  return {
    ready: promise,
    async close() {
      settling?.[Symbol.dispose]();
      await watcher.close();
    },
  };
}
