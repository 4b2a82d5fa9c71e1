import { expect, onTestFinished, test } from 'vitest';
import { silentAfter, watchAgents } from '#hub/agents/presence.ts';
import { agentTopics } from '#model/agent.ts';
import type { Health } from '#model/trouble.ts';
import type { Token } from '#storage/contract.ts';
import { createFakeClock } from '../../fake-clock.ts';

const tokenOf = (agent: string): Token => ({
  id: agent,
  name: `agent-${agent}`,
  scopes: ['ingest'],
  topics: [agentTopics(agent)],
  hash: '',
  createdAt: 0,
});

function setUp(agents: readonly string[], { trusted = true } = {}) {
  const clock = createFakeClock({ trusted });
  let tokens: readonly Token[] = agents.map(tokenOf);
  const listeners: (() => void)[] = [];
  const shown = new Map<string, { title: string; health: Health }>();
  const journal: string[] = [];
  const presence = watchAgents({
    access: {
      get tokens() {
        return tokens;
      },
      onChange(listener) {
        listeners.push(listener);
        return { [Symbol.dispose]: () => undefined };
      },
    },
    ingest: { journal: ({ text }) => void journal.push(text) },
    clock,
    timers: clock.timers,
    note(id, title, health) {
      if (health) shown.set(id, { title, health });
      else shown.delete(id);
    },
  });
  onTestFinished(() => presence[Symbol.dispose]());
  const setTokens = (next: readonly Token[]): void => {
    tokens = next;
    for (const listener of listeners) listener();
  };
  const states = (): Record<string, string> =>
    Object.fromEntries([...shown].map(([id, { health }]) => [id, health.state]));
  return { clock, presence, shown, journal, setTokens, states };
}

const quiet = { waiting: 0, dropped: 0, samples: [] };
const week = 7 * 86_400_000;

test('an agent is starting, healthy once heard, and silent after a minute and a half', async () => {
  const { clock, presence, shown, states, journal } = setUp(['pi']);
  expect(states()).toEqual({ 'agent/pi': 'starting' });
  presence.heard('pi', quiet);
  expect(states()).toEqual({ 'agent/pi': 'healthy' });
  await clock.advance(silentAfter - 1);
  expect(states()).toEqual({ 'agent/pi': 'healthy' });
  await clock.advance(10_000);
  const text =
    'Nothing has been heard of the agent pi for 1 minute; see that its machine runs and reaches this hub. What it measures meanwhile, it sends later.';
  expect(shown.get('agent/pi')).toMatchObject({ title: 'Agent pi', health: { state: 'retrying', reason: text } });
  await clock.advance(3 * 86_400_000);
  expect(shown.get('agent/pi')?.health.reason).toContain('for 3 days');
  presence.heard('pi', { ...quiet, waiting: 12_345 });
  expect(journal).toEqual([text, 'The agent pi is heard again after 3 days and sends the 12,345 readings it kept.']);
  expect(shown.get('agent/pi')?.health).toMatchObject({
    state: 'partial',
    reason: 'The agent pi is sending what it kept; 12,345 readings still to come.',
  });
  presence.heard('pi', quiet);
  expect(states()).toEqual({ 'agent/pi': 'healthy' });
});

test('one that was never heard since the start is silent, too', async () => {
  const { clock, states } = setUp(['pi']);
  await clock.advance(silentAfter + 10_000);
  expect(states()).toEqual({ 'agent/pi': 'retrying' });
});

test('what it tells of its devices is a word, too', async () => {
  const { clock, presence, states, journal } = setUp(['pi']);
  const about = { devices: {}, sources: [] };
  presence.heard('pi', quiet);
  for (let n = 0; n < 4; n++) {
    await clock.advance(silentAfter - 10_000);
    presence.about('pi', about);
  }
  expect(states()).toEqual({ 'agent/pi': 'healthy' });
  await clock.advance(silentAfter + 10_000);
  presence.about('pi', about);
  expect(states()).toEqual({ 'agent/pi': 'starting' });
  await clock.advance(5_000);
  presence.heard('pi', { ...quiet, waiting: 7 });
  expect(states()).toEqual({ 'agent/pi': 'healthy' });
  expect(journal.slice(1)).toEqual(['The agent pi is heard again after 1 minute and sends the 7 readings it kept.']);
});

test('an agent comes with its login and goes with it, its sources too', () => {
  const { presence, setTokens, states } = setUp([]);
  expect(states()).toEqual({});
  setTokens([tokenOf('pi'), { ...tokenOf('shed'), topics: ['shed/#'] }]);
  const source = {
    id: 'sds011',
    kind: 'sds011',
    title: 'SDS011',
    health: { state: 'retrying', since: 5, reason: 'Gone.' },
  } as const;
  presence.about('pi', { devices: {}, sources: [source, { ...source, id: 'host' }] });
  expect(states()).toEqual({ 'agent/pi': 'starting', 'agent/pi/sds011': 'retrying', 'agent/pi/host': 'retrying' });
  presence.about('pi', { devices: {}, sources: [source] });
  expect(states()).toEqual({ 'agent/pi': 'starting', 'agent/pi/sds011': 'retrying' });
  setTokens([{ ...tokenOf('pi'), revokedAt: 1 }]);
  expect(states()).toEqual({});
});

test('clocks that differ are told of, once, and whose is wrong is not', async () => {
  const { clock, presence, shown, journal } = setUp(['pi']);
  const sends = (ahead: number, waiting = 0): void =>
    presence.heard('pi', {
      waiting,
      dropped: 0,
      samples: [
        [0, clock.now() - week, 2],
        [0, clock.now() + ahead, 1],
      ],
    });
  const text =
    'The clocks of the agent pi and of this machine differ: its readings bear a time 7 days ahead of the time here. They are kept as they are; see which of the two clocks is wrong.';
  sends(9 * 60_000);
  expect(shown.get('agent/pi')?.health).toMatchObject({ state: 'healthy' });
  sends(week, 12_000);
  sends(week + 5_000);
  expect(shown.get('agent/pi')?.health).toMatchObject({ state: 'partial', reason: text });
  presence.heard('pi', quiet);
  expect(shown.get('agent/pi')?.health).toMatchObject({ state: 'partial', reason: text });
  clock.jump(week);
  presence.heard('pi', { ...quiet, samples: [[0, clock.now(), 1]] });
  expect(shown.get('agent/pi')?.health).toMatchObject({ state: 'healthy' });
  sends(week);
  expect(journal).toEqual([text]);
});

test('a hub that does not know the time yet says nothing about clocks', () => {
  const { presence, shown, journal } = setUp(['pi'], { trusted: false });
  presence.heard('pi', { ...quiet, samples: [[0, Date.UTC(2030, 0), 1]] });
  expect(shown.get('agent/pi')?.health).toMatchObject({ state: 'healthy' });
  expect(journal).toEqual([]);
});

test('what an agent had to drop is journalled', () => {
  const { presence, journal } = setUp(['pi']);
  presence.heard('pi', { ...quiet, dropped: 500 });
  presence.heard('pi', quiet);
  expect(journal).toEqual([
    'The agent pi was cut off for so long that its room ran out: it had to drop its oldest 500 readings.',
  ]);
});
