/** Sentences that German builds in another way than English: cases, numbers and built-in rules. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { seriesKey } from '#model/series.ts';
import { day, hour, minute } from '#model/time.ts';
import { alertKindWords } from '#model/words/alert-kinds-en.ts';
import { devicesWords } from '#model/words/devices-en.ts';
import { alertWords } from '#model/words/en.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import { mannerOf } from '#model/words/manner.ts';
import { ruleTitle } from '#model/words/rules-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { settingsSourcesWords } from '#model/words/settings-sources-en.ts';
import { speak } from '#model/words/spoken.ts';
import { troubleWords } from '#model/words/trouble-en.ts';
import { quantityName } from '#model/words/units-en.ts';

beforeEach(() => speak(mannerOf({ language: 'de', units: 'metric' })));
afterEach(() => speak());

const ruleOf = (id: string) => {
  const rule = defaultRules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

const told = (id: string, name: string, unit: 'µg/m³' | '°C') => {
  const labels = { device: 'a' };
  return {
    rule: ruleOf(id),
    key: seriesKey(name, labels),
    definition: { name, labels, unit, kind: 'gauge' as const },
    called: { area: 'Wohnzimmer' },
  };
};

test('a built-in rule is told in German', () => {
  const air = told('unhealthy-air', 'mqtt.pm2_5', 'µg/m³');
  expect(alertWords.title(air)).toBe('Wohnzimmer: Die Luft ist ungesund.');
  expect(alertWords.threshold(air, 62.5, 12 * minute)).toBe('PM2,5: 63 µg/m³, seit 12 Minuten über 35.');
});

test('a rule that a person wrote keeps its title', () => {
  expect(ruleTitle({ id: 'unhealthy-air', title: 'stickig' })).toBe('stickig');
  expect(ruleTitle({ id: 'warm-cellar', title: 'air is unhealthy' })).toBe('air is unhealthy');
  speak();
  expect(ruleTitle(ruleOf('unhealthy-air'))).toBe('air is unhealthy');
});

test('spans stand in their case', () => {
  expect(alertWords.silence(3 * day, hour, true)).toBe(
    'Seit 3 Tagen nichts gehört; sonst alle 60 Minuten. Batterie oder Reichweite prüfen.',
  );
  expect(troubleWords.silent('Flur', 3 * hour, minute, false)).toBe(
    'Flur: seit 3 Stunden nichts gehört; sonst jede Minute. Stromversorgung und Verbindung prüfen.',
  );
});

test('the verdict counts in German', () => {
  expect(verdictWords.needLook(1)).toBe('Eines braucht einen Blick');
  expect(verdictWords.needYou(2)).toBe('Zwei Dinge brauchen Aufmerksamkeit.');
  expect(verdictWords.tasks(3, 1)).toBe('Heute noch drei Aufgaben, eine überfällig.');
  expect(verdictWords.from('rain', '15:00', true)).toBe('Regen morgen ab 15:00.');
});

test('quantities have German names', () => expect(quantityName('host.cpu_temperature')).toBe('CPU-Temperatur'));

test.each([
  ['1\u00a0min', 'jede Minute', 'Jede Minute'],
  ['1 h', 'jede Stunde', 'Jede Stunde'],
  ['1\u00a0Tg', 'jeden Tag', 'Jeden Tag'],
  ['10 s', 'alle 10 s', 'Alle 10 s'],
  ['12\u00a0min', 'alle 12\u00a0min', 'Alle 12\u00a0min'],
])('%s is a rhythm: %s', (span, every, first) => {
  expect(devicesWords.heardEvery(span, 'eben')).toBe(`Meldet sich ${every}, zuletzt eben.`);
  expect(devicesWords.goneFor('eben', span)).toBe(`Zuletzt gehört eben; sonst ${every}.`);
  expect(screenWords.every(span)).toBe(every);
  expect(settingsSourcesWords.planFits(span, '24 Abrufe', 'am Tag')).toBe(
    `${first} sind das 24 Abrufe am Tag; das reicht immer.`,
  );
});

test('one is not told as several', () => {
  expect([1, 3].map((n) => devicesWords.moreValues(n))).toEqual(['1 weiterer', '3 weitere']);
  expect([0, 1, 3].map((n) => alertKindWords.failing(n, undefined))).toEqual([
    'Nicht gelaufen.',
    'Einmal fehlgeschlagen.',
    '3-mal hintereinander fehlgeschlagen.',
  ]);
  expect(alertKindWords.failing(1, 2 * day)).toBe('Einmal fehlgeschlagen, zuletzt gelungen vor 2 Tagen.');
});
