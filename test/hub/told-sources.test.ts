/** What sources are called, ask and allow in the language of the home, on a whole hub whose language is changed. */
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { aboutSchema } from '#model/machine-api.ts';
import { sourceCapabilitySchema } from '#model/source-api.ts';
import { speakIn } from '#model/words/manner.ts';
import { hubOf, type AskedHub } from './hub-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const german = `home: {language: de}
collectors:
  - {kind: tado, id: flat, enabled: false}
  - {kind: feeds, enabled: false}
`;

const shown = z.object({
  sources: z.array(z.object({ title: z.string(), attribution: z.string().optional() })),
});
const titlesIn = async (hub: AskedHub, path: string): Promise<string[]> => {
  const { sources } = shown.parse((await hub.ask('GET', path)).body);
  return sources.map(({ title }) => title);
};

it('sources are told in the language of the home, also once it is another', async () => {
  using folder = temporaryFolder();
  await using hub = await hubOf(folder.path, german);
  const capabilityOf = async (path: string, kind: string) => {
    const all = z.array(z.looseObject({ kind: z.string() })).parse((await hub.ask('GET', path)).body);
    return all.find((each) => each.kind === kind);
  };
  const tado = async () => sourceCapabilitySchema.parse(await capabilityOf('capabilities', 'tado'));
  const creditOf = async (who: string) =>
    aboutSchema.parse((await hub.ask('GET', 'about')).body).credits.find((credit) => credit.who === who)?.what;
  const toldAre = async (titles: readonly string[]): Promise<void> => {
    // Running sources are told anew once the change is applied.
    await vi.waitFor(async () => expect(await titlesIn(hub, 'status')).toEqual(expect.arrayContaining([...titles])));
    expect(await titlesIn(hub, 'settings')).toEqual(expect.arrayContaining([...titles]));
  };
  const feedCredit = async () =>
    shown.parse((await hub.ask('GET', 'status')).body).sources.flatMap(({ attribution }) => attribution ?? []);

  const inGerman = async (): Promise<void> => {
    await toldAre(['Heizung von Tado (flat)', 'Schlagzeilen und Podcasts']);
    const { title, price, limits, steps } = await tado();
    expect([title, price]).toEqual(['Heizung von Tado', 'kostenlos mit den Thermostaten']);
    expect([limits?.[3], steps?.[1]]).toEqual([
      'Tado X kommt über diese Schnittstelle nicht.',
      'Die Anmeldung gilt 30 Tage ab der letzten Nutzung.',
    ]);
    expect(await capabilityOf('source-kinds', 'finnhub')).toMatchObject({
      title: 'Kurse von Finnhub',
      capability: { price: 'kostenloser Schlüssel', attribution: 'Market data by Finnhub' },
    });
    expect(await creditOf('European Central Bank')).toBe('Wechselkurse');
    expect(await feedCredit()).toEqual(['Titel und Rechte jedes Feeds, neben seinen Einträgen.']);
  };
  const speak = async (language: string): Promise<void> => {
    const changes = [{ path: ['home', 'language'], value: language }];
    expect(await hub.ask('PATCH', 'settings', { changes })).toMatchObject({ status: 200 });
  };

  await inGerman();
  await speak('en');
  await toldAre(['Tado heating (flat)', 'Headlines and podcasts']);
  expect(await tado()).toMatchObject({ title: 'Tado heating', price: 'free with the thermostats' });
  expect(await creditOf('European Central Bank')).toBe('Exchange rates');
  expect(await feedCredit()).toEqual(['Title and rights of each feed, beside its items.']);
  await speak('de');
  await inGerman();
});

it('a refusal names a source as the home does', async () => {
  using folder = temporaryFolder();
  const off = ['kasa', 'serial', 'treasury', 'ecb', 'mpris'].map((kind) => `  - {kind: ${kind}, enabled: false}\n`);
  await using hub = await hubOf(folder.path, `home: {language: de}\nmore_collectors:\n${off.join('')}`);
  expect(await hub.ask('DELETE', 'sources/host')).toMatchObject({
    status: 409,
    body: { error: expect.stringContaining('Dieser Rechner') as string },
  });
});
