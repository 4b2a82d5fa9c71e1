/** What sources would make of messages: a port, as those of ports.ts. */
import type { Message } from '#model/collector.ts';
import type { Trying } from './sources/source-trial.ts';
import type { DryFetch, DryOutcome, TopicUse } from '#model/dry-run.ts';

/** What sources would make of messages. Nothing is stored, announced or remembered. All but `sources` give undefined for a source that offers none. */
export type DryRunning = {
  /** Ids of those that offer it, the first to be asked first. */
  sources(): readonly string[];
  /** One outcome a message. `settings` as a person writes them, instead of those that hold; BadReading says what is wrong with them. */
  run(source: string, messages: readonly Message[], settings?: unknown): readonly DryOutcome[] | undefined;
  /**
   * The next message that matches a filter; when none comes within `patience` ms the first that the broker keeps; else
   * 'nothing'. Rejects as run does, and with BadReading while too many wait.
   */
  listen(
    source: string,
    filter: string,
    patience: number,
    settings?: unknown,
  ): Promise<{ readonly message: Message; readonly outcome: DryOutcome } | 'nothing' | undefined>;
  /**
   * What settings of a kind of collector would make of what they fetch now, whether or not such a source runs; undefined
   * for a kind that cannot tell. Rejects with BadReading when they cannot be settings, or others are being tried.
   */
  fetch(kind: string, settings: unknown): Promise<DryFetch | undefined>;
  /** A source that is not saved, tried on what it really reads. See source-trial.ts. */
  readonly trial: Trying;
  /** Topics that are remembered, as they are read. */
  topics(source: string): Iterable<TopicUse> | undefined;
};
