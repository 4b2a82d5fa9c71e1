import { expect, test } from 'vitest';
import { digestNotices, noticesOf } from '#desktop/notices.ts';
import { createNotifications } from '#desktop/notifications.ts';
import type { Call } from '#desktop/bus-calls.ts';
import { createFakeClock } from '../fake-clock.ts';
import { createFakeBus } from './fake-bus.ts';
import { someAlert } from './some-alert.ts';

const service = 'org.freedesktop.Notifications';

function world(capabilities: readonly string[] = ['actions', 'body', 'body-markup']) {
  const clock = createFakeClock();
  const bus = createFakeBus();
  const did: string[] = [];
  let id = 0;
  bus.answer = ({ member, body }: Call) => {
    if (member === 'GetCapabilities') return capabilities;
    return member === 'Notify' ? Number(body?.[1]) || ++id : undefined;
  };
  const notifications = createNotifications({
    bus,
    timers: clock.timers,
    random: () => 0,
    say: (sentence) => did.push(sentence),
    acknowledge: (alert) => did.push(`acknowledge ${alert}`),
    snooze: (alert) => did.push(`snooze ${alert}`),
    open: () => did.push('open'),
  });
  /** Members called since last asked, with what tells them apart. */
  const calls = (): unknown[] =>
    bus.calls.splice(0).map(({ member, body }) => [member, ...(body ? [body[member === 'Notify' ? 1 : 0]] : [])]);
  const show = async (alerts: Parameters<typeof noticesOf>[0], speaks = true): Promise<void> => {
    notifications.show(noticesOf(alerts, 0), speaks);
    await clock.endTurn();
  };
  const owned = async (is: boolean): Promise<void> => {
    bus.owned(service, is);
    await clock.endTurn();
  };
  return { clock, bus, did, notifications, calls, show, owned };
}

test('says nothing where nobody shows notifications, and all that still fires once somebody does', async () => {
  const { show, calls, owned } = world();
  await show([someAlert(1)]);
  expect(calls()).toEqual([]);
  await owned(true);
  expect(calls()).toEqual([['GetCapabilities'], ['Notify', 0]]);
});

test('shows, replaces and closes', async () => {
  const { show, calls, owned, bus } = world();
  await owned(true);
  await show([someAlert(1)]);
  const body = bus.calls.at(-1)?.body;
  expect(body?.slice(3, 6)).toEqual([
    'Leak 1',
    'Water &amp; &lt;more&gt; at 1.',
    ['default', 'Open Mantel', 'acknowledge', 'Acknowledge', 'snooze', 'Snooze 1 h', 'open', 'Open Mantel'],
  ]);
  calls();
  await show([someAlert(1)]);
  expect(calls()).toEqual([]);
  await show([someAlert(1, { detail: 'Water at 1 for 2 minutes.' })]);
  expect(calls()).toEqual([]);
  await show([someAlert(1, { title: 'Leaks 1.' })]);
  expect(calls()).toEqual([['Notify', 1]]);
  await show([someAlert(1, { title: 'Leaks 1.', severity: 'alarm' })]);
  expect(calls()).toEqual([['Notify', 1]]);
  await show([]);
  expect(calls()).toEqual([['CloseNotification', 1]]);
});

test('gives a service no more than it can do', async () => {
  const { show, owned, bus } = world(['body']);
  await owned(true);
  await show([someAlert(1)]);
  expect(bus.calls.at(-1)?.body?.slice(4, 6)).toEqual(['Water & <more> at 1.', []]);
});

test('is silent while another voice speaks', async () => {
  const { show, calls, owned } = world();
  await owned(true);
  await show([someAlert(1)], false);
  expect(calls()).toEqual([]);
  await show([someAlert(1)]);
  await show([someAlert(1)], false);
  expect(calls()).toEqual([['GetCapabilities'], ['Notify', 0], ['CloseNotification', 1]]);
});

test('what a person closed stays closed until it fires anew', async () => {
  const { show, calls, owned, bus } = world();
  await owned(true);
  await show([someAlert(1)]);
  bus.signal('NotificationClosed', 1, 2);
  await show([someAlert(1, { detail: 'More.' })]);
  await show([someAlert(1)], false);
  await show([someAlert(1)]);
  expect(calls()).toEqual([['GetCapabilities'], ['Notify', 0]]);
  await show([someAlert(1, { firedAt: 9 })]);
  expect(calls()).toEqual([['Notify', 0]]);
});

test('acknowledges, snoozes and opens; what others did to theirs is not ours', async () => {
  const { show, owned, bus, did } = world();
  await owned(true);
  await show([someAlert(1)]);
  did.length = 0;
  bus.signal('ActionInvoked', 7, 'acknowledge');
  bus.signal('ActionInvoked', 'nonsense');
  bus.signal('ActionInvoked', 7, 'snooze');
  bus.signal('ActionInvoked', 1, 'acknowledge');
  bus.signal('ActionInvoked', 1, 'snooze');
  bus.signal('ActionInvoked', 1, 'default');
  expect(did).toEqual(['acknowledge wet series-1', 'snooze wet series-1', 'open']);
});

test('what was snoozed goes, and is shown again once its time is over, although it is the same episode', async () => {
  const { show, calls, owned, bus } = world();
  await owned(true);
  await show([someAlert(1)]);
  calls();
  bus.signal('ActionInvoked', 1, 'snooze');
  // A service closes what somebody has chosen from, and the hub tells only then that it is put off.
  bus.signal('NotificationClosed', 1, 2);
  await show([someAlert(1, { snoozedUntil: 1 })]);
  expect(calls()).toEqual([]);
  await show([someAlert(1, { snoozedUntil: 0 })]);
  expect(calls()).toEqual([['Notify', 0]]);
});

test('one for several things is neither acknowledged nor snoozed', async () => {
  const { show, owned, bus, did } = world();
  await owned(true);
  await show([1, 2, 3, 4, 5].map((n) => someAlert(n)));
  expect(bus.calls.at(-1)?.body?.[5]).toEqual(['default', 'Open Mantel', 'open', 'Open Mantel']);
  did.length = 0;
  bus.signal('ActionInvoked', 4, 'snooze');
  expect(did).toEqual(['open']);
});

test('a restarted service is shown all anew, once, and not what an answer of the old one is about', async () => {
  const { show, calls, owned, bus, clock } = world();
  await owned(true);
  await show([someAlert(1)]);
  calls();
  bus.owned(service, false);
  bus.owned(service, true);
  await clock.endTurn();
  expect(calls()).toEqual([['GetCapabilities'], ['Notify', 0]]);
});

test('tries again, ever less often, and says so once', async () => {
  const { show, owned, bus, did, clock, calls } = world();
  const { answer } = bus;
  bus.answer = () => {
    throw new Error('no answer');
  };
  await owned(true);
  // A home speaks all the time: at each frame it is shown what is wanted.
  for (let round = 0; round < 240; round++) {
    await show([someAlert(1)]);
    await clock.advance(250);
  }
  // At 0, 2, 6, 14, 30 and 60 s, for chance gives the shortest pauses here.
  expect(calls()).toHaveLength(6);
  expect(did.filter((sentence) => sentence.includes('no answer'))).toHaveLength(1);
  bus.answer = answer;
  await clock.advance(60_000);
  expect(calls().at(-1)).toEqual(['Notify', 0]);
  expect(clock.pending).toBe(0);
});

test('tells a digest once and quietly, whatever closes it, and the next one in its place', async () => {
  const { notifications, owned, bus, clock, calls } = world();
  const tell = async (number: number, speaks = true): Promise<void> => {
    notifications.show(digestNotices({ number, title: 'Things that could wait', text: 'One.', until: 9 }, 0), speaks);
    await clock.endTurn();
  };
  await owned(true);
  await tell(1, false);
  expect(calls()).toEqual([]);
  await tell(1);
  const [, , , summary, body, actions, hints] = bus.calls.at(-1)?.body ?? [];
  expect([summary, body, actions]).toEqual([
    'Things that could wait',
    'One.',
    ['default', 'Open Mantel', 'open', 'Open Mantel'],
  ]);
  expect(hints).toContainEqual(['urgency', ['y', 0]]);
  expect(hints).toContainEqual(['suppress-sound', ['b', true]]);
  calls();
  await tell(1);
  expect(calls()).toEqual([]);
  await tell(2);
  expect(calls()).toEqual([['Notify', 1]]);
  await tell(2, false);
  await tell(2);
  expect(calls()).toEqual([['CloseNotification', 1]]);
  await tell(3);
  bus.signal('NotificationClosed', 2, 2);
  await tell(3);
  expect(calls()).toEqual([['Notify', 0]]);
  await tell(4);
  calls();
  bus.owned(service, false);
  await owned(true);
  await tell(4);
  expect(calls()).toEqual([]);
});

test('takes its notifications along when it ends', async () => {
  const { show, owned, notifications, calls, clock } = world();
  await owned(true);
  await show([someAlert(1)]);
  calls();
  notifications[Symbol.dispose]();
  await clock.endTurn();
  expect(calls()).toEqual([['CloseNotification', 1]]);
});
