/** Judges the desktop, or that there is none. Pure: nothing of it keeps a hub from running. */
import type { DesktopFacts } from '#model/desktop-facts.ts';
import { doctorWords as words } from '#model/words/doctor-en.ts';
import { look, ok, wrong, type Finding } from './finding.ts';

/** So many failures of Electron in a row, and Chromium is used; desktop/open-screen.ts. */
const patience = 2;

export function judgeDesktop(facts: DesktopFacts): readonly Finding[] {
  return [
    ...judgeBus(facts),
    judgeDisplay(facts),
    ...(facts.display === null ? [] : [judgeBrowser(facts), judgeScreenPower(facts), judgeGraphics(facts)]),
    judgeAutostart(facts),
  ];
}

function judgeBus({ bus, display }: DesktopFacts): readonly Finding[] {
  if (!bus.there) {
    return [display === null ? ok('bus', words.busNone) : look('bus', words.busNone, words.busNoneFix)];
  }
  if (display === null) return [ok('bus', words.bus)];
  return [
    ok('bus', words.bus),
    bus.notifications
      ? ok('notifications', words.notifications)
      : look('notifications', words.notificationsNone, words.notificationsNoneFix),
    bus.tray ? ok('tray', words.tray) : look('tray', words.trayNone, words.trayNoneFix),
  ];
}

function judgeDisplay({ display, session }: DesktopFacts): Finding {
  if (display === null) return look('display', words.displayNone, words.displayNoneFix);
  return ok('display', words.display(display === 'x11' ? 'X11' : 'Wayland', session));
}

function judgeBrowser({ browser: { chromium, electron, electronFailed, isRoot } }: DesktopFacts): Finding {
  if (isRoot) return look('browser', words.browserRoot, words.browserRootFix);
  const isGivenUp = electronFailed >= patience;
  if (electron !== null && !isGivenUp) return ok('browser', words.browser(`Electron ${electron}`));
  if (chromium === null) return wrong('browser', words.browserNone, words.browserNoneFix);
  return isGivenUp
    ? look('browser', words.electronGivenUp(chromium), words.electronGivenUpFix)
    : ok('browser', words.browser(chromium));
}

function judgeScreenPower({ screenPower: { ways, worked }, display }: DesktopFacts): Finding {
  if (worked !== null) return ok('screenPower', words.screenPowerWorked(worked));
  const there = ways.filter((way) => way.there).map(({ name }) => name);
  return there.length === 0
    ? look('screenPower', words.screenPowerNone, words.screenPowerNoneFix(display === 'wayland'))
    : ok('screenPower', words.screenPower(there.join(', ')));
}

function judgeGraphics({ brokenGraphics }: DesktopFacts): Finding {
  return brokenGraphics === null
    ? ok('graphics', words.graphics)
    : look('graphics', words.graphicsOff(brokenGraphics), words.graphicsOffFix);
}

function judgeAutostart({ autostart: { on, file, program, programThere } }: DesktopFacts): Finding {
  if (!on || file === null) return ok('autostart', words.autostartOff);
  if (program === null) return wrong('autostart', words.autostartOdd(file), words.autostartGoneFix);
  return programThere
    ? ok('autostart', words.autostart(program))
    : wrong('autostart', words.autostartGone(file, program), words.autostartGoneFix);
}
