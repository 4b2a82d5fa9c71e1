import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { collectors } from '#collectors/all.ts';
import { fieldOf, fieldsIn } from '#hub/settings/settings-form.ts';
import { readSettings } from '#hub/settings/settings-text.ts';
import type { Collector } from '#model/collector.ts';
import { coreSettings, coreSettingsSchema } from '#model/settings.ts';
import type { Field } from '#model/settings-api.ts';
import { german } from '#model/words/de.ts';
import { schemaGroups, schemaInGerman } from '#model/words/de/schema.ts';
import { speakIn } from '#model/words/manner.ts';
import { groups, speak, spoken, type Translation } from '#model/words/spoken.ts';
import { span } from '#model/words/units-en.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const folder = path.resolve(import.meta.dirname, '../../../model/words');
for (const file of globSync('*en.ts', { cwd: folder })) await import(path.join(folder, file));

/** What `said` lacks of `words`, or says in another shape, each by its place. */
function missing(words: unknown, said: unknown, place: string): string[] {
  if (typeof words !== 'object' || words === null) return typeof words === typeof said ? [] : [place];
  if (typeof said !== 'object' || said === null) return [place];
  return Object.entries(words).flatMap(([word, each]) =>
    missing(each, (said as Readonly<Record<string, unknown>>)[word], `${place}.${word}`),
  );
}

/** Every title and help a form shows, and what kinds of sources say of themselves, in English. */
function schemaTexts(): string[] {
  const textsOf = (fields: readonly Field[]): string[] =>
    fields.flatMap(({ title, help, fields: within, entry, variants }) => [
      title,
      help ?? '',
      ...textsOf(within ?? []),
      ...textsOf(entry ? [entry] : []),
      ...(variants ?? []).flatMap((variant) => [variant.title, ...textsOf(variant.fields)]),
    ]);
  const own = Object.entries(coreSettings).map(([name, schema]) => fieldOf(schema, [name]));
  const kinds = collectors.flatMap(({ title, about, settings }) => [title, about, ...textsOf(fieldsIn(settings, []))]);
  return [...new Set([...textsOf(own), ...kinds])].filter((text) => text !== '');
}

/** What sources ask of a person and allow, in English. */
function capabilityTexts(all: readonly Pick<Collector, 'capability'>[]): string[] {
  return all.flatMap(({ capability }) => {
    if (!capability) return [];
    const { price, limits = [], steps = [], attribution = [] } = capability;
    return [price, ...limits, ...steps, attribution].flat();
  });
}

/** What jobs are called where they are kept, in English. */
function jobTitles(): string[] {
  const root = path.resolve(folder, '../..');
  const named = /^ +name: '[^']+',\n +title: '([^']+)',$/gm;
  return globSync(['collectors/**/*.ts', 'hub/**/*.ts'], { cwd: root }).flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(named)].map(([, title]) => title ?? ''),
  );
}

/** Messages that schemas give in words of their own. */
function schemaMessagesThere(): string[] {
  const root = path.resolve(folder, '../..');
  const files = [
    'collectors/**/*.ts',
    'model/{channels,fields,tariff,rules,rule-kinds,quiet-hours,maintenance,pages,settings,kiosk-settings}.ts',
  ];
  const text = globSync(files, { cwd: root }).map((file) => readFileSync(path.join(root, file), 'utf8'));
  return text.flatMap((each) =>
    [...each.matchAll(/(?<!\? )'((?:write|at least|at most|use|put|paste) [^'\n]+)'/g)].map(
      ([, message]) => message ?? '',
    ),
  );
}

const lacking = (translation: Translation): string[] =>
  [...groups].flatMap(([name, words]) => missing(words, translation[name], name));

const whole = { ...german, schema: schemaGroups.schema };

test('German says everything that English says', () => expect(lacking(whole)).toEqual([]));

test('German tells every title and help of the settings, and every kind of source', () => {
  const texts = schemaTexts();
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => !Object.hasOwn(schemaInGerman, text))).toEqual([]);
});

test('German tells what every source asks and allows, and whose data it is', () => {
  const lacks = (all: readonly Pick<Collector, 'capability'>[]): string[] =>
    capabilityTexts(all).filter((text) => !Object.hasOwn(schemaInGerman, text));
  expect(capabilityTexts(collectors).length).toBeGreaterThan(80);
  expect(lacks(collectors)).toEqual([]);
  const own = { auth: 'key', cardNeeded: false, verifiedOn: '2026-11-20' } as const;
  const texts = { price: 'a price', limits: ['A limit.'], steps: ['A step.'], attribution: 'By somebody' };
  expect(lacks([{ capability: { ...own, ...texts } }])).toEqual(['a price', 'A limit.', 'A step.', 'By somebody']);
});

test('German tells what jobs are called', () => {
  const titles = jobTitles();
  expect(titles.length).toBeGreaterThan(15);
  expect(titles.filter((title) => !Object.hasOwn(schemaInGerman, title))).toEqual([]);
});

test('no schema is told in two ways', async () => {
  const files = globSync('de/schema-*.ts', { cwd: folder });
  const all: object[] = await Promise.all(files.map((file) => import(path.join(folder, file)) as Promise<object>));
  const entries = all
    .flatMap((each) => Object.values(each) as Readonly<Record<string, string>>[])
    .flatMap(Object.entries);
  expect(entries.filter(([english, said]) => schemaInGerman[english] !== said)).toEqual([]);
});

test('German tells the messages of schemas', () => {
  const messages = schemaMessagesThere();
  expect(messages.length).toBeGreaterThan(5);
  expect(messages.filter((text) => !Object.hasOwn(schemaInGerman, text))).toEqual([]);
});

test('German says what is to be done without addressing anybody', () => {
  const addressed = /\b(?:du|dich|dir|dein\w*)\b|(?<=['`:;„.] ?)(?:nimm|sieh|trage|wähle|öffne|schreibe|sende)\b/i;
  const files = globSync('de/*.ts', { cwd: folder });
  expect(files.filter((file) => addressed.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
  expect("'x'; trage es ein").toMatch(addressed);
});

test('a form is told in the language of the home, and a refusal, too', () => {
  const zone = () => fieldOf(coreSettings.home, ['home']).fields?.find(({ name }) => name === 'time_zone')?.title;
  expect(zone()).toBe('Time zone');
  speakIn({ language: 'de', units: 'metric' });
  expect(zone()).toBe('Zeitzone');
  expect(z.string().safeParse(1).error?.issues[0]?.message).toContain('Ungültige Eingabe');
  const { fault } = readSettings('home:\n  time_zone: Nowhere\n', coreSettingsSchema as never);
  expect(fault?.reason).toBe('mantel.yaml Zeile 2: home.time_zone: eine Zeitzone wie Europe/Vienna schreiben');
  speakIn({ language: 'en', units: 'metric' });
});

test('a word that is not said is found', () => {
  const { desk, ...others } = german;
  expect(lacking({ ...others, desk: { ...desk, tasks: undefined } })).toContain('desk.tasks');
});

test('words follow the language, and English comes back', () => {
  const words = spoken('desk', { tasks: 'Tasks' });
  speak({ translation: german, language: 'de', system: 'metric' });
  expect([words.tasks, span(7_200_000)]).toEqual(['Aufgaben', '2 Stunden']);
  speak();
  expect(words.tasks).toBe('Tasks');
});

test('to have seen an alert is called the same wherever it is asked', () => {
  const { screen, desktop, channels } = german as Record<string, Record<string, unknown>>;
  expect([screen, desktop, channels].map((each) => each?.['acknowledge'])).toEqual([
    'Verstanden',
    'Verstanden',
    'Verstanden',
  ]);
});
