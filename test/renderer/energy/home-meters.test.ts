import { describe, expect, it } from 'vitest';
import { homeMeters } from '#renderer/energy/home-meters.ts';
import { firstKnown, grown, outdoorSeries } from '#renderer/energy/outdoors.ts';
import { home, type Row } from '../panels/home.ts';

const meters = (rows: readonly Row[], chosen: string | null = null) => {
  const found = homeMeters(home(rows), chosen);
  return (
    found && { rule: found.rule, energy: found.energy.map(({ key }) => key), power: found.power.map(({ key }) => key) }
  );
};

describe('the meters of the home', () => {
  const plugs: Row[] = [
    ['kasa.power{device=a}', 'W'],
    ['kasa.energy{device=a}', 'kWh', 'counter'],
    ['kasa.power{device=b}', 'W'],
    ['kasa.energy{derived=power,device=b}', 'kWh', 'counter'],
  ];

  it('are all together', () => {
    expect(meters(plugs)).toEqual({
      rule: 'all',
      energy: ['kasa.energy{device=a}', 'kasa.energy{derived=power,device=b}'],
      power: ['kasa.power{device=a}', 'kasa.power{device=b}'],
    });
    expect(meters(plugs.slice(0, 2))?.rule).toBe('only');
    expect(meters([['mqtt.temperature{device=a}', '°C']])).toBeUndefined();
  });

  it('are the one that was chosen, with the counter of its device', () => {
    expect(meters(plugs, 'kasa.power{device=b}')).toEqual({
      rule: 'chosen',
      energy: ['kasa.energy{derived=power,device=b}'],
      power: ['kasa.power{device=b}'],
    });
    expect(meters(plugs, 'kasa.energy{device=a}')).toMatchObject({ power: ['kasa.power{device=a}'] });
  });

  it("are the utility's, at the finest length it tells", () => {
    const utility: Row[] = [
      ['meter-files.energy{derived=intervals,device=house,interval=1d}', 'kWh', 'counter'],
      ['meter-files.energy{derived=intervals,device=house,interval=15min}', 'kWh', 'counter'],
      ['meter-files.energy_returned{derived=intervals,device=house,interval=15min}', 'kWh', 'counter'],
    ];
    expect(meters([...plugs, ...utility])).toEqual({
      rule: 'utility',
      energy: ['meter-files.energy{derived=intervals,device=house,interval=15min}'],
      power: [],
    });
  });

  it('count neither a thing twice nor what is fed back, nor what starts anew each day', () => {
    const rows: Row[] = [
      ['mqtt.energy{device=m}', 'kWh', 'counter'],
      ['mqtt.energy_a{device=m}', 'kWh', 'counter'],
      ['mqtt.energy{derived=power,device=m}', 'kWh', 'counter'],
      ['mqtt.energy_today{device=m}', 'kWh', 'counter'],
      ['mqtt.energy_returned{device=m}', 'kWh', 'counter'],
    ];
    expect(meters(rows)?.energy).toEqual(['mqtt.energy{device=m}']);
  });

  it('are the phases where these are all', () => {
    const rows: Row[] = ['a', 'b', 'c'].map((phase): Row => [`mqtt.energy_${phase}{device=m}`, 'kWh', 'counter']);
    expect(meters(rows)?.energy).toHaveLength(3);
  });
});

describe('the temperature outdoors', () => {
  it('is a sensor outside before the weather in hindsight before that of the time', () => {
    const rows: Row[] = [
      ['open-meteo.temperature{place=home}', '°C'],
      ['open-meteo.hourly_temperature{place=home}', '°C'],
      ['mqtt.temperature{device=garden}', '°C'],
      ['mqtt.temperature{device=bedroom}', '°C'],
    ];
    expect(outdoorSeries(home(rows)).map(({ key }) => key)).toEqual([
      'mqtt.temperature{device=garden}',
      'open-meteo.hourly_temperature{place=home}',
      'open-meteo.temperature{place=home}',
    ]);
  });

  const column = (series: string, values: (number | null)[]) => ({
    series,
    unit: '°C',
    kind: 'gauge',
    count: values.map(() => 1),
    covered: values.map(() => 1),
    mean: values,
    min: values,
    max: values,
    increase: values,
  });
  const answer = {
    by: 'day' as const,
    at: [0, 1, 2],
    end: 3,
    series: [column('a', [null, 2, null]), column('b', [5, 6, null])],
  };

  it('takes the next where one has no value', () => {
    expect(firstKnown(answer, ['a', 'b'])).toEqual([5, 2, null]);
  });

  it('adds up what is known, and nothing to nothing', () => {
    expect(grown(answer, ['a', 'b'])).toEqual([5, 8, null]);
  });
});
