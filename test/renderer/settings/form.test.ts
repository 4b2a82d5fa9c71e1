/** What forms know before the hub is asked: values by path, times, faults. */
import { describe, expect, it } from 'vitest';
import { faultsOf } from '#renderer/settings/form/check.ts';
import { isSame, valueAt, withValueAt } from '#renderer/settings/form/paths.ts';
import { spanOf, spansToOffer, unitOfAll } from '#renderer/settings/form/spans.ts';
import { entryOf, feedsFields, field, finnhubFields, openWeatherFields } from '../../simulators/settings-fields.ts';

const never = (): boolean => false;
const texts = (found: readonly { readonly path: readonly (string | number)[]; readonly text: string }[]) =>
  found.map(({ path, text }) => `${path.join('.')}: ${text}`);

describe('values by path', () => {
  it('finds and replaces, and changes nothing in place', () => {
    const whole = { feeds: [{ url: 'a' }, { url: 'b', name: 'B' }] };
    const next = withValueAt(whole, ['feeds', 1, 'name'], undefined);
    expect(next).toEqual({ feeds: [{ url: 'a' }, { url: 'b' }] });
    expect(valueAt(whole, ['feeds', 1, 'name'])).toBe('B');
    expect(valueAt(whole, ['feeds', 7, 'name'])).toBeUndefined();
    expect(valueAt({}, ['constructor'])).toBeUndefined();
  });

  it('leaves out a section that holds nothing more, and keeps an entry of a list', () => {
    expect(withValueAt({ tls: { port: 1 } }, ['tls', 'port'], undefined)).toBeUndefined();
    expect(withValueAt({ a: 1, tls: { port: 1 } }, ['tls', 'port'], undefined)).toEqual({ a: 1 });
    expect(withValueAt({ feeds: [{ url: 'a' }] }, ['feeds', 0, 'url'], undefined)).toEqual({ feeds: [{}] });
  });

  it('knows what is written the same way', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});

describe('times', () => {
  it.each([
    ['5 min', 300_000],
    ['0', 0],
    ['1.5 h', 5_400_000],
    ['5', undefined],
    ['five', undefined],
  ])('%s', (text, ms) => expect(spanOf(text)).toBe(ms));

  it('offers the usual one and those after it, and what holds', () => {
    expect(spansToOffer('5 min', undefined)).toEqual(['5 min', '10 min', '15 min', '30 min']);
    expect(spansToOffer('5 min', '45 s')).toEqual(['45 s', '5 min', '10 min', '15 min', '30 min']);
    expect(spansToOffer('0 s', undefined)).toEqual([]);
    expect(unitOfAll(['5 min', '10 min'])).toBe('min');
    expect(unitOfAll(['30 min', '1 h'])).toBeUndefined();
  });
});

describe('faults', () => {
  it('wants a secret that is neither stored nor typed', () => {
    expect(texts(faultsOf(openWeatherFields, {}, never))).toEqual(['key: this is needed']);
    expect(faultsOf(openWeatherFields, {}, ([name]) => name === 'key')).toEqual([]);
    expect(faultsOf(openWeatherFields, { key: 'openweather_key' }, never)).toEqual([]);
  });

  it('looks into lists and at limits', () => {
    expect(texts(faultsOf(feedsFields, { feeds: [{}, { url: 'a' }], every: 'soon' }, never))).toEqual([
      'feeds.0.url: this is needed',
      'every: write a time like 30 s, 5 min, 12 h or 7 d',
    ]);
    expect(texts(faultsOf(finnhubFields, { key: 'k', symbols: [] }, never))).toEqual([
      'symbols: at least one is needed',
    ]);
    const port = [field('port', 'integer', 'Port', { least: 1, most: 65_535 })];
    expect(texts(faultsOf(port, { port: 70_000 }, never))).toEqual(['port: write 65535 or less']);
    expect(texts(faultsOf(port, { port: 1.5 }, never))).toEqual(['port: write a whole number']);
    expect(texts(faultsOf(port, { port: 'x' }, never))).toEqual(['port: write a number']);
  });

  it('asks of a section only what that needs, and only when it is there', () => {
    const tls = field('tls', 'section', 'Encryption', { fields: [field('key', 'text', 'Key', { required: true })] });
    expect(faultsOf([tls], {}, never)).toEqual([]);
    expect(texts(faultsOf([tls], { tls: { port: 1 } }, never))).toEqual(['tls.key: this is needed']);
  });

  it('asks of a variant what the chosen one needs', () => {
    const rule = entryOf('variants', {
      discriminator: 'when',
      variants: [
        { value: 'above', title: 'Above', fields: [field('limit', 'number', 'Above', { required: true })] },
        { value: 'silent', title: 'Silent', fields: [] },
      ],
    });
    const rules = [field('rules', 'list', 'Rules', { entry: rule })];
    const written = { rules: [{ when: 'silent' }, { when: 'above' }] };
    expect(texts(faultsOf(rules, written, never))).toEqual(['rules.1.limit: this is needed']);
  });
});
