/** How the agents of this hub are: shown among its sources, with what each tells of its own sources. */
import { agentOf, agentSpeaksEvery, type AgentAbout, type AgentSamples } from '#model/agent.ts';
import { second } from '#model/time.ts';
import type { Health, HealthState } from '#model/trouble.ts';
import { agentsWords as words } from '#model/words/agent-en.ts';
import type { Timers } from '../clock.ts';
import { aheadLimit } from '../ingest/stamps.ts';
import type { Access, HubClock, Ingest } from '../ports.ts';

/** ms. An agent that says nothing for so long is cut off. */
export const silentAfter = 3 * agentSpeaksEvery;
const lookEvery = 10 * second;
/** So many readings that wait are more than what came since the last message. */
const behind = 2_000;

export type PresenceOptions = {
  readonly access: Pick<Access, 'tokens' | 'onChange'>;
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly timers: Pick<Timers, 'every'>;
  /** Shows a source; undefined takes it away. */
  readonly note: (id: string, title: string, health: Health | undefined) => void;
};

export type Presence = Disposable & {
  heard(agent: string, told: Pick<AgentSamples, 'waiting' | 'dropped' | 'samples'>): void;
  about(agent: string, told: AgentAbout): void;
};

type Known = {
  /** Monotonic ms of its last word, or since when one is expected. */
  at: number;
  /** Monotonic ms of its last word before it was told to be silent, until it sends again. */
  silentSince: number | undefined;
  health: Health;
  /** Ids of its sources that are shown. */
  sources: readonly string[];
  /** ms by which its newest reading is ahead of this clock; 0 while the clocks agree. */
  ahead: number;
  aheadTold: boolean;
};

export function watchAgents({ access, ingest, clock, timers, note }: PresenceOptions): Presence {
  const known = new Map<string, Known>();

  function tell(agent: string, level: 'info' | 'warn', text: string): void {
    ingest.journal({ kind: 'agent', subject: agent, level, text });
  }

  function set(agent: string, one: Known, state: HealthState, reason?: string): void {
    if (one.health.state === state && one.health.reason === reason) return;
    const since = one.health.state === state ? one.health.since : clock.now();
    one.health = { state, since, ...(reason !== undefined && { reason }) };
    note(idOf(agent), words.title(agent), one.health);
  }

  function expect(agent: string): Known {
    const found = known.get(agent);
    if (found) return found;
    const health: Health = { state: 'starting', since: clock.now() };
    const one: Known = {
      at: clock.monotonic(),
      silentSince: undefined,
      health,
      sources: [],
      ahead: 0,
      aheadTold: false,
    };
    known.set(agent, one);
    note(idOf(agent), words.title(agent), health);
    return one;
  }

  function forget(agent: string, { sources }: Known): void {
    for (const id of [idOf(agent), ...sources]) note(id, '', undefined);
    known.delete(agent);
  }

  /** Those whose logins are valid. */
  function review(): void {
    const valid = new Set<string>();
    for (const { revokedAt, topics } of access.tokens) {
      for (const topic of revokedAt === undefined ? topics : []) {
        const agent = agentOf(topic);
        if (agent !== undefined) valid.add(agent);
      }
    }
    for (const agent of valid) expect(agent);
    for (const [agent, one] of known) if (!valid.has(agent)) forget(agent, one);
  }

  function look(): void {
    for (const [agent, one] of known) {
      const silence = clock.monotonic() - one.at;
      if (silence < silentAfter) continue;
      set(agent, one, 'retrying', words.silent(agent, silence));
      if (one.silentSince === undefined) tell(agent, 'warn', words.silent(agent, silence));
      one.silentSince ??= one.at;
    }
  }

  function compareClocks(one: Known, samples: AgentSamples['samples']): void {
    if (samples.length === 0) return;
    const ahead = samples.reduce((newest, [, at]) => Math.max(newest, at), -Infinity) - clock.now();
    one.ahead = clock.trusted && ahead > aheadLimit ? ahead : 0;
  }

  const stack = new DisposableStack();
  review();
  stack.use(access.onChange(review));
  stack.use(timers.every(lookEvery, look));

  return {
    heard(agent, { waiting, dropped, samples }) {
      const one = expect(agent);
      if (one.silentSince !== undefined) {
        tell(agent, 'info', words.isBack(agent, clock.monotonic() - one.silentSince, waiting));
      }
      one.silentSince = undefined;
      if (dropped > 0) tell(agent, 'warn', words.dropped(agent, dropped));
      one.at = clock.monotonic();
      compareClocks(one, samples);
      if (one.ahead > 0) {
        const text = words.clocksDiffer(agent, one.ahead);
        set(agent, one, 'partial', text);
        if (!one.aheadTold) tell(agent, 'warn', text);
        one.aheadTold = true;
      } else if (waiting < behind) set(agent, one, 'healthy');
      else set(agent, one, 'partial', words.catchesUp(agent, waiting));
    },
    about(agent, { sources }) {
      const one = expect(agent);
      one.at = clock.monotonic();
      // How much it kept, it says with its first readings.
      if (one.health.state === 'retrying') set(agent, one, 'starting');
      const shown = sources.map(({ id, title, health }) => {
        const { state, since, reason, next } = health;
        const told = { state, since, ...(reason !== undefined && { reason }), ...(next !== undefined && { next }) };
        const shownAs = `${idOf(agent)}/${id}`;
        note(shownAs, words.sourceTitle(title, agent), told);
        return shownAs;
      });
      for (const id of one.sources) if (!shown.includes(id)) note(id, '', undefined);
      one.sources = shown;
    },
    [Symbol.dispose]: () => stack.dispose(),
  };
}

const idOf = (agent: string): string => `agent/${agent}`;
