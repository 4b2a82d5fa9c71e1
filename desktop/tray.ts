/**
 * The tray icon by StatusNotifierItem: drawn by whichever panel owns the watcher's name, registered anew with each new
 * owner. Without one nothing is lost but the icon.
 */
import type { InterfaceDescriptor } from 'dbus-native';
import { second } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { drawIcon, type IconState } from './icon.ts';
import { escaped } from './markup.ts';
import { pauseBefore } from './pauses.ts';
import type { World } from './ports.ts';
import type { SessionBus } from './session-bus.ts';
import { createTrayMenu, menuInterface, menuPath, type MenuAction } from './tray-menu.ts';
import { trayViewOf, type TrayView } from './tray-view.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const item = { path: '/StatusNotifierItem', interface: 'org.kde.StatusNotifierItem' };
/** Panels take the size that fits best. */
const sizes = [16, 22, 24, 32, 48, 64];
/** Numbers change all the time; the panel is told of them no more often. In ms. */
const calm = 10 * second;

const descriptor: InterfaceDescriptor = {
  name: item.interface,
  methods: {
    Activate: ['ii', '', ['x', 'y'], []],
    SecondaryActivate: ['ii', '', ['x', 'y'], []],
    ContextMenu: ['ii', '', ['x', 'y'], []],
    Scroll: ['is', '', ['delta', 'orientation'], []],
  },
  signals: { NewIcon: [''], NewAttentionIcon: [''], NewTitle: [''], NewToolTip: [''], NewStatus: ['s', 'status'] },
  properties: Object.fromEntries(
    Object.entries({
      Category: 's',
      Id: 's',
      Title: 's',
      Status: 's',
      WindowId: 'i',
      IconName: 's',
      IconThemePath: 's',
      IconPixmap: 'a(iiay)',
      OverlayIconName: 's',
      OverlayIconPixmap: 'a(iiay)',
      AttentionIconName: 's',
      AttentionIconPixmap: 'a(iiay)',
      AttentionMovieName: 's',
      ToolTip: '(sa(iiay)ss)',
      ItemIsMenu: 'b',
      Menu: 'o',
    }).map(([name, type]) => [name, { type, access: 'read' as const }]),
  ),
};

export type Tray = Disposable & { show(view: TrayView): void };

export type TrayOptions = World & {
  readonly bus: SessionBus;
  /** Tells the name on the bus from those of other programs. */
  readonly pid: number;
  readonly acknowledge: (alert: string) => void;
  readonly snooze: (alert: string) => void;
  readonly open: () => void;
  readonly quit: () => void;
};

export function createTray(options: TrayOptions): Tray {
  const { bus, pid, timers, random, say, acknowledge, snooze, open, quit } = options;
  const name = `org.kde.StatusNotifierItem-${pid}-1`;
  let view = trayViewOf(undefined);
  let published: TrayView | undefined;
  let resting: Disposable | undefined;
  let present = false;
  let failures = 0;
  let retry: Disposable | undefined;
  const drawn = new Map<IconState, readonly unknown[]>();

  function pixmaps(): readonly unknown[] {
    const state = view.icon;
    const known = drawn.get(state) ?? sizes.map((size) => [size, size, drawIcon(state, size, 'argb')]);
    drawn.set(state, known);
    return known;
  }

  const object = {
    Category: 'ApplicationStatus',
    Id: 'mantel',
    Title: words.product,
    WindowId: 0,
    IconName: '',
    IconThemePath: '',
    OverlayIconName: '',
    OverlayIconPixmap: [],
    AttentionIconName: '',
    AttentionMovieName: '',
    ItemIsMenu: false,
    Menu: menuPath,
    get Status() {
      return view.icon === 'alarm' ? 'NeedsAttention' : 'Active';
    },
    get IconPixmap() {
      return pixmaps();
    },
    get AttentionIconPixmap() {
      return pixmaps();
    },
    get ToolTip() {
      // Below its title a tooltip takes markup.
      const numbers = view.numbers.map(({ name: of, value }) => escaped(words.number(of, value))).join('\n');
      return ['', [], view.verdict, numbers];
    },
    Activate: () => opened(),
    SecondaryActivate: () => opened(),
    // The panel draws the menu itself.
    ContextMenu: () => null,
    Scroll: () => null,
  };
  const opened = (): null => {
    open();
    return null;
  };

  function chosen(action: MenuAction): void {
    if (action.kind === 'open') open();
    else if (action.kind === 'quit') quit();
    else if (action.kind === 'snooze') snooze(action.alert);
    else acknowledge(action.alert);
  }

  function publish(): boolean {
    const before = published;
    published = view;
    if (before?.icon !== view.icon) {
      drawn.clear();
      bus.emit({ ...item, member: 'NewIcon' }, '', []);
      bus.emit({ ...item, member: 'NewAttentionIcon' }, '', []);
      bus.emit({ ...item, member: 'NewStatus' }, 's', [object.Status]);
    }
    if (!menu.update(view)) return false;
    bus.emit({ ...item, member: 'NewToolTip' }, '', []);
    bus.emit({ path: menuPath, interface: menuInterface, member: 'LayoutUpdated' }, 'ui', [menu.revision, 0]);
    return true;
  }

  const menu = createTrayMenu(chosen, publish);
  menu.update(view);

  async function register(): Promise<void> {
    retry?.[Symbol.dispose]();
    if (!present) return;
    try {
      await bus.call({
        destination: watcher,
        path: '/StatusNotifierWatcher',
        interface: watcher,
        member: 'RegisterStatusNotifierItem',
        signature: 's',
        body: [name],
      });
      failures = 0;
      say(words.trayShown);
    } catch (error) {
      if (!present) return;
      if (failures === 0) say(words.trayRefused(messageOf(error)));
      retry = timers.after(pauseBefore(failures++, random(), 4_000), () => void register());
    }
  }

  const ties = new DisposableStack();
  ties.use(bus.serve({ ...item, descriptor, object }));
  ties.use(bus.serve(menu.served));
  ties.use(bus.own(name, () => undefined));
  ties.use(
    bus.watchName(watcher, (owned) => {
      if (!owned && present) say(words.noTray);
      present = owned;
      failures = 0;
      void register();
    }),
  );

  return {
    show(next) {
      const urgent = !isSame({ ...next, numbers: [] }, { ...view, numbers: [] });
      view = next;
      if (urgent) {
        publish();
        return;
      }
      resting ??= timers.after(calm, () => {
        resting = undefined;
        publish();
      });
    },
    [Symbol.dispose]() {
      present = false;
      retry?.[Symbol.dispose]();
      resting?.[Symbol.dispose]();
      ties.dispose();
    },
  };
}

const isSame = (a: TrayView, b: TrayView): boolean => JSON.stringify(a) === JSON.stringify(b);
