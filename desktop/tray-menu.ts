/** The menu of the tray icon: what it holds, and com.canonical.dbusmenu, by which the panel draws it. */
import { z } from 'zod';
import type { InterfaceDescriptor } from 'dbus-native';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import type { Served } from './session-bus.ts';
import type { TrayView } from './tray-view.ts';

export type MenuAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'acknowledge' | 'snooze'; readonly alert: string };

/** `id` stays the same while the entry means the same, so that an open menu does not jump. Without an action, a line. */
export type MenuEntry = { readonly id: number; readonly label: string; readonly action: MenuAction | undefined };

/** Ids: 1 the verdict, from 10 numbers, from 40 the fixed ones, from 90 lines; of an alert the one `idOf` gives, and the next. */
export function menuOf(
  { verdict, numbers, alerts, mayQuit }: TrayView,
  idOf: (alert: string) => number,
): readonly MenuEntry[] {
  const open = { kind: 'open' } as const;
  const line = (id: number): MenuEntry => ({ id, label: '', action: undefined });
  return [
    { id: 1, label: verdict, action: open },
    ...(numbers.length > 0 ? [line(90)] : []),
    ...numbers.map(({ name, value }, i) => ({ id: 10 + i, label: words.number(name, value), action: open })),
    ...(alerts.length > 0 ? [line(91)] : []),
    ...alerts.flatMap(({ id: alert, title }) => {
      const id = idOf(alert);
      return [
        { id, label: words.acknowledgeOne(title), action: { kind: 'acknowledge', alert } as const },
        { id: id + 1, label: words.snoozeOne(title), action: { kind: 'snooze', alert } as const },
      ];
    }),
    line(92),
    { id: 40, label: words.open, action: open },
    ...(mayQuit ? [{ id: 41, label: words.quit, action: { kind: 'quit' } as const }] : []),
  ];
}

/** Above all others. */
const firstAlertId = 1_000;
/** To acknowledge it, and to snooze it. */
const idsOfAlert = 2;

export const menuPath = '/MenuBar';
export const menuInterface = 'com.canonical.dbusmenu';

const descriptor: InterfaceDescriptor = {
  name: menuInterface,
  methods: {
    GetLayout: ['iias', 'u(ia{sv}av)', ['parentId', 'recursionDepth', 'propertyNames'], ['revision', 'layout']],
    GetGroupProperties: ['aias', 'a(ia{sv})', ['ids', 'propertyNames'], ['properties']],
    GetProperty: ['is', 'v', ['id', 'name'], ['value']],
    Event: ['isvu', '', ['id', 'eventId', 'data', 'timestamp'], []],
    EventGroup: ['a(isvu)', 'ai', ['events'], ['idErrors']],
    AboutToShow: ['i', 'b', ['id'], ['needUpdate']],
    AboutToShowGroup: ['ai', 'aiai', ['ids'], ['updatesNeeded', 'idErrors']],
  },
  signals: { LayoutUpdated: ['ui', 'revision', 'parent'], ItemsPropertiesUpdated: ['a(ia{sv})a(ias)'] },
  properties: {
    Version: { type: 'u', access: 'read' },
    Status: { type: 's', access: 'read' },
    TextDirection: { type: 's', access: 'read' },
    IconThemePath: { type: 'as', access: 'read' },
  },
};

const eventSchema = z.tuple([z.number(), z.string()]).rest(z.unknown());
const eventsSchema = z.array(eventSchema);
const idsSchema = z.array(z.number());

export type TrayMenu = {
  readonly served: Served;
  /** True when it differs from what was served before; its revision is then a new one. */
  update(view: TrayView): boolean;
  readonly revision: number;
};

/** `refresh` is called before the menu opens and tells whether it was updated. */
export function createTrayMenu(chosen: (action: MenuAction) => void, refresh: () => boolean): TrayMenu {
  let entries: readonly MenuEntry[] = [];
  let revision = 0;
  // A click on a menu that has changed meanwhile must hit the alert that it was meant for, or none: no id is used twice.
  const alertIds = new Map<string, number>();
  let nextId = firstAlertId;

  function idOf(alert: string): number {
    const known = alertIds.get(alert);
    if (known !== undefined) return known;
    const id = nextId;
    nextId += idsOfAlert;
    alertIds.set(alert, id);
    return id;
  }

  function event(id: number, name: string): void {
    const action = entries.find((entry) => entry.id === id)?.action;
    if (name === 'clicked' && action) chosen(action);
  }

  const object = {
    Version: 3,
    Status: 'normal',
    TextDirection: 'ltr',
    IconThemePath: [],
    GetLayout: (parent: number) => [
      revision,
      parent === 0
        ? [0, [['children-display', ['s', 'submenu']]], entries.map((entry) => ['(ia{sv}av)', nodeOf(entry)])]
        : (entries.filter(({ id }) => id === parent).map(nodeOf)[0] ?? [parent, [], []]),
    ],
    GetGroupProperties(ids: unknown) {
      const wanted = idsSchema.parse(ids);
      return entries
        .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
        .map((entry) => [entry.id, propertiesOf(entry)]);
    },
    GetProperty(id: number, name: string) {
      const entry = entries.find((one) => one.id === id);
      const found = entry && propertiesOf(entry).find(([key]) => key === name);
      if (!found) throw new Error(`Menu entry ${id} has no property ${name}.`);
      return found[1];
    },
    Event(id: number, name: string) {
      event(id, name);
      return null;
    },
    EventGroup(events: unknown) {
      for (const [id, name] of eventsSchema.parse(events)) event(id, name);
      return [];
    },
    AboutToShow: () => refresh(),
    AboutToShowGroup: (ids: unknown) => [refresh() ? idsSchema.parse(ids) : [], []],
  };

  return {
    served: { path: menuPath, descriptor, object },
    update(view) {
      for (const alert of alertIds.keys()) if (!view.alerts.some(({ id }) => id === alert)) alertIds.delete(alert);
      const next = menuOf(view, idOf);
      if (JSON.stringify(next) === JSON.stringify(entries)) return false;
      entries = next;
      revision += 1;
      return true;
    },
    get revision() {
      return revision;
    },
  };
}

type Property = readonly [name: string, value: readonly [signature: string, value: unknown]];

function propertiesOf({ label, action }: MenuEntry): readonly Property[] {
  if (!action) return [['type', ['s', 'separator']]];
  return [
    // An underscore would mark the next letter as the key that chooses the entry.
    ['label', ['s', label.replaceAll('_', '__')]],
    ['enabled', ['b', true]],
    ['visible', ['b', true]],
  ];
}

const nodeOf = (entry: MenuEntry): unknown[] => [entry.id, propertiesOf(entry), []];
