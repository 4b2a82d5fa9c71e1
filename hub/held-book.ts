/** Counters that are kept apart, as the alerts that people see, and what became of them in the journal. */
import { heldRule } from '#model/alert.ts';
import type { Alert } from '#model/alert.ts';
import type { Called } from '#model/words/en.ts';
import { counterWords } from '#model/words/counters-en.ts';
import type { HeldChange, HeldCounter, Ingest } from './ports.ts';

export type HeldBook = {
  change(change: HeldChange): void;
  /** Those that nobody has decided, the newest first. */
  readonly firing: readonly Alert[];
  /** The alert as it is afterwards; undefined when there is none of that id. Both last until the hub starts anew. */
  acknowledge(id: string, at: number): Alert | undefined;
  snooze(id: string, until: number): Alert | undefined;
};

type Options = {
  readonly device: (id: string) => Called | undefined;
  readonly journal: Ingest['journal'];
};

export function createHeldBook({ device, journal }: Options): HeldBook {
  let firing: readonly Alert[] = [];

  const told = (held: HeldCounter) => {
    const id = held.definition.labels['device'];
    return { ...held, called: id === undefined ? undefined : device(id) };
  };

  function alertOf(held: HeldCounter): Alert {
    const id = `${heldRule} ${held.key}`;
    const before = firing.find((alert) => alert.id === id);
    const counter = told(held);
    return {
      ...(before?.since === held.first.at && before),
      id,
      rule: heldRule,
      series: held.key,
      state: 'firing',
      severity: 'warn',
      since: held.first.at,
      firedAt: held.first.at,
      value: held.first.value,
      title: counterWords.title(counter),
      detail: counterWords.detail(counter),
    };
  }

  function annotate(id: string, note: Partial<Alert>): Alert | undefined {
    firing = firing.map((alert) => (alert.id === id ? { ...alert, ...note } : alert));
    return firing.find((alert) => alert.id === id);
  }

  return {
    change({ all, event }) {
      firing = all
        .filter(({ decided }) => !decided)
        .map(alertOf)
        .toSorted((a, b) => b.since - a.since);
      if (event === undefined) return;
      const counter = told(event.held);
      const text =
        event.was === 'gone' ? counterWords.gone(counter, event.now.value) : counterWords.became(counter, event.was);
      journal({ kind: 'counter', subject: event.held.key, level: event.was === 'held' ? 'warn' : 'info', text });
    },
    get firing() {
      return firing;
    },
    acknowledge: (id, at) => annotate(id, { acknowledgedAt: at }),
    snooze: (id, until) => annotate(id, { snoozedUntil: until }),
  };
}
