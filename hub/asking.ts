/** What all sources share that ask elsewhere: proxies, purses, and the record of what they were answered. */
import type { Home } from '#model/collector.ts';
import type { Settings } from '#model/settings.ts';
import { createLastAnswers, type LastAnswers } from './http/last-answers.ts';
import { followedProxies, type ProxyFor } from './http/proxy.ts';
import { createPurses, type Purses, type PursesOptions } from './purse/purses.ts';
import type { SecretValues } from './settings/secrets.ts';

export type Asking = {
  readonly answers: LastAnswers;
  readonly proxyFor: ProxyFor;
  /** Text without the values of all known secrets. */
  readonly strike: (text: string) => string;
  readonly purses: Purses;
};

export type AskingOptions = Omit<PursesOptions, 'timeZone'> & {
  readonly settings: () => Settings;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly secrets: SecretValues;
  readonly home: () => Home;
};

export function createAsking({ settings, environment, secrets, home, ...parts }: AskingOptions): Asking {
  return {
    answers: createLastAnswers(),
    proxyFor: followedProxies(() => settings().network, environment),
    strike: (text) => secrets.strike(text),
    purses: createPurses({ ...parts, timeZone: () => home().timeZone }),
  };
}
