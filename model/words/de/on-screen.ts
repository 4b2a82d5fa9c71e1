/**
 * What the first page says, in German, with every panel that can stand on it: the screen fetches it before its first word.
 * The words of other pages follow when there is time (on-screen-later.ts).
 */
import { tasks } from './desk.ts';
import { nightGroups } from './desktop.ts';
import { editorGroups } from './editor.ts';
import { energyGroups } from './energy.ts';
import { sampleGroups } from './first-run.ts';
import { formFaultGroups } from './form-faults.ts';
import { pagesGroups } from './pages.ts';
import { screenGroups } from './screen.ts';
import { secretGroups } from './secret.ts';
import { settingsGroups } from './settings.ts';
import { units } from './units.ts';
import { verdictGroups } from './verdict.ts';

export const germanAtFirst = {
  ...units,
  ...tasks,
  ...nightGroups,
  ...editorGroups,
  ...energyGroups,
  ...sampleGroups,
  ...formFaultGroups,
  ...pagesGroups,
  ...screenGroups,
  ...secretGroups,
  ...settingsGroups,
  ...verdictGroups,
};
