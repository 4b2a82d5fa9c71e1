import { expect, test } from 'vitest';
import { createTray } from '#desktop/tray.ts';
import type { TrayView } from '#desktop/tray-view.ts';
import { createFakeClock } from '../fake-clock.ts';
import { createFakeBus } from './fake-bus.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const view: TrayView = {
  icon: 'attention',
  verdict: 'Water in the_cellar.',
  numbers: [{ name: 'Wash & dry', value: '21.5 °C' }],
  alerts: [{ id: 'wet a', title: 'Water in the_cellar.' }],
  mayQuit: true,
};

type Menu = {
  GetLayout(parent: number): [number, [number, unknown, [string, [number, [string, [string, unknown]][], []]][]]];
  Event(id: number, name: string): null;
  EventGroup(events: unknown): number[];
  AboutToShow(id: number): boolean;
};

function world() {
  const clock = createFakeClock();
  const bus = createFakeBus();
  const did: string[] = [];
  const tray = createTray({
    bus,
    pid: 7,
    timers: clock.timers,
    random: () => 0,
    say: () => undefined,
    acknowledge: (alert) => did.push(`acknowledge ${alert}`),
    snooze: (alert) => did.push(`snooze ${alert}`),
    open: () => did.push('open'),
    quit: () => did.push('quit'),
  });
  const [item, menu] = bus.served.map(({ object }) => object);
  return { clock, bus, did, tray, item: item as Record<string, unknown>, menu: menu as Menu };
}

const labels = (menu: Menu): unknown[] =>
  menu.GetLayout(0)[1][2].map(([, [id, properties]]) => [id, properties[0]?.[1][1]]);

test('the menu has the verdict, the numbers, what can be acknowledged, and the way out', () => {
  const { tray, menu } = world();
  tray.show(view);
  expect(labels(menu)).toEqual([
    [1, 'Water in the__cellar.'],
    [90, 'separator'],
    [10, 'Wash & dry  21.5 °C'],
    [91, 'separator'],
    [1_000, 'Acknowledge: Water in the__cellar'],
    [1_001, 'Snooze for an hour: Water in the__cellar'],
    [92, 'separator'],
    [40, 'Open Mantel'],
    [41, 'Quit Mantel'],
  ]);
});

test('panels may tell of a click alone or among others', () => {
  const { tray, menu, did } = world();
  tray.show(view);
  menu.Event(1_000, 'hovered');
  menu.Event(1_000, 'clicked');
  menu.EventGroup([
    [1_001, 'clicked', '', 0],
    [40, 'clicked', '', 0],
    [99, 'clicked', '', 0],
    [41, 'clicked', '', 0],
  ]);
  expect(did).toEqual(['acknowledge wet a', 'snooze wet a', 'open', 'quit']);
});

test('where a PIN keeps the screen, and until that is known, quitting is not offered', () => {
  const { tray, menu, did, bus } = world();
  const offers = (): boolean => labels(menu).some((one) => JSON.stringify(one).includes('Quit Mantel'));
  expect(offers()).toBe(false);
  tray.show(view);
  expect(offers()).toBe(true);
  bus.emitted.length = 0;
  // At once, whatever else is shown: the PIN was set a moment ago.
  tray.show({ ...view, mayQuit: false });
  expect(bus.emitted.map(({ signal }) => signal.member)).toContain('LayoutUpdated');
  expect(offers()).toBe(false);
  menu.Event(41, 'clicked');
  expect(did).toEqual([]);
});

test('a click on a menu of a moment ago acknowledges what it named, or nothing', () => {
  const { tray, menu, did } = world();
  const alert = (id: string): TrayView['alerts'][number] => ({ id, title: `Water ${id}.` });
  const idOf = (title: string): number =>
    Number(menu.GetLayout(0)[1][2].find(([, [, properties]]) => properties[0]?.[1][1] === title)?.[1][0]);
  tray.show({ ...view, alerts: [alert('a'), alert('b')] });
  const [a, b] = [idOf('Acknowledge: Water a'), idOf('Acknowledge: Water b')];
  // An alarm comes before both, and the first is over.
  tray.show({ ...view, alerts: [alert('new'), alert('b')] });
  menu.Event(a, 'clicked');
  expect(did).toEqual([]);
  menu.Event(b, 'clicked');
  expect(did).toEqual(['acknowledge b']);
  // What fires anew is another.
  tray.show({ ...view, alerts: [alert('a')] });
  menu.Event(a, 'clicked');
  expect(did).toEqual(['acknowledge b']);
});

test('a tooltip escapes what would be markup', () => {
  const { tray, item } = world();
  tray.show(view);
  expect(item['ToolTip']).toEqual(['', [], 'Water in the_cellar.', 'Wash &amp; dry  21.5 °C']);
});

test('what matters is told at once, numbers calmly, and newest when the menu opens', async () => {
  const { tray, bus, clock, menu } = world();
  tray.show(view);
  const told = (): string[] => bus.emitted.splice(0).map(({ signal }) => signal.member);
  expect(told()).toEqual(['NewIcon', 'NewAttentionIcon', 'NewStatus', 'NewToolTip', 'LayoutUpdated']);
  const warmer = { ...view, numbers: [{ name: 'Kitchen', value: '22 °C' }] };
  for (let i = 0; i < 40; i++) tray.show(warmer);
  await clock.advance(9_999);
  expect(told()).toEqual([]);
  expect(menu.AboutToShow(0)).toBe(true);
  expect(menu.AboutToShow(0)).toBe(false);
  told();
  await clock.advance(1);
  expect(told()).toEqual([]);
});

test('registers with each owner of the watcher, and again when it was refused', async () => {
  const { bus, clock } = world();
  bus.owned(watcher, true);
  await clock.endTurn();
  bus.owned(watcher, false);
  bus.answer = () => {
    throw new Error('no');
  };
  bus.owned(watcher, true);
  await clock.endTurn();
  bus.answer = () => undefined;
  await clock.advance(60_000);
  expect(bus.calls.map(({ body }) => body?.[0])).toEqual(Array(3).fill('org.kde.StatusNotifierItem-7-1'));
  expect(clock.pending).toBe(0);
});
