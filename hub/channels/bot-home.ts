/** What the bot knows of the home, and how it calls its devices. */
import type { Alert } from '#model/alert.ts';
import type { History } from '#model/history.ts';
import type { SeriesKind } from '#model/series.ts';
import type { Epoch } from '#model/time.ts';
import type { Unit } from '#model/units.ts';
import type { Verdict } from '#model/wire.ts';
import { channelWords as words } from '#model/words/channels-en.ts';

export type BotSeries = {
  readonly key: string;
  readonly quantity: string;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  readonly at: Epoch | null;
  readonly value: number | null;
};
export type BotDevice = {
  readonly id: string;
  readonly name: string | null;
  readonly area: string | null;
  readonly series: readonly BotSeries[];
};

export type BotHome = {
  verdict(): Verdict;
  firing(): readonly Alert[];
  /** Those that are shown. */
  devices(): readonly BotDevice[];
  history(series: string, from: Epoch, to: Epoch): Promise<Pick<History, 'at' | 'mean' | 'min' | 'max'>>;
  correct(number?: number): {
    readonly outcome: 'corrected' | 'alarm' | 'unknown';
    readonly entry?: { readonly title: string };
  };
  timeZone(): string;
  now(): Epoch;
};

const mostListed = 30;

/** The device, or what to say where it is none or several. */
export function deviceOf(name: string, home: Pick<BotHome, 'devices'>): BotDevice | string {
  const wanted = commandName(name);
  const all = home.devices();
  const called = (device: BotDevice): string[] => [commandName(device.name ?? device.id), commandName(device.id)];
  const exact = all.find((device) => called(device).includes(wanted));
  const near = all.filter((device) =>
    [...called(device), commandName(device.area ?? '')].some((each) => each.startsWith(wanted)),
  );
  const [only, ...others] = near;
  if (exact) return exact;
  if (only && others.length === 0 && wanted !== '') return only;
  if (all.length === 0) return words.botNoDevices;
  const offered = near.length > 0 && wanted !== '' ? near : all;
  const list = offered.slice(0, mostListed).map((device) => `/${commandName(device.name ?? device.id)}`);
  return [words.botNothing, ...list].join('\n');
}

export const titleOf = ({ name, id, area }: BotDevice): string =>
  area !== null && name !== null && !name.includes(area) ? `${name} (${area})` : (name ?? id);

/** What Telegram makes a link of: small letters, digits and underscores. */
export const commandName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 32);
