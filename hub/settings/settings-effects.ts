/** What an edit of the settings changes at once, and what only the next start will. */
import type { Settings } from '#model/settings.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import { homeOf, screenOf } from '../home.ts';
import type { HubClock, HubLog, Ingest, Live } from '../ports.ts';
import type { SettingsFile } from './settings-file.ts';
import { waitingForRestart } from './start-only.ts';
import type { Supervisor } from '../sources/supervisor.ts';

export type SettingsEffects = {
  readonly file: SettingsFile;
  readonly supervisor: Pick<Supervisor, 'apply' | 'note'>;
  readonly live: Pick<Live, 'screen'>;
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly clock: Pick<HubClock, 'now'>;
  readonly log: HubLog;
  /** This machine's. */
  readonly timeZone: string;
  /** Further parts that want to know. */
  readonly changed: (settings: Settings) => void;
};

export async function followSettings(effects: SettingsEffects): Promise<Disposable> {
  const { file, supervisor, live, ingest, clock, log, timeZone, changed } = effects;
  const stack = new DisposableStack();
  const started = file.current;

  const tell = ({ trouble }: Pick<SettingsFile, 'trouble'>): void => {
    // A source of its own, so that the screen, the verdict and the status say what is wrong without knowing of files.
    const health = { state: 'misconfigured', since: clock.now(), reason: trouble?.reason ?? '' } as const;
    supervisor.note('settings', settingsWords.title, trouble && health);
    const level = trouble ? 'warn' : 'info';
    ingest.journal({ kind: 'settings', subject: 'mantel.yaml', level, text: trouble?.reason ?? settingsWords.valid });
  };

  stack.use(
    file.onChange((settings) => {
      live.screen(screenOf(settings, timeZone));
      changed(settings);
      void supervisor.apply(settings, homeOf(settings, timeZone));
      const needsRestart = waitingForRestart(started, settings).length > 0;
      const text = needsRestart ? settingsWords.needsRestart : settingsWords.changed;
      log.info({}, text);
      ingest.journal({ kind: 'settings', subject: 'mantel.yaml', level: 'info', text });
    }),
  );
  stack.use(file.onTrouble((trouble) => tell({ trouble })));
  if (file.trouble) tell(file);
  await supervisor.apply(file.current, homeOf(file.current, timeZone));
  return stack;
}
