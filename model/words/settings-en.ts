/** What the settings pages are answered, in English. */
import { spoken } from './spoken.ts';

export const settingsPageWords = spoken('settingsPage', {
  changedMeanwhile: 'The settings were changed elsewhere in the meantime; look at them again, then save.',
  onlyByHand: (section: string) =>
    `The section ${section} of mantel.yaml is written in a way that only an editor can change, with anchors or with its name in quotes; change it there.`,
  noSource: (id: string) => `There is no source ${id} in the settings.`,
  noKind: (kind: string) => `There is no kind of source ${kind}.`,
  unasked: (title: string) => `${title} runs without standing in the settings; switch it off instead.`,
  fromEnvironment: (name: string) =>
    `The secret ${name} comes from the environment (MANTEL_SECRET_${name.toUpperCase()}) and can only be changed there.`,
  noSecret: (name: string) => `There is no secret ${name} in secrets.yaml.`,
  eitherValueOrRemove: 'Each change needs either a value or "remove".',
  idTaken: (id: string) => `Another source is called ${id} already; choose another name.`,
});

export const devicePageWords = spoken('devicePage', {
  noDevice: (id: string) => `There is no device ${id}.`,
  noQuantity: (name: string, quantity: string) => `${name} has no ${quantity}.`,
  noOffset: (quantity: string) =>
    `Nothing can be added to ${quantity}: only values that go up and down, such as temperatures, can be corrected.`,
});

export const machineWords = spoken('machine', {
  restarts: 'Mantel starts anew; that takes a few seconds.',
  restartByHand: 'Close Mantel and start it again: nothing on this machine does that by itself.',
  credits: [
    { what: 'Places', who: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
    { what: 'Typeface', who: 'Inter, by Rasmus Andersson', licence: 'OFL 1.1', url: 'https://rsms.me/inter/' },
  ],
});

export const trialWords = spoken('trial', {
  busy: 'Others are being tried already; try again in a moment.',
  over: 'The trial is over.',
  trial: (title: string) => `the trial of ${title}`,
  signIn: (title: string) => `Save it first, then sign in to ${title}: nothing can be read before.`,
  nothing: (seconds: number) => `Nothing came within ${seconds} s.`,
  noNumber: (key: string) => `${key} must be a finite number.`,
  noKind: (kind: string) => `${kind} cannot be tried before it is saved.`,
});
