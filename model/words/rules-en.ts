/** What the built-in rules say of a thing, in English: sentences without their subject, by the ids of the rules. */
import { spoken } from './spoken.ts';

/** As they stand in the rules; said through `ruleTitle`. */
export const builtInTitles = {
  'water-leak': 'reports water',
  smoke: 'reports smoke',
  gas: 'reports gas',
  'carbon-monoxide': 'reports carbon monoxide',
  'mains-failed': 'runs on its battery',
  'worn-battery': 'needs a new battery',
  'unhealthy-air': 'air is unhealthy',
  'freezing-room': 'is freezing',
  'full-disk': 'is running out of disk space',
  'hot-machine': 'is running hot',
  'low-battery': 'battery is low',
  'silent-sensor': 'is silent',
  'door-left-open': 'has been left open',
  'gate-left-open': 'has been left open',
  'freezer-off': 'is switched off',
  'freezer-away': 'cannot be reached',
  'freezer-silent': 'cannot be reached',
  'freezer-resting': 'is not cooling',
  'silent-source': 'brings nothing new',
  'backup-failed': 'could not make its backup',
  'write-failed': 'cannot save readings',
};

/** What to do about it. What is silent says so by itself. */
export const builtInAdvice = {
  'water-leak': 'Turn off the water and look there.',
  smoke: 'Look there; in a fire get everybody out and call for help.',
  gas: 'Open the windows, switch nothing on, leave and call the gas company.',
  'carbon-monoxide': 'Get out into the open at once and call for help.',
  'mains-failed': 'Switch off what can wait while its battery lasts.',
  'worn-battery': 'Replace the battery of the UPS.',
  'unhealthy-air': 'Air the room if it is cleaner outside, or turn on the air purifier.',
  'freezing-room': 'Check the windows and the heating there.',
  'full-disk': 'Delete or move what is not needed.',
  'hot-machine': 'Check its fan and for dust, and put off heavy work.',
  'low-battery': 'Replace or charge its battery.',
  'door-left-open': 'Close it.',
  'gate-left-open': 'Close it.',
  'freezer-off': 'Switch it on again and see whether all is still frozen.',
  'freezer-away': 'See whether its plug has power.',
  'freezer-silent': 'See whether its plug has power.',
  'freezer-resting': 'See whether it cools and its door is shut.',
  'silent-source': 'The page of the source says what hinders it.',
  'backup-failed': 'Check the room in the folder of the backups.',
  'write-failed': 'Make room or check the disk.',
};

const said = spoken('ruleTitles', builtInTitles);
const advised = spoken('ruleAdvice', builtInAdvice);

const isBuiltIn = (id: string): id is keyof typeof builtInTitles => Object.hasOwn(builtInTitles, id);

/** The title of a rule in the language of the home; one that a person wrote stays as it is. */
export const ruleTitle = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  isBuiltIn(id) && title === builtInTitles[id] ? said[id] : title;

/** What to do, in the language of the home; undefined where a rule does not say. */
export function ruleAdvice(rule: { readonly id: string; readonly advice?: string | undefined }): string | undefined {
  const { id, advice } = rule;
  if (!Object.hasOwn(builtInAdvice, id)) return advice;
  const known = id as keyof typeof builtInAdvice;
  return advice === builtInAdvice[known] ? advised[known] : advice;
}
