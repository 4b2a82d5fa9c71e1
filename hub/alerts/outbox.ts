/** Gathers what changed until it is told, all at once. */
import type { Alert } from '#model/alert.ts';
import { alertWords } from '#model/words/en.ts';
import type { Memory } from './memory.ts';
import { mayInterrupt, type AlertChange, type News } from './news.ts';
import type { Watch } from './watched.ts';

export type Outbox = {
  readonly firing: readonly Alert[];
  /** Some words have changed: what fires is gathered anew. */
  touch(): void;
  /** Undefined is nothing to store. */
  store(alert: Alert | undefined): void;
  /** Nothing watches it any more. */
  end(alert: Alert, now: number): void;
  tell(what: News['what'], alert: Alert, now: number): void;
  remember(id: string, memory: Memory): void;
  forget(id: string): void;
  flush(): void;
};

const severest = { alarm: 0, warn: 1 } as const;

export function createOutbox(changed: (change: AlertChange) => void, watches: () => Iterable<Watch>): Outbox {
  let firing: readonly Alert[] = [];
  let alerts: Alert[] = [];
  let news: News[] = [];
  let journal: AlertChange['journal'][number][] = [];
  const memories = new Map<string, Memory | undefined>();
  let isStale = false;

  const write = (level: 'info' | 'warn' | 'alarm', { series }: Alert, text: string): void => {
    journal.push({ kind: 'alert', subject: series, level, text });
  };

  return {
    get firing() {
      return firing;
    },
    touch() {
      isStale = true;
    },
    store(alert) {
      if (alert !== undefined) alerts.push(alert);
      isStale = true;
    },
    end(alert, now) {
      alerts.push({ ...alert, state: 'resolved', resolvedAt: now });
      isStale = true;
    },
    tell(what, alert, now) {
      news.push({ what, alert, mayInterrupt: mayInterrupt(alert, now) });
      const { title, detail, severity, since, resolvedAt = now } = alert;
      if (what === 'cleared') write('info', alert, alertWords.over(title, resolvedAt - since));
      else if (what !== 'still') write(severity, alert, alertWords.fired(title, detail));
    },
    remember: (id, memory) => void memories.set(id, memory),
    forget: (id) => void memories.set(id, undefined),
    flush() {
      if (!isStale && memories.size === 0) return;
      isStale = false;
      firing = [...watches()]
        .flatMap(({ alert }) => (alert?.state === 'firing' ? [alert] : []))
        .toSorted((a, b) => severest[a.severity] - severest[b.severity] || (b.firedAt ?? 0) - (a.firedAt ?? 0));
      const kept = [...memories].map(([id, memory]) => ({ id, memory }));
      const change = { alerts, firing, news, journal, memories: kept };
      alerts = [];
      news = [];
      journal = [];
      memories.clear();
      changed(change);
    },
  };
}
