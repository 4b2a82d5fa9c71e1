/** What `mantel doctor` learns of the session that it is asked in. */
import type { ScreenSwitch } from './kiosk.ts';

export type DesktopFacts = {
  readonly display: 'wayland' | 'x11' | null;
  /** Of the compositor or desktop, as the session says; empty when it does not. */
  readonly session: string;
  readonly bus: {
    /** Whether it answers. */
    readonly there: boolean;
    /** Whether programs own the names. */
    readonly notifications: boolean;
    readonly tray: boolean;
  };
  readonly browser: {
    readonly chromium: string | null;
    /** Of Electron, when its binary is there. */
    readonly electron: string | null;
    /** How often in a row that showed nothing; then Chromium is used. */
    readonly electronFailed: number;
    readonly isRoot: boolean;
  };
  readonly screenPower: {
    readonly ways: readonly { readonly name: ScreenSwitch; readonly there: boolean }[];
    /** What turned it off last. */
    readonly worked: ScreenSwitch | null;
  };
  /** The version of Electron whose graphics broke here; null while none did. */
  readonly brokenGraphics: string | null;
  readonly autostart: {
    readonly on: boolean;
    /** The file that starts Mantel; null when there is none. */
    readonly file: string | null;
    /** What it starts; whether that is there. */
    readonly program: string | null;
    readonly programThere: boolean;
  };
};
