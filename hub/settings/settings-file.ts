/** mantel.yaml and secrets.yaml in the data folder: read at start, watched, edited without losing comments. */
import { readFile } from 'node:fs/promises';
import type { Collector } from '#model/collector.ts';
import type { Settings } from '#model/settings.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import { speakIn } from '#model/words/manner.ts';
import type { Timers } from '../clock.ts';
import type { DataFolder } from '../data-folder.ts';
import type { HubLog } from '../ports.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { editSettings } from './settings-edit.ts';
import { composeSettings } from './settings-schema.ts';
import type { Unasked } from './settings-schema.ts';
import { createIfAbsent, lastGoodSettings, unreadable, writeTexts, type SettingsTexts } from './settings-on-disk.ts';
import { sentence, SettingsRefused } from './settings-refused.ts';
import { readSettings, type SettingsFault } from './settings-text.ts';
import { watchFiles } from './watch-files.ts';
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
  /** The text of mantel.yaml that is in force; empty while none is valid. */
  readonly inForce: string;
  /** What stands in the files now, in force or not. */
  read(): Promise<SettingsTexts>;
  /**
   * Rewrites the files, all or nothing, and resolves when that is in force, with what stands there then. Throws
   * Misconfigured when what stands there is not valid, and SettingsRefused when what is to stand there would not be.
   */
  rewrite(work: Rewriting): Promise<SettingsTexts>;
  /** Adds a collector, secrets first, and resolves with its id when it is in force. Throws Misconfigured when refused. */
  addCollector(added: NewCollector): Promise<string>;
  /** Reads the files now. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Gets the files as they stand when its turn has come, and the settings they mean: whatever was looked up before may be
 * of others. Undefined leaves them as they are.
 */
export type Rewriting = (texts: SettingsTexts, settings: Settings) => Partial<SettingsTexts> | undefined;

export type SettingsFileOptions = {
  readonly folder: DataFolder;
  readonly collectors: readonly Collector[];
  /** What runs without being listed; unless given, what a hub finds by itself. */
  readonly unasked?: Unasked;
  readonly secrets: Secrets;
  readonly timers: Timers;
  readonly log: HubLog;
};

const troubleOf = ({ line, reason }: SettingsFault): SettingsTrouble => ({ line, reason: sentence(reason) });

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
    speakIn(settings.home);
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

  const refuse = async (why: () => SettingsTrouble): Promise<void> => {
    if (settings) return setTrouble(why());
    const kept = await lastGoodSettings(folder, schema);
    apply(kept ?? schema.parse({}));
    // Told only now that the language of the home is known.
    setTrouble(why(), kept ? settingsWords.startsWithLastGood : settingsWords.startsWithUsual);
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
      return refuse(() => ({ reason: unreadable(error) }));
    }
    const read = readSettings(text, schema);
    if (read.fault) {
      const { fault } = read;
      return refuse(() => troubleOf(readSettings(text, schema).fault ?? fault));
    }
    apply(read.settings);
    // Told once more, now that the language of the home is known.
    setTrouble(
      refused && loadSecrets(secrets, folder, log),
      isStart ? settingsWords.startsWithoutSecrets : settingsWords.kept,
    );
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

  const texts = async (): Promise<SettingsTexts> => ({
    settings: await readFile(folder.settings, 'utf8'),
    secrets: await readFile(folder.secrets, 'utf8'),
  });

  const write = async (before: SettingsTexts, after: Partial<SettingsTexts>): Promise<SettingsTexts> => {
    const next = { ...before, ...after };
    const read = readSettings(next.settings, schema);
    if (read.fault) throw new SettingsRefused(read.fault);
    readSecrets(next.secrets);
    await writeTexts(folder, before, next);
    await reload();
    return next;
  };

  const edit: SettingsFile['edit'] = async (path, value) => {
    const before = await texts();
    await write(before, { settings: editSettings(before.settings, path, value) });
  };

  const rewrite: SettingsFile['rewrite'] = async (work) => {
    await reload();
    if (trouble) throw new Misconfigured(trouble.reason);
    const before = await texts();
    // It may have been saved once more since.
    const read = readSettings(before.settings, schema);
    if (read.fault) throw new Misconfigured(sentence(read.fault.reason));
    const after = work(before, read.settings);
    return after === undefined ? before : write(before, after);
  };

  const addCollector: SettingsFile['addCollector'] = async (added) => {
    let id = '';
    await rewrite((before, { collectors: known }) => {
      const kept = withSecrets(before.secrets, added, (name) => secrets.has(name));
      const after = withCollector({ text: before.settings, collectors: known }, added, kept.names);
      id = after.id;
      return { settings: after.text, secrets: kept.text };
    });
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
    get inForce() {
      return lastGood ?? '';
    },
    read: () => inTurn(texts),
    edit: (path, value) => inTurn(() => edit(path, value)),
    rewrite: (work) => inTurn(() => rewrite(work)),
    addCollector: (added) => inTurn(() => addCollector(added)),
    reload: () => inTurn(reload),
    async close() {
      await watching.close();
      await queue;
    },
  };
}

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
