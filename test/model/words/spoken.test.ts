import { afterEach, expect, test } from 'vitest';
import { groups, locale, speak, spoken, within } from '#model/words/spoken.ts';
import { clockTime, quantity } from '#model/words/units-en.ts';

afterEach(() => speak());

const words = spoken('test words', { one: 'one', two: 'two' });

test('words follow the language, those it lacks stay English, and English comes back', () => {
  speak({ translation: { 'test words': { one: 'eins', two: 'zwei' } }, language: 'de', system: 'metric' });
  expect([words.one, words.two]).toEqual(['eins', 'zwei']);
  speak({ translation: {}, language: 'de', system: 'metric' });
  expect(words.one).toBe('one');
  speak();
  expect(words.two).toBe('two');
  expect(groups.has('test words')).toBe(true);
});

test('numbers, dates and units follow the home', () => {
  expect([locale(), quantity(1_234.5, 'W'), quantity(21.4, '°C')]).toEqual(['en-GB', '1,235 W', '21.4 °C']);
  speak({ language: 'de', system: 'metric' });
  expect([locale(), quantity(1_234.5, 'W'), quantity(21.4, '°C')]).toEqual(['de-DE', '1.235 W', '21,4 °C']);
  speak({ language: 'en', system: 'imperial' });
  expect([locale(), quantity(21.4, '°C'), clockTime(0, 'UTC')]).toEqual(['en-US', '71 °F', '00:00']);
});

test('a name behind other words keeps its capital where nouns have one', () => {
  expect(within('Window sensor')).toBe('window sensor');
  speak({ language: 'de', system: 'metric' });
  expect(within('Fenstersensor')).toBe('Fenstersensor');
});
