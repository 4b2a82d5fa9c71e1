/** What sources say they ask and allow is whole: people choose by it, and the purse keeps it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectors } from '#collectors/all.ts';
import type { Capability } from '#model/capability.ts';
import type { Collector } from '#model/collector.ts';
import { capabilitySchema } from '#model/source-api.ts';
import { isTimeZone } from '#model/time.ts';

const all: readonly Collector[] = collectors;
const folder = resolve(import.meta.dirname, '../../collectors');

/** The code of the collector that all.ts imports from there: its file, or all of its folder. */
function codeOf(path: string): string {
  const own = dirname(path);
  const files =
    own === '.' ? [path] : readdirSync(join(folder, own), { recursive: true }).map((name) => join(own, String(name)));
  return files
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** What is wrong with it, in words. */
function faultsOf(capability: Capability, today: string): string[] {
  const { auth, quota, limits = [], steps = [], attribution, price, verifiedOn } = capability;
  const texts = [price, attribution ?? 'none', ...limits, ...steps];
  const counts = [quota?.perMinute, quota?.perDay, quota?.perMonth].filter((count) => count !== undefined);
  return [
    ...(capabilitySchema.strict().safeParse(capability).success ? [] : ['another shape']),
    ...(texts.some((text) => text.trim() === '' || text !== text.trim()) ? ['an empty text'] : []),
    ...(limits.length === 0 && capability.limits ? ['limits without any'] : []),
    ...(steps.length === 0 && (capability.steps || (auth !== 'none' && auth !== 'file')) ? ['no steps'] : []),
    ...(['key', 'token'].includes(auth) && !steps.some((step) => step.includes('https://')) ? ['no address'] : []),
    ...(quota && counts.length === 0 ? ['a quota of nothing'] : []),
    ...(quota?.timeZone !== undefined && !isTimeZone(quota.timeZone) ? ['no time zone'] : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(verifiedOn) && !Number.isNaN(Date.parse(verifiedOn)) ? [] : ['no day']),
    ...(verifiedOn > today ? ['a day to come'] : []),
  ];
}

describe('a collector', () => {
  // A machine with a wrong clock must not find the page of a colleague further east to be of tomorrow.
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const having = all.flatMap(({ kind, capability }) => (capability ? [{ kind, capability }] : []));

  it.each(having)('says all of what it asks and allows: $kind', ({ capability }) => {
    expect(faultsOf(capability, today)).toEqual([]);
  });

  const imports = [...readFileSync(join(folder, 'all.ts'), 'utf8').matchAll(/import \{ (\w+) \} from '\.\/(.+)';/g)];
  it('that collects by schedule says it', () => {
    expect(imports).toHaveLength(all.length);
    const scheduled = imports.map(([, , path = '']) => codeOf(path)).filter((code) => /\bjobs\s*\.keep\(/.test(code));
    const kinds = scheduled.flatMap((code) => /kind: '([a-z][a-z0-9-]*)',\n\s+title:/.exec(code)?.[1] ?? []);
    expect(kinds).toHaveLength(scheduled.length);
    expect(kinds.filter((kind) => !having.some((one) => one.kind === kind))).toEqual([]);
  });
});

describe('what is not whole is found', () => {
  const whole: Capability = { auth: 'none', price: 'free', cardNeeded: false, verifiedOn: '2026-11-20' };
  it.each<[string, Partial<Capability>, string]>([
    ['an empty price', { price: ' ' }, 'an empty text'],
    ['a key, and no way to get it', { auth: 'key' }, 'no steps'],
    ['a key, and no address', { auth: 'key', steps: ['Ask for it.'] }, 'no address'],
    ['empty limits', { limits: [] }, 'limits without any'],
    ['a quota of nothing', { quota: { timeZone: 'UTC' } }, 'a quota of nothing'],
    ['a quota of 0', { quota: { perDay: 0 } }, 'another shape'],
    ['a place that is none', { quota: { perDay: 5, timeZone: 'New York' } }, 'no time zone'],
    ['a day that is none', { verifiedOn: '2026-13-01' }, 'no day'],
    ['tomorrow', { verifiedOn: '2026-11-27' }, 'a day to come'],
  ])('%s', (_name, more, fault) => {
    expect(faultsOf({ ...whole, ...more }, '2026-11-26')).toContain(fault);
  });
  it('and what is whole is not', () => {
    expect(faultsOf(whole, '2026-11-26')).toEqual([]);
  });
});
